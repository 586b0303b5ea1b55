/**
 * Search by names, for lists of hundreds: every word of the query must begin a word of the entry.
 * Case, accents and kinds of apostrophe and hyphen do not count. What the whole query begins comes
 * first, then what has its words in a name, then what has them in its text only; inside a rank the
 * given order stays.
 */
export interface Findable {
  readonly names: readonly string[]
  readonly text?: string | undefined
}

const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
}

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}|\u00ad|['’ʼ‘`´]/gu, '')
    .replaceAll(/[łđøßæœ]/g, (letter) => LETTERS[letter] ?? letter)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const begins = (folded: string, words: readonly string[]): boolean =>
  words.every((word) => ` ${folded}`.includes(` ${word}`))

const rankOf = ({ names, text }: Findable, query: string, words: readonly string[]) => {
  const folded = names.map(fold)
  if (folded.includes(query)) return 0
  if (folded.some((name) => name.startsWith(query))) return 1
  if (folded.some((name) => begins(name, words))) return 2
  return begins(`${folded.join(' ')} ${fold(text ?? '')}`, words) ? 3 : undefined
}

/** The entries that a query finds, best first; all of them, in their order, for an empty query. */
export const findTopics = <T extends Findable>(
  entries: readonly T[],
  query: string,
): readonly T[] => {
  const folded = fold(query)
  if (folded === '') return query.trim() === '' ? entries : []
  const words = folded.split(' ')
  const ranked = entries.flatMap((entry) => {
    const rank = rankOf(entry, folded, words)
    return rank === undefined ? [] : [{ entry, rank }]
  })
  return ranked.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry)
}
