/**
 * What a UTF-16 unit is to an index, in one look-up: a table of 64 K numbers, of which only the
 * pages that texts use are ever filled, so that opening an index costs no time and little memory.
 *
 * - below 0: a unit of words. Letters of the alphabet have the value of their folded form, random
 *   but for its sign and lowest bit; all others share one.
 * - odd, above 0: an edge between words. White space, hyphens, apostrophes and other edges that
 *   forms hold have the value of their canonical unit; all others share one.
 * - 0: not known yet, or rare: to be left out or composed by `canonical.ts` first. Those alone have
 *   the lowest bit clear, so one AND over a text tells whether any of them was met.
 *
 * Surrogates are edges, so an emoji never joins two words.
 */
import { isRare, RARE_RANGES } from './canonical.ts'

export const UNITS = 0x10000
const OTHER_EDGE = 1
export const OTHER_LETTER = 0x80000001 | 0

/** The value of an edge of the alphabet; greater than that of other edges. */
export const edgeValue = (unit: number): number => ((unit + 1) << 1) | 1

const PAGE_BITS = 8

/** The sections of an index that say what units are. */
export interface UnitSource {
  readonly letters: Int32Array
  readonly folds: Uint16Array
  readonly ranges: Uint16Array
}

const fill = (
  table: Int32Array,
  { letters, folds, ranges }: UnitSource,
  from: number,
  to: number,
) => {
  table.fill(OTHER_EDGE, from, to)
  for (let at = 0; at < ranges.length && (ranges[at] as number) < to; at += 2)
    if ((ranges[at + 1] as number) >= from)
      table.fill(
        OTHER_LETTER,
        Math.max(from, ranges[at] as number),
        Math.min(to, (ranges[at + 1] as number) + 1),
      )
  for (let at = 0; at < folds.length && (folds[at] as number) < to; at += 2)
    if ((folds[at] as number) >= from)
      table[folds[at] as number] = letters[folds[at + 1] as number] ?? OTHER_LETTER
  for (const [first, last] of RARE_RANGES)
    if (first < to && last >= from) table.fill(0, Math.max(from, first), Math.min(to, last + 1))
}

/** A table that knows Latin, Greek, Cyrillic, Armenian, Hebrew and general punctuation. */
export const openUnits = (source: UnitSource): Int32Array => {
  const table = new Int32Array(UNITS)
  fill(table, source, 0, 0x600)
  fill(table, source, 0x2000, 0x2100)
  return table
}

/** Fills the pages of all units of the text; what is 0 then is rare. */
export const learnUnits = (table: Int32Array, source: UnitSource, text: string): void => {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (table[unit] !== 0 || isRare(unit)) continue
    const page = unit >>> PAGE_BITS
    fill(table, source, page << PAGE_BITS, (page + 1) << PAGE_BITS)
  }
}
