/**
 * Words that may be a form or the second word of one: each is tested against the filter of single
 * words, and with the word before it against the filter of pairs. What stands between two words does
 * not matter; an edge with no word before it is passed over. `bloomHas` and `extendPath` are written
 * out here: a call inside this loop costs up to twice its time.
 */
import { PATH_FACTOR } from './hash.ts'
import { hashes, WINDOW } from './tokenise.ts'

// Constants to the compiler, which imports and exports are not.
const HASHES = hashes
const CANDIDATES = new Int32Array(WINDOW + 2)

/** Positions in `hashes`. */
export const candidates = CANDIDATES

/**
 * Fills `CANDIDATES` from so many edges of the window and returns how many there are.
 * @param last hash of the last word of the window before it, or 0.
 */
export const findCandidates = (
  singleWords: Uint32Array,
  wordPairs: Uint32Array,
  edges: number,
  last: number,
): number => {
  const singleMask = singleWords.length - 1
  const pairMask = wordPairs.length - 1
  let count = 0
  let before = last | 0
  for (let at = 0; at < edges; at++) {
    const word = HASHES[at] as number
    const isWord = (word | -word) >> 31
    const pair = (Math.imul(before, PATH_FACTOR) + word) | 0
    const single = singleWords[word & singleMask] as number
    const double = wordPairs[pair & pairMask] as number
    CANDIDATES[count] = at
    count +=
      (((single >>> (word >>> 27)) & (single >>> (word >>> 22))) |
        ((double >>> (pair >>> 27)) & (double >>> (pair >>> 22)))) &
      isWord &
      1
    before = word | (before & ~isWord)
  }
  return count
}

/** Hash of the last word before an edge of the window; `last` where the window has none. */
export const hashBefore = (edge: number, last: number): number => {
  let at = edge - 1
  while (at >= 0 && HASHES[at] === 0) at--
  return at < 0 ? last : (HASHES[at] as number)
}
