/**
 * Text and forms for the bench; anyone gets the same. English is the prose of Parley's own documents.
 * Cyrillic text is made from a seed: words follow Zipf's law over a vocabulary of pronounceable words,
 * so that a few are very frequent, as in a language. Every list of forms begins with the same ones,
 * words and phrases of the text at which a constant share of its words begins; the rest are rare
 * names, and phrases that begin with a word of the text, so that common words begin many forms.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Script = 'english' | 'cyrillic'

export interface Corpus {
  readonly articles: readonly string[]
  /** A list of so many forms; every list begins with the same ones, which occur in the text. */
  readonly forms: (size: number) => readonly string[]
}

const DOCUMENTS = join(import.meta.dirname, '../../taxonomy/documents')
const ARTICLE_UNITS = 8_000
const MOST_ARTICLES = 24
/** Of the words of a text, those at which a form begins. */
const MATCHING_SHARE = 0.017
/** A form that is said more often than this would be a large part of the share. */
const MOST_TIMES = 4
const VOCABULARY = 12_000

/** Mulberry32: a small generator with a full period, good enough to draw words. */
const randomFrom = (seed: number) => {
  let state = seed
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

type Random = () => number

const pick = <T>(list: readonly T[], random: Random): T =>
  list[Math.floor(random() * list.length)] as T

const SYLLABLES: Readonly<Record<Script, readonly [onset: string, nucleus: string, coda: string]>> =
  {
    english: [
      'b c d f g h k l m n p r s t v w st tr pl',
      'a e i o u ea ou ai',
      'n r s t l d m nd st',
    ],
    cyrillic: [
      'б в г д ж з к л м н п р с т х ст пр кр',
      'а е и о у я ю ы ё',
      'н р с т л в м й ск ть',
    ],
  }

const wordMaker = (script: Script, random: Random) => {
  const [onsets = [], nuclei = [], codas = []] = SYLLABLES[script].map((set) => set.split(' '))
  return (syllables: number): string => {
    let word = ''
    for (let k = 0; k < syllables; k++)
      word +=
        pick(onsets, random) + pick(nuclei, random) + (random() < 0.4 ? pick(codas, random) : '')
    return word
  }
}

/** The English prose of all documents, a paragraph a line; typographic apostrophes as in news. */
const englishText = (): string =>
  readdirSync(DOCUMENTS, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yml'))
    .sort()
    .flatMap((file) => [
      ...readFileSync(join(DOCUMENTS, file), 'utf8').matchAll(/^( *)en: >-\n((?:\1 +.*\n)+)/gm),
    ])
    .map(([, , paragraph = '']) => paragraph.replace(/\s+/g, ' ').trim())
    .join('\n')
    .replaceAll("'", '’')

const madeText = (random: Random): string => {
  const word = wordMaker('cyrillic', random)
  const vocabulary = Array.from({ length: VOCABULARY }, (_, rank) =>
    word(rank < 200 ? 1 : 2 + Math.floor(random() * 2)),
  )
  const parts: string[] = []
  for (let units = 0; units < ARTICLE_UNITS * MOST_ARTICLES; ) {
    const next = vocabulary[Math.floor(VOCABULARY ** random()) - 1] as string
    parts.push(next, pick([' ', ' ', ' ', ' ', ' ', ' ', ', ', '. ', ' – '], random))
    units += next.length + 2
  }
  return parts.join('')
}

/** Slices as strings of their own: a slice of a slice would be read through its parent. */
const articlesOf = (text: string): readonly string[] =>
  Array.from(
    { length: Math.min(MOST_ARTICLES, Math.floor(text.length / ARTICLE_UNITS)) },
    (_, at) =>
      JSON.parse(
        JSON.stringify(text.slice(at * ARTICLE_UNITS, (at + 1) * ARTICLE_UNITS)),
      ) as string,
  )

const WORDS = /[\p{L}\p{N}]+/gu
const PAIRS = /(?<![\p{L}\p{N}])(?=([\p{L}\p{N}]{3,} [\p{L}\p{N}]{3,})(?![\p{L}\p{N}]))/gu

const countsOf = (list: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}

/** Words and pairs of words that are rare in the text, up to the share of its words. */
const sharedForms = (text: string, words: readonly string[], random: Random): Set<string> => {
  const pairs = Array.from(text.matchAll(PAIRS), ([, pair = '']) => pair)
  const rare = [countsOf(words), countsOf(pairs)].map((counts) =>
    [...counts].filter(([form, times]) => form.length >= 5 && times <= MOST_TIMES),
  )
  const shared = new Set<string>()
  for (let left = MATCHING_SHARE * words.length; left > 0; ) {
    const [form, times] = pick(pick(rare, random), random)
    if (shared.has(form)) continue
    shared.add(form)
    left -= times
  }
  return shared
}

/** Articles of 8,000 units, and lists of forms of any size. */
export const makeCorpus = (script: Script): Corpus => {
  const random = randomFrom(script === 'english' ? 1 : 2)
  const text = script === 'english' ? englishText() : madeText(random)
  const articles = articlesOf(text)
  if (articles.length === 0) throw new Error(`there is no English prose in ${DOCUMENTS}`)
  const folded = text.toLowerCase()
  const words = folded.match(WORDS) ?? []
  const word = wordMaker(script, random)
  const name = () => word(3 + Math.floor(random() * 2))
  const form = () =>
    random() < 0.5
      ? name()
      : `${pick(words, random)} ${name()}${random() < 0.3 ? ` ${pick(words, random)}` : ''}`
  const list = sharedForms(folded, words, random)
  const forms = (size: number): readonly string[] => {
    while (list.size < size) list.add(form())
    return [...list].slice(0, size)
  }
  return { articles, forms }
}
