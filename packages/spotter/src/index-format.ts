/**
 * One ArrayBuffer, read in place: a header of 32-bit words, then sections, each aligned to four
 * bytes. The pool holds a record for every distinct folded form:
 * `length, codes…, senses, (sense × 3 bytes, mark × 2 bytes, capitals ⌈length / 8⌉ bytes)…`. A code
 * is a position in the alphabet; a sense is an alias's rule with its case rule, or a cue; the mark
 * is the first position of the mention in the form and the one behind it; the capitals say which
 * positions of the form as printed are capital letters.
 */
export const MAGIC = 0x594c5250 // "PRLY", little-endian
export const VERSION = 3

export const SECTIONS = [
  'singleWords',
  'wordPairs',
  'slotHashes',
  'slotRefs',
  'pool',
  'alphabet',
  'meta',
] as const
export type Section = (typeof SECTIONS)[number]

/** Header words: magic, version, total bytes, most words of a form, then offset and bytes a section. */
export const HEADER_WORDS = 4 + SECTIONS.length * 2

/** A slot's reference: 0 empty; otherwise bit 0 always set, bit 1 "a longer form goes on", rest the record + 1. */
export const SLOT_USED = 1
export const SLOT_LONGER = 2
export const SLOT_SHIFT = 2

export const SENSE_BYTES = 3
export const MARK_BYTES = 2
export const SENSE_IS_CUE = 0x800000
export const CASE_CODES = { folded: 0, smart: 1, exact: 2 } as const
export const CASE_BITS = 2
export const CASE_MASK = 3

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
