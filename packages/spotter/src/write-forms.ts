/** Forms as bytes: the alphabet with its values, the filters, the hash table and the pool. */
import { bloomAdd, bloomHas, bloomWords } from './bloom.ts'
import { folding, unitsLike } from './characters.ts'
import type { SourceSense, Terminal } from './collect-forms.ts'
import { frequentWords } from './frequent-words.ts'
import { extendPath, extendWord, mix } from './hash.ts'
import {
  CASE_CODES,
  capitalBytes,
  SENSE,
  SLOT_LONGER,
  SLOT_SHARED,
  SLOT_SHIFT,
  TAG_MASK,
} from './index-format.ts'
import { edgeValue, OTHER_LETTER, UNITS } from './units.ts'

const MOST_CODES = 255
/** Open addressing with linear probing: a look-up meets an empty slot soon. */
const SLOTS_A_PATH = 3 / 2
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

/** The hash of a path for each number of words of a form: the last is the form's own. */
const pathOf = (hashes: readonly number[]): readonly number[] => {
  const path = hashes.slice(0, 1)
  for (const hash of hashes.slice(1)) path.push(extendPath(path.at(-1) ?? 0, hash))
  return path
}

const filterOf = (hashes: ReadonlySet<number>): Uint32Array => {
  const words = new Uint32Array(bloomWords(hashes.size))
  for (const hash of hashes) bloomAdd(words, hash)
  return words
}

export interface HashedForms {
  readonly letters: Int32Array
  readonly paths: readonly (readonly number[])[]
  readonly singleWords: Uint32Array
  readonly wordPairs: Uint32Array
}

/**
 * Hashes all forms by values of letters that let no frequent word of the language through the
 * filter by chance, which would make it a candidate at every turn; of 64 tries, the best.
 */
export const hashForms = (
  terminals: readonly Terminal[],
  alphabet: Alphabet,
  language: string,
): HashedForms => {
  const frequent = frequentWords(language)
  let best: { readonly forms: HashedForms; readonly passed: number } | undefined
  for (let seed = 1; seed <= MOST_SEEDS && best?.passed !== 0; seed++) {
    const letters = lettersOf(alphabet, seed)
    const value = (unit: number) => letters[alphabet.codes.get(unit) ?? -1] ?? OTHER_LETTER
    const words = terminals.map(({ form }) => form.words.map((word) => hashWord(word, value)))
    // A hash of 0 is no word to a scan, and letters of one value would be one letter.
    if (words.flat().includes(0) || new Set([...letters, OTHER_LETTER]).size <= letters.length)
      continue
    const paths = words.map(pathOf)
    const singles = new Set(paths.flatMap((path) => (path.length === 1 ? path : [])))
    const singleWords = filterOf(singles)
    const passed = frequent
      .map((word) => hashWord(word, value))
      .filter((hash) => !singles.has(hash) && bloomHas(singleWords, hash)).length
    if (best !== undefined && best.passed <= passed) continue
    const pairs = new Set(paths.flatMap(([, pair]) => (pair === undefined ? [] : [pair])))
    best = { forms: { letters, paths, singleWords, wordPairs: filterOf(pairs) }, passed }
  }
  if (best === undefined) throw new RangeError('no values of letters tell all forms apart')
  return best.forms
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
  return { pool: Uint8Array.from(bytes), offsets }
}

/** The hash table: forms by their path, and paths of two words and more that only lead to forms. */
export const writeSlots = (
  paths: readonly (readonly number[])[],
  offsets: readonly number[],
): Uint32Array => {
  const leading = new Set(paths.flatMap((path) => path.slice(1, -1)))
  const ends = paths.map((path, at) => ({ path: path.at(-1) ?? 0, ref: (offsets[at] ?? 0) + 1 }))
  const ending = Map.groupBy(ends, ({ path }) => path)
  const bare = [...leading].filter((path) => !ending.has(path)).map((path) => ({ path, ref: 0 }))
  const entries = [...ends, ...bare]
  const slots = new Uint32Array(Math.ceil(entries.length * SLOTS_A_PATH) + 1)
  for (const { path, ref } of entries) {
    const mixed = mix(path)
    let at = Math.floor(((mixed >>> 0) / 2 ** 32) * slots.length)
    while (slots[at] !== 0) at = at + 1 < slots.length ? at + 1 : 0
    slots[at] =
      (ref << SLOT_SHIFT) |
      (leading.has(path) ? SLOT_LONGER : 0) |
      ((ending.get(path)?.length ?? 0) > 1 ? SLOT_SHARED : 0) |
      (mixed & TAG_MASK)
  }
  return slots
}
