/**
 * One ArrayBuffer, read in place: the sections below, laid out by `sections.ts`. What is a word, and
 * which characters are alike, stands in the index too (`ranges`, `folds`, `letters`): a reader needs
 * no tables of Unicode, and builder and reader cannot differ.
 *
 * - `letters`: for each code of the alphabet its value in the table of units, see `units.ts`.
 * - `folds`: pairs (unit, code), by unit: all units that read as a character of the alphabet.
 * - `ranges`: pairs (first, last), by unit: all units that are part of words.
 * - `meta`: topics, rules and cues, as JSON.
 * - `checks`: a checksum for every block of `slots` and `pool`, which are read in few places.
 * - `singleWords`, `wordPairs`: Bloom filters of words that are forms, and of leading pairs.
 * - `slots`: the hash table of paths: 0, or a record's place + 1 (0 for none), bit 7 "a longer form
 *   goes on", bit 6 "other forms have this path", bits 0–5 a tag of the path.
 * - `pool`: a record for every distinct folded form: `length, codes…, senses…`; a sense is an
 *   alias's rule with its case rule, or a cue: `flags, number (1–3 bytes), mark (2)?, capitals
 *   (⌈length / 8⌉)?`. The mark is the first position of the mention in the form and the one behind
 *   it, where that is not the whole form; the capitals say which positions are capital letters.
 */
import type { Layout } from './sections.ts'

const SECTIONS = [
  'letters',
  'folds',
  'ranges',
  'meta',
  'checks',
  'singleWords',
  'wordPairs',
  'slots',
  'pool',
] as const

/** Its own number is that of the longest form's words; its checksum vouches for all before `checks`. */
export const LAYOUT: Layout<(typeof SECTIONS)[number]> = {
  magic: 0x594c5250, // "PRLY", little-endian
  version: 3,
  names: SECTIONS,
}

/** One checksum vouches for 2 to this power bytes. */
export const CHECKED_BITS = 9

export const TAG_MASK = 0x3f
export const SLOT_SHARED = 0x40
export const SLOT_LONGER = 0x80
export const SLOT_SHIFT = 8

/** Units of a form that a record has room for. */
export const LONGEST_FORM = 255

export const CASE_CODES = { folded: 0, smart: 1, exact: 2 } as const
export const SENSE = {
  caseMask: 3,
  isCue: 4,
  hasMark: 8,
  hasCapitals: 16,
  /** How many bytes the number has beyond its first. */
  moreBytesShift: 5,
  moreBytesMask: 3,
  anotherFollows: 128,
} as const

export const capitalBytes = (length: number): number => (length + 7) >>> 3

/** Topics, rules and cues, as JSON: small, whatever the number of forms. */
export interface IndexMeta {
  readonly language: string
  readonly topics: readonly (readonly [
    id: string,
    party: 0 | 1,
    relevance: string,
    general: 0 | 1,
  ])[]
  readonly rules: readonly MetaRule[]
  readonly cues: readonly string[]
  /** Which of the cues are names of other wars and disputes. */
  readonly elsewhere: readonly number[]
}

export interface MetaRule {
  readonly topic: number
  readonly needs?: 'page' | 'introduction' | 'cue'
  readonly reach?: 'page'
  readonly cues?: readonly number[]
  readonly against?: readonly number[]
}
