/** Forms as bytes: the alphabet with its values, and the pool of records. */
import { bloomHas } from './bloom.ts'
import { folding, unitsLike } from './characters.ts'
import type { SourceSense, Terminal } from './collect-forms.ts'
import { filterOf } from './derive-tables.ts'
import { frequentWords } from './frequent-words.ts'
import { extendWord, mix } from './hash.ts'
import { CASE_CODES, capitalBytes, SENSE, SLOT_SHIFT } from './index-format.ts'
import { edgeValue, OTHER_LETTER, UNITS } from './units.ts'

const MOST_CODES = 255
const MOST_SEEDS = 64

export interface Alphabet {
  /** The characters of all forms, by code. */
  readonly units: readonly number[]
  readonly codes: ReadonlyMap<number, number>
}

export const alphabetOf = (terminals: readonly Terminal[]): Alphabet => {
  const units = [...new Set(terminals.flatMap((terminal) => terminal.form.units))]
  if (units.length > MOST_CODES)
    throw new RangeError(
      `the forms use ${units.length} different characters; an index holds ${MOST_CODES}`,
    )
  units.sort((a, b) => a - b)
  return { units, codes: new Map(units.map((unit, code) => [unit, code])) }
}

/** Pairs (unit, code) of every unit that reads as a character of the alphabet, by unit. */
export const foldsOf = ({ codes }: Alphabet): Uint16Array =>
  Uint16Array.from(
    [...codes]
      .flatMap(([canonical, code]) => unitsLike(canonical).map((unit) => [unit, code] as const))
      .sort(([a], [b]) => a - b)
      .flat(),
  )

const lettersOf = ({ units }: Alphabet, seed: number): Int32Array => {
  const table = folding()
  return Int32Array.from(units, (unit) =>
    table[unit] === 0
      ? edgeValue(unit)
      : mix(Math.imul(seed * UNITS + unit, 0x9e3779b1)) | OTHER_LETTER,
  )
}

/** Hash of a word whose letters may lie outside the alphabet. */
const hashWord = (word: readonly number[], value: (unit: number) => number): number =>
  word.reduce((hash, unit) => extendWord(hash, value(unit)), 0)

/**
 * Values of letters that let no frequent word of the language through the filter by chance, which
 * would make it a candidate at every turn; of 64 tries, the best.
 */
export const chooseLetters = (
  terminals: readonly Terminal[],
  alphabet: Alphabet,
  language: string,
): Int32Array => {
  const frequent = frequentWords(language)
  let best: { readonly letters: Int32Array; readonly passed: number } | undefined
  for (let seed = 1; seed <= MOST_SEEDS && best?.passed !== 0; seed++) {
    const letters = lettersOf(alphabet, seed)
    const value = (unit: number) => letters[alphabet.codes.get(unit) ?? -1] ?? OTHER_LETTER
    const words = terminals.map(({ form }) => form.words.map((word) => hashWord(word, value)))
    // A hash of 0 is no word to a scan, and letters of one value would be one letter.
    if (words.flat().includes(0) || new Set([...letters, OTHER_LETTER]).size <= letters.length)
      continue
    const singles = new Set(words.flatMap((form) => (form.length === 1 ? form : [])))
    const filter = filterOf(singles)
    const passed = frequent
      .map((word) => hashWord(word, value))
      .filter((hash) => !singles.has(hash) && bloomHas(filter, hash)).length
    if (best === undefined || best.passed > passed) best = { letters, passed }
  }
  if (best === undefined) throw new RangeError('no values of letters tell all forms apart')
  return best.letters
}

const bitsOf = (capitals: readonly boolean[]): readonly number[] => {
  const bytes = new Array<number>(capitalBytes(capitals.length)).fill(0)
  for (const [at, capital] of capitals.entries())
    if (capital) bytes[at >>> 3] = (bytes[at >>> 3] ?? 0) | (1 << (at & 7))
  return bytes
}

const senseBytes = ({ kind, number, mark, capitals }: SourceSense, follows: boolean) => {
  const hasMark = mark[0] !== 0 || mark[1] !== capitals.length
  const hasCapitals =
    (kind === CASE_CODES.smart || kind === CASE_CODES.exact) && capitals.includes(true)
  const more = number > 0xffff ? 2 : number > 0xff ? 1 : 0
  const flags =
    kind |
    (hasMark ? SENSE.hasMark : 0) |
    (hasCapitals ? SENSE.hasCapitals : 0) |
    (more << SENSE.moreBytesShift) |
    (follows ? SENSE.anotherFollows : 0)
  const numberBytes = [number & 0xff, (number >>> 8) & 0xff, number >>> 16].slice(0, 1 + more)
  return [flags, ...numberBytes, ...(hasMark ? mark : []), ...(hasCapitals ? bitsOf(capitals) : [])]
}

export const writePool = (terminals: readonly Terminal[], { codes }: Alphabet) => {
  const bytes: number[] = []
  const offsets = terminals.map(({ form, senses }) => {
    const offset = bytes.length
    bytes.push(form.units.length, ...form.units.map((unit) => codes.get(unit) ?? 0))
    for (const [at, sense] of senses.entries())
      bytes.push(...senseBytes(sense, at + 1 < senses.length))
    return offset
  })
  if (bytes.length >= 2 ** (32 - SLOT_SHIFT))
    throw new RangeError(`the forms take ${bytes.length} bytes; an index holds 16 MB of them`)
  return { pool: Uint8Array.from(bytes), offsets: Uint32Array.from(offsets) }
}
