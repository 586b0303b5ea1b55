/**
 * The obvious slow way to find forms: every window of words is folded with plain string functions
 * and looked up in a Map. It shares no code with the index, so that both can be held equal.
 * It knows nothing of combining marks and invisible characters.
 */
import type { SourceForm } from '../src/index-source.ts'

export interface OracleMatch {
  readonly start: number
  readonly end: number
  readonly topics: readonly string[]
}

const EDGES: readonly (readonly [RegExp, string])[] = [
  [/[-\u2010-\u2014\u2212]/g, '-'],
  [/['\u2018\u2019\u201b\u02bc`\u00b4\u2032]/g, "'"],
  [/["\u201c-\u201f\u00ab\u00bb\u2039\u203a]/g, '"'],
  [/\s+/g, ' '],
]

const plainEdges = (text: string): string =>
  EDGES.reduce((out, [from, to]) => out.replace(from, to), text)

const foldLetters = (text: string): string =>
  [...text]
    .map((c) => (c === 'İ' ? 'i' : c.toLowerCase()))
    .join('')
    .replaceAll('ё', 'е')
    .replaceAll('ς', 'σ')
    .replaceAll('ſ', 's')

const wordsOf = (text: string) =>
  [
    ...text
      .replace(/[\u{10000}-\u{10ffff}]/gu, '  ')
      .replaceAll('ʼ', "'")
      .matchAll(/[\p{L}\p{N}\p{M}_]+/gu),
  ].map((word) => ({ start: word.index, end: word.index + word[0].length }))

const trimmed = (form: string): string => {
  const words = wordsOf(form)
  return plainEdges(form.slice(words[0]?.start, words.at(-1)?.end))
}

const isCapital = (c: string | undefined): boolean => c !== undefined && c.toLowerCase() !== c

const agrees = (form: SourceForm, printed: string): boolean => {
  const wanted = trimmed(form.text)
  if (form.case === 'folded') return true
  return wanted
    .split('')
    .every((c, at) =>
      form.case === 'exact'
        ? isCapital(c) === isCapital(printed[at])
        : !isCapital(c) || isCapital(printed[at]),
    )
}

/** Every form in the text, by start and then by length. */
export const scanSlowly = (forms: readonly SourceForm[], text: string): readonly OracleMatch[] => {
  const byKey = Map.groupBy(forms, (form) => foldLetters(trimmed(form.text)))
  const longest = forms.reduce((most, form) => Math.max(most, wordsOf(form.text).length), 0)
  const words = wordsOf(text)
  return words.flatMap(({ start }, first) =>
    words.slice(first, first + longest).flatMap(({ end }) => {
      const printed = plainEdges(text.slice(start, end))
      const found = (byKey.get(foldLetters(printed)) ?? []).filter((form) => agrees(form, printed))
      const topics = [...new Set(found.map((form) => form.topic))].sort()
      return topics.length > 0 ? [{ start, end, topics }] : []
    }),
  )
}
