import { readFileSync } from 'node:fs'
import { type Mention, spot } from '@parley/spotter'
import { toAnnotationPage } from '../../annotate/annotation-page.ts'
import { type Block, splitIntoBlocks } from '../../annotate/blocks.ts'
import { detectLanguages } from '../../annotate/detect-language.ts'
import { groupByLanguage, inReadingOrder } from '../../annotate/language-groups.ts'
import { type Command, textOption } from './command.ts'
import { compileFolder, openLanguage } from './pack-source.ts'

const STANDARD_INPUT = 0
const DEFAULT_ORIGIN = 'http://127.0.0.1:8787'

const read = (file: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(
      readFileSync(file === '-' ? STANDARD_INPUT : file),
    )
  } catch (error) {
    throw new RangeError(
      `cannot read ${file} as UTF-8 text: ${error instanceof Error ? error.message : error}`,
    )
  }
}

/** Why the words were marked, for a person. */
const reason = ({ why }: Mention): string => {
  switch (why.rule) {
    case 'distinctive':
      return 'these words mean this wherever they stand'
    case 'page':
      return `the passage is about the subject (relevance ${why.relevance})`
    case 'introduction':
      return 'the text named it in full'
    case 'cue':
      return `other words of the text speak for it: ${why.cues.join(', ')}`
    default:
      return why.rule satisfies never
  }
}

const lineOf = (text: string, block: Block, mention: Mention): string => {
  const before = text.slice(0, block.start + mention.start)
  const line = before.split(/\r\n|[\n\r]/)
  const surface = block.text.slice(mention.start, mention.end)
  return [
    `${line.length}:${[...(line.at(-1) ?? '')].length + 1}`,
    mention.topic,
    surface,
    reason(mention),
  ].join('\t')
}

export const annotate: Command = {
  usage: 'FILE [--language TAG] [--documents DIR] [--json]',
  summary:
    'find the mentions in a plain text (- for standard input): line:column, topic, words, why',
  options: {
    language: { type: 'string' },
    documents: { type: 'string' },
    json: { type: 'boolean' },
  },
  run: async (call) => {
    const [file] = call.operands
    if (file === undefined)
      throw new RangeError('name the file to annotate, or - for standard input')
    const text = read(file)
    const compiled = await compileFolder(textOption(call, 'documents'))
    const blocks = splitIntoBlocks(text)
    const paragraphs = blocks.map((block) => block.text)
    const named = textOption(call, 'language')
    const languages = named ? paragraphs.map(() => named) : detectLanguages(paragraphs)
    const groups = groupByLanguage(paragraphs, languages)
    const found = groups.map(
      ({ language, texts }) => spot(openLanguage(compiled, language), texts).mentions,
    )
    const mentions = inReadingOrder(groups, found)
    if (call.values.json)
      console.log(JSON.stringify(toAnnotationPage(text, blocks, mentions, DEFAULT_ORIGIN), null, 2))
    else
      for (const mention of mentions) {
        const block = blocks[mention.block]
        if (block) console.log(lineOf(text, block, mention))
      }
    return 0
  },
}
