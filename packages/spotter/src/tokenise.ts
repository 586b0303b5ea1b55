/**
 * Words of a text in one pass without branches: branches at word ends are what a processor predicts
 * worst, so every step writes, and the position moves on only at an edge. Where words end is not
 * written, only how many edges come before every 32nd unit: few words are ever asked for, and a
 * second store a step would cost a fifth of the speed. The text is read window by window, so that
 * what is written stays in the nearest cache and in arrays of fixed size, which the compiler knows
 * as constants: as arguments they would cost a quarter more time.
 */
import { extendWord } from './hash.ts'
import { LONGEST_FORM } from './index-format.ts'

export const WINDOW = 0x2000
const BLOCK_BITS = 5
const BLOCK = 1 << BLOCK_BITS

/** Hash of the word before each edge of the window, 0 where there is none; behind the last edge that of the word begun. */
const HASHES = new Int32Array(WINDOW + 1)
/** For each block of the window the number of edges before it. */
const BLOCKS = new Int32Array(WINDOW / BLOCK + 1)

/**
 * Fills the arrays for a window of the text and returns its number of edges, or -1 where it has a
 * unit that the table does not know.
 * @param begun hash of the word that the window before it ended in, or 0.
 */
export const tokenise = (
  text: string,
  from: number,
  to: number,
  table: Int32Array,
  begun: number,
): number => {
  // `| 0` keeps a number out of boxes that it would be in and out of at every block.
  let hash = begun | 0
  let edges = 0
  let known = 1
  let block = 0
  const last = to | 0
  for (let at = from | 0; at < last; ) {
    BLOCKS[block++] = edges
    const end = at + BLOCK < last ? at + BLOCK : last
    for (; at < end; at++) {
      const value = table[text.charCodeAt(at)] as number
      const inWord = value >> 31
      known &= value
      HASHES[edges] = hash
      edges += 1 + inWord
      hash = (((hash << 5) | (hash >>> 27)) ^ value) & inWord
    }
  }
  HASHES[edges] = hash
  BLOCKS[block] = edges + 1
  return known === 1 ? edges : -1
}

/** The same array for other modules: what is exported is no constant to the compiler. */
export const hashes = HASHES

const isInWord = (text: string, table: Int32Array, at: number): boolean =>
  at >= 0 && at < text.length && (table[text.charCodeAt(at)] as number) < 0

/** The first unit of the word that ends at a place of the text; the place itself where none does. */
export const wordStart = (text: string, table: Int32Array, end: number): number => {
  let at = end
  while (isInWord(text, table, at - 1)) at--
  return at
}

/** The block of the window last read in which an edge follows, looked for from an earlier block on. */
export const blockBefore = (edge: number, from: number): number => {
  let block = from
  while ((BLOCKS[block + 1] as number) < edge) block++
  return block
}

/**
 * The first unit of the word before an edge, given the edge's number in the window last read, the
 * first unit of that window and the edge's block.
 */
export const startBefore = (
  text: string,
  table: Int32Array,
  window: number,
  edge: number,
  block: number,
): number => {
  if (edge === 0) return wordStart(text, table, window)
  let at = window + (block << BLOCK_BITS)
  for (let left = edge - (BLOCKS[block] as number); left > 0; at++)
    left -= 1 + ((table[text.charCodeAt(at)] as number) >> 31)
  return at
}

/** Where the word before a place of the text ends; 0 where there is none. */
export const wordBefore = (text: string, table: Int32Array, from: number): number => {
  let at = from
  while (at > 0 && !isInWord(text, table, at - 1)) at--
  return at
}

/** The first unit of the next word, at or after a place of the text; its length where there is none. */
export const nextStart = (text: string, table: Int32Array, from: number): number => {
  let at = from
  while (at < text.length && !isInWord(text, table, at)) at++
  return at
}

/** Where the word that begins at a place of the text ends, or where it is longer than any form. */
export const wordEnd = (text: string, table: Int32Array, start: number): number => {
  let at = start
  while (at - start <= LONGEST_FORM && isInWord(text, table, at)) at++
  return at
}

export const hashOf = (text: string, table: Int32Array, start: number, end: number): number => {
  let hash = 0
  for (let at = start; at < end; at++) hash = extendWord(hash, table[text.charCodeAt(at)] as number)
  return hash
}
