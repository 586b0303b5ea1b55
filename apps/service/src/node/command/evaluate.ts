import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { spot } from '@parley/spotter'
import type { CompiledPack, Documents } from '@parley/taxonomy'
import { splitIntoBlocks } from '../../annotate/blocks.ts'
import { codePointCounter } from '../../annotate/code-points.ts'
import { type LabelledText, labelledTextSchema } from '../../evaluation/labelled-text.ts'
import type { Prediction } from '../../evaluation/match.ts'
import { reportOf } from '../../evaluation/report.ts'
import {
  type Evaluation,
  evaluate as evaluateScores,
  scoreText,
  type TextScore,
} from '../../evaluation/score.ts'
import { type Command, textOption } from './command.ts'
import { compileFolder, openLanguage } from './pack-source.ts'

const readText = (file: string): LabelledText => {
  const parsed = labelledTextSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new RangeError(`${file} is no labelled text: ${issue?.path.join('.')} ${issue?.message}`)
}

const readTexts = (folders: readonly string[]): readonly LabelledText[] =>
  folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => readText(join(folder, name))),
  )

/** The ids that labels may name: the first column of a table, or the pack's own topics. */
const knownTopics = (table: string | undefined, compiled: CompiledPack): ReadonlySet<string> => {
  if (table !== undefined)
    return new Set(
      readFileSync(table, 'utf8')
        .split('\n')
        .map((row) => row.split('\t')[0] ?? '')
        .filter(Boolean),
    )
  const documents = compiled.artifacts.find(({ artifact }) => artifact.role === 'documents')
  const { topics } = JSON.parse(new TextDecoder().decode(documents?.bytes)) as Documents
  return new Set(topics.map(({ id }) => id))
}

const predict = (compiled: CompiledPack, { text, lang }: LabelledText): readonly Prediction[] => {
  const blocks = splitIntoBlocks(text)
  const { mentions } = spot(
    openLanguage(compiled, lang),
    blocks.map((block) => block.text),
  )
  const count = codePointCounter(text)
  return mentions.map(({ block, start, end, topic }) => {
    const offset = blocks[block]?.start ?? 0
    const surface = text.slice(offset + start, offset + end)
    return { topic, surface, start: count(offset + start), end: count(offset + end) }
  })
}

/**
 * Spots in every labelled text of the folders and scores what is found.
 * @param table a file whose first column lists the ids that labels may name; else the pack's topics.
 * @throws RangeError when there is no labelled text.
 */
export const evaluateFolders = (
  compiled: CompiledPack,
  folders: readonly string[],
  table?: string,
): { readonly evaluation: Evaluation; readonly scores: readonly TextScore[] } => {
  const texts = readTexts(folders)
  if (texts.length === 0)
    throw new RangeError(`there is no labelled text (.json) in ${folders.join(', ')}`)
  const known = knownTopics(table, compiled)
  const scores = texts.map((text) => scoreText(text, predict(compiled, text), known))
  return { evaluation: evaluateScores(scores), scores }
}

export const evaluate: Command = {
  usage: 'DIR… [--topics FILE] [--documents DIR] [--json]',
  summary: 'accuracy of spotting on labelled texts: precision, recall, traps, worst topics',
  options: {
    topics: { type: 'string' },
    documents: { type: 'string' },
    json: { type: 'boolean' },
  },
  run: async (call) => {
    if (call.operands.length === 0)
      throw new RangeError('name at least one folder of labelled texts')
    const compiled = await compileFolder(textOption(call, 'documents'))
    const { evaluation, scores } = evaluateFolders(
      compiled,
      call.operands,
      textOption(call, 'topics'),
    )
    console.log(
      call.values.json ? JSON.stringify(evaluation, null, 2) : reportOf(evaluation, scores),
    )
    return 0
  },
}
