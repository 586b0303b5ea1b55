/**
 * Text and forms for the bench, made from a seed: anyone gets the same. Words follow Zipf's law over
 * a vocabulary of pronounceable words, so that a few are very frequent, as in a language. Forms share
 * words with the text: half are single rare names, half are phrases that begin with a word of the
 * text. A constant share of the words of a text belongs to forms that are in every size of list.
 */
export type Script = 'latin' | 'cyrillic'

const SYLLABLES: Readonly<Record<Script, readonly [onset: string, nucleus: string, coda: string]>> =
  {
    latin: [
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
const VOCABULARY = 12_000
const SHARED_FORMS = 400
/** Of the words of a text, those at which a shared form begins. */
const MATCHING_SHARE = 0.017
const ARTICLE_UNITS = 8_000
const ARTICLES = 24

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

const pick = <T>(list: readonly T[], random: () => number): T =>
  list[Math.floor(random() * list.length)] as T

const wordMaker = (script: Script, random: () => number) => {
  const [onsets, nuclei, codas] = SYLLABLES[script].map((set) => set.split(' ')) as [
    string[],
    string[],
    string[],
  ]
  return (syllables: number): string => {
    let word = ''
    for (let k = 0; k < syllables; k++)
      word +=
        pick(onsets, random) + pick(nuclei, random) + (random() < 0.4 ? pick(codas, random) : '')
    return word
  }
}

export interface Corpus {
  readonly articles: readonly string[]
  /** A list of so many forms; every list begins with the same ones, which occur in the text. */
  readonly forms: (size: number) => readonly string[]
}

/** Articles of about 8,000 units, and lists of forms of any size. */
export const makeCorpus = (script: Script): Corpus => {
  const random = randomFrom(script === 'latin' ? 1 : 2)
  const word = wordMaker(script, random)
  const vocabulary = Array.from({ length: VOCABULARY }, (_, rank) =>
    word(rank < 200 ? 1 : 2 + Math.floor(random() * 2)),
  )
  const common = () => vocabulary[Math.floor(VOCABULARY ** random()) - 1] as string
  const name = () => word(3 + Math.floor(random() * 2))
  const form = () =>
    random() < 0.5 ? name() : `${common()} ${name()}${random() < 0.3 ? ` ${common()}` : ''}`
  const list = new Set<string>()
  const forms = (size: number): readonly string[] => {
    while (list.size < size) list.add(form())
    return [...list].slice(0, size)
  }
  const shared = forms(SHARED_FORMS)
  const article = (): string => {
    const parts: string[] = []
    for (let units = 0; units < ARTICLE_UNITS; ) {
      const next = random() < MATCHING_SHARE ? pick(shared, random) : common()
      parts.push(next, pick([' ', ' ', ' ', ' ', ' ', ' ', ', ', '. ', ' – '], random))
      units += next.length + 1
    }
    return parts.join('')
  }
  return { articles: Array.from({ length: ARTICLES }, article), forms }
}
