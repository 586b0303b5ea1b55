import { buildIndex, type Mention, openIndex, spot } from '@parley/spotter'
import { beforeAll, describe, expect, it } from 'vitest'
import { indexSource } from '../../src/compile/forms.ts'
import { formatProblem } from '../../src/lint/problem.ts'
import { loadDocuments } from '../../src/load/load-documents.ts'
import { DOCUMENTS_FOLDER, readPackFolder } from '../../src/node/index.ts'
import type { Documents } from '../../src/schema/documents.ts'
import type { Language } from '../../src/schema/language.ts'
import type { AmbiguousWord } from './ambiguous-word.ts'
import { ENGLISH } from './english.ts'
import { OTHER_LANGUAGES } from './other-languages.ts'

/** Reading a whole pack takes a while on a small, busy machine. */
const READING = 60_000

let documents: Documents
beforeAll(() => {
  const { loaded, problems } = loadDocuments(readPackFolder(DOCUMENTS_FOLDER))
  if (loaded === undefined) throw new Error(problems.map(formatProblem).join('\n'))
  documents = loaded.documents
}, READING)

const blocksOf = (text: string): readonly string[] => text.split('\n')
const surface = (blocks: readonly string[], { block, start, end }: Mention): string =>
  blocks[block]?.slice(start, end) ?? ''

/** The blocks without «…», and where that stood. */
const readMarked = (marked: string) => {
  const blocks = blocksOf(marked)
  const block = blocks.findIndex((text) => text.includes('«'))
  const start = blocks[block]?.indexOf('«') ?? -1
  const end = (blocks[block]?.indexOf('»') ?? -1) - 1
  return { blocks: blocks.map((text) => text.replace(/[«»]/g, '')), block, start, end }
}

/** Mentions that touch the word in any block. */
const touching = (word: RegExp, blocks: readonly string[], mentions: readonly Mention[]) =>
  mentions.filter(({ block, start, end }) =>
    [...(blocks[block]?.matchAll(word) ?? [])].some(
      ({ index, 0: found }) => index < end && start < index + found.length,
    ),
  )

const TABLES: readonly (readonly [Language, readonly AmbiguousWord[]])[] = [
  ['en', ENGLISH],
  ...(Object.entries(OTHER_LANGUAGES) as [Language, readonly AmbiguousWord[]][]),
]

describe.each(TABLES)('words of many meanings (%s)', (language, words) => {
  let find: (blocks: readonly string[]) => readonly Mention[]
  beforeAll(() => {
    const index = openIndex(buildIndex(indexSource(documents, language)))
    find = (blocks) => spot(index, blocks).mentions
  }, READING)

  const ours = words.flatMap((entry) => entry.ours)
  it.each(ours)('are %s: %s', (topic, text) => {
    const { blocks, block, start, end } = readMarked(text)
    const found = find(blocks).filter(
      (mention) => mention.block === block && mention.start <= start && mention.end >= end,
    )
    expect(found.map((mention) => mention.topic)).toEqual([topic])
  })

  const others = words.flatMap(({ word, others: texts }) =>
    texts.map((text) => [text, word] as const),
  )
  it.each(others)('are not ours: %s', (text, word) => {
    const blocks = blocksOf(text)
    expect(blocks.some((block) => block.search(word) >= 0)).toBe(true)
    const found = touching(word, blocks, find(blocks))
    expect(found.map((mention) => [mention.topic, surface(blocks, mention)])).toEqual([])
  })
})
