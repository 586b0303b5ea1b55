import { canonicalise, RARE_RANGES } from './canonical.ts'
import { isCapital } from './capitals.ts'
import { canonicalEdge, folding, SPACE } from './characters.ts'

/** A form as the index keeps it: folded canonical units, which of them are capitals, its words. */
export interface CanonicalForm {
  /** Folded letters and canonical edges; a run of white space is one space. */
  readonly units: readonly number[]
  readonly capitals: readonly boolean[]
  /** Where each unit stands in the form as printed. */
  readonly origins: readonly number[]
  /** The folded letters of each word. */
  readonly words: readonly (readonly number[])[]
}

/** The form without the punctuation around it, as a stretch of the text. */
const trimEdges = (text: string, table: Uint16Array) => {
  let from = 0
  let to = text.length
  while (from < to && table[text.charCodeAt(from)] === 0) from++
  while (to > from && table[text.charCodeAt(to - 1)] === 0) to--
  return { from, to }
}

/** Reads a form into canonical units and words. A form without any word has no words. */
export const readForm = (printed: string): CanonicalForm => {
  const table = folding()
  const { text, origins: printedAt } = canonicalise(printed)
  const { from, to } = trimEdges(text, table)
  const units: number[] = []
  const capitals: boolean[] = []
  const origins: number[] = []
  const words: number[][] = []
  let word: number[] | undefined
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    const folded = table[unit] as number
    const read = folded === 0 ? canonicalEdge(unit) : folded
    if (folded === 0) word = undefined
    else if (word !== undefined) word.push(folded)
    else {
      word = [folded]
      words.push(word)
    }
    if (read === SPACE && units.at(-1) === SPACE) continue
    units.push(read)
    capitals.push(folded !== 0 && isCapital(unit))
    origins.push(printedAt[at] ?? at)
  }
  return { units, capitals, origins, words }
}

const RARE = new RegExp(
  `[${RARE_RANGES.map((range) => range.map((unit) => String.fromCharCode(unit)).join('-')).join('')}]`,
)

const LONGEST_BUFFERED = 256
const buffer = new Uint16Array(LONGEST_BUFFERED)

/** The units of `readForm` without what it keeps of each: packs are compared form by form. */
const canonicalUnits = (printed: string): Uint16Array => {
  const table = folding()
  const text = RARE.test(printed) ? canonicalise(printed).text : printed
  const { from, to } = trimEdges(text, table)
  const units = to - from > LONGEST_BUFFERED ? new Uint16Array(to - from) : buffer
  let length = 0
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    const folded = table[unit] as number
    if (folded !== 0) units[length++] = folded
    else {
      const edge = canonicalEdge(unit)
      if (edge !== SPACE || units[length - 1] !== SPACE) units[length++] = edge
    }
  }
  return units.subarray(0, length)
}

/** A form as the index compares it, as one string: equal strings cannot be told apart in a text. */
export const canonicalForm = (printed: string): string =>
  // Not spread: an iterator over the units costs more than all the rest.
  Reflect.apply(String.fromCharCode, undefined, canonicalUnits(printed))

/** FNV's prime for 32 bits. */
const PRIME = 0x01000193

/** A hash of the canonical form, 32 bits: equal forms have equal hashes, others may have. */
export const canonicalHash = (printed: string): number => {
  const units = canonicalUnits(printed)
  let hash = 0
  for (let at = 0; at < units.length; at++) hash = Math.imul(hash ^ (units[at] as number), PRIME)
  return hash ^ (hash >>> 15)
}
