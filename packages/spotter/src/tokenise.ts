/**
 * Words of a text in one pass without branches: each emits the hash of its folded units and the
 * unit after it. Branches at word ends are what a processor predicts worst, so every step writes
 * and the position moves on only where a word ends. Rare units are noticed on the way.
 */
import { PRIME } from './hash.ts'

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

/**
 * Fills the arrays, which hold (units / 2) + 2 at least, and returns the number of words; or -1
 * where the text has a rare unit and must be canonicalised first.
 */
export const tokenise = (
  text: string,
  table: Uint16Array,
  hashes: Int32Array,
  ends: Int32Array,
): number => {
  let hash = 0
  let inWord = 0
  let count = 0
  let rare = 0
  const units = text.length
  for (let at = 0; at < units; at++) {
    const folded = table[text.charCodeAt(at)] as number
    const isWord = (folded + 0xffff) >>> 16
    hashes[count] = hash
    ends[count] = at
    count += inWord & ~isWord
    hash = Math.imul(hash ^ folded, PRIME) & -isWord
    inWord = isWord
    rare |= folded + 1 // reaches bit 16 for the rare unit alone
  }
  hashes[count] = hash
  ends[count] = units
  return rare >>> 16 === 0 ? count + inWord : -1
}
