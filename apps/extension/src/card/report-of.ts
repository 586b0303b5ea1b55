import type { CardView } from '../messages/answers.ts'
import type { ReaderReport } from '../reports/reader-report.ts'
import type { ShowOptions } from './surface.ts'

type Mention = NonNullable<ShowOptions['mention']>

/** Enough to see why the words were taken for the topic. A search may still find the article by it. */
const NEAR_WORDS = 5
const MOST_NEAR = 60
const MOST_EXACT = 200

/** Text on one line, without control characters and what stands for pictures. */
const plain = (text: string): string =>
  text
    .replace(/[\s\p{Cc}\uFFFC]+/gu, ' ')
    .trim()
    .toWellFormed()

/** What is an address of something or someone is left out, and all beyond it. */
const isAddress = (word: string): boolean => /:\/\/|@|^www\./i.test(word)

/** The words nearest to the mark, from the mark outwards. */
const nearest = (outwards: readonly string[]): readonly string[] => {
  const near: string[] = []
  for (const word of outwards.slice(0, NEAR_WORDS)) {
    if (isAddress(word) || [...near, word].join(' ').length > MOST_NEAR) break
    near.push(word)
  }
  return near
}

const wordsOf = (text: string): string[] =>
  plain(text)
    .split(' ')
    .filter((word) => word !== '')

/** The report of a wrong match, whole words only, and nothing of the page beside them. */
export function reportOf(
  { topic, surface, block, start, end }: Mention,
  { revision }: CardView,
): ReaderReport {
  const before = nearest(wordsOf(block.text.slice(0, start)).reverse())
  const after = nearest(wordsOf(block.text.slice(end)))
  return {
    topic,
    kind: 'wrong-match',
    exact: plain(surface.slice(0, MOST_EXACT)),
    ...(before.length === 0 ? {} : { prefix: before.toReversed().join(' ') }),
    ...(after.length === 0 ? {} : { suffix: after.join(' ') }),
    revision,
  }
}
