/**
 * Words of a text in one pass without branches: each emits the hash of its folded units and the
 * unit after it. Branches at word ends are what a processor predicts worst, so every step writes
 * and the position moves on only where a word ends.
 */
import { PRIME, SEED } from './hash.ts'

export interface WordBuffer {
  hashes: Int32Array
  ends: Int32Array
}

/** Room for the words of a text of so many units; reused from text to text. */
export const growWordBuffer = (buffer: WordBuffer, units: number): void => {
  const room = (units >>> 1) + 2
  if (buffer.hashes.length >= room) return
  buffer.hashes = new Int32Array(room * 2)
  buffer.ends = new Int32Array(room * 2)
}

/** Fills the arrays and returns the number of words. The arrays hold (units / 2) + 2 at least. */
export const tokenise = (
  text: string,
  table: Uint16Array,
  hashes: Int32Array,
  ends: Int32Array,
): number => {
  let hash = SEED
  let inWord = 0
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const folded = table[text.charCodeAt(at)] as number
    const isWord = (folded + 0xffff) >>> 16
    hashes[count] = hash
    ends[count] = at
    count += inWord & (isWord ^ 1)
    hash = (Math.imul(hash ^ folded, PRIME) & -isWord) | (SEED & (isWord - 1))
    inWord = isWord
  }
  hashes[count] = hash
  ends[count] = text.length
  return count + inWord
}
