/**
 * One record of the pool against one place of a text: unit by unit, so that a hash collision never
 * becomes a match. Runs of white space count as one space.
 */
import { isCapital } from './capitals.ts'
import { CASE_CODES, capitalBytes, SENSE } from './index-format.ts'
import { type Index, vouchForRecord } from './open-index.ts'

/** One alias at one place: its rule, and the part of the form that is the mention. */
export interface Sense {
  /** Position in the index's rules. */
  readonly rule: number
  readonly start: number
  readonly end: number
}

/** One form at one place: every alias that reads so, and the cues. */
export interface Match {
  readonly start: number
  readonly end: number
  /** Empty for a word that is only a cue. */
  readonly senses: readonly Sense[]
  /** Positions in the index's cues. */
  readonly cues: readonly number[]
}

const valueAt = ({ table }: Index, text: string, at: number): number =>
  at < text.length ? (table[text.charCodeAt(at)] as number) : 0

/** The unit after white space that goes on at a place of the text. */
const afterSpace = (index: Index, text: string, from: number): number => {
  let at = from
  while (valueAt(index, text, at) === index.space) at++
  return at
}

/** Where the text is after so many units of a record that begins at `start`, or -1 where it differs. */
const follow = (index: Index, record: number, units: number, text: string, start: number) => {
  const { pool, letters, space, table } = index
  let at = start
  for (let k = 1; k <= units; k++) {
    const wanted = letters[pool[record + k] as number]
    if (at >= text.length || table[text.charCodeAt(at)] !== wanted) return -1
    at++
    if (wanted === space) at = afterSpace(index, text, at)
  }
  return at
}

/** Whether the text has the capitals of the form, and for the rule `exact` no others. */
const hasCase = (
  index: Index,
  record: number,
  capitals: number,
  rule: number,
  text: string,
  start: number,
): boolean => {
  const { pool } = index
  const length = pool[record] as number
  let at = start
  for (let k = 0; k < length; k++) {
    const byte = capitals < 0 ? 0 : (pool[capitals + (k >>> 3)] as number)
    const wanted = ((byte >>> (k & 7)) & 1) === 1
    if (wanted || rule === CASE_CODES.exact)
      if (isCapital(text.charCodeAt(at)) !== wanted) return false
    const isSpace = valueAt(index, text, at) === index.space
    at = isSpace ? afterSpace(index, text, at) : at + 1
  }
  return true
}

const NO_SENSES: readonly Sense[] = []
const NO_CUES: readonly number[] = []

/** The list with one more; a list of one is exactly as large as that, since most are. */
const added = <T>(list: readonly T[], item: T): readonly T[] =>
  list.length === 0 ? [item] : [...list, item]

/**
 * The match of a record at a place of the text, or undefined where the text reads otherwise.
 * @throws RangeError where the index is damaged.
 */
export const readMatch = (
  index: Index,
  record: number,
  text: string,
  start: number,
): Match | undefined => {
  const { pool } = index
  const length = pool[record] as number
  const end = follow(index, record, length, text, start)
  if (end <= start || valueAt(index, text, end) < 0) return undefined
  let senses = NO_SENSES
  let cues = NO_CUES
  let at = record + 1 + length
  for (let flags: number = SENSE.anotherFollows; flags & SENSE.anotherFollows; ) {
    flags = pool[at++] as number
    let number = pool[at++] as number
    const more = (flags >>> SENSE.moreBytesShift) & SENSE.moreBytesMask
    for (let k = 1; k <= more; k++) number |= (pool[at++] as number) << (8 * k)
    const mark = at
    if (flags & SENSE.hasMark) at += 2
    const capitals = flags & SENSE.hasCapitals ? at : -1
    if (flags & SENSE.hasCapitals) at += capitalBytes(length)
    const rule = flags & SENSE.caseMask
    if (flags & SENSE.isCue) cues = added(cues, number)
    else if (rule === CASE_CODES.folded || hasCase(index, record, capitals, rule, text, start))
      senses = added(
        senses,
        flags & SENSE.hasMark
          ? {
              rule: number,
              start: follow(index, record, pool[mark] as number, text, start),
              end: Math.min(end, follow(index, record, pool[mark + 1] as number, text, start)),
            }
          : { rule: number, start, end },
      )
  }
  vouchForRecord(index, record, at)
  return senses.length + cues.length > 0 ? { start, end, senses, cues } : undefined
}
