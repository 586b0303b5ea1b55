import { mixWord } from './hash.ts'

/**
 * Writes the positions of words that may begin a form, and returns how many: each word is tested
 * against the filter of single words, and with its neighbour against the filter of pairs. The tests
 * of `bloom.ts` and the hash of a pair are written out here, and the arrays come as arguments: a
 * call or a captured array inside this loop costs up to twice its time.
 */
export const findCandidates = (
  singleWords: Uint32Array,
  wordPairs: Uint32Array,
  hashes: Int32Array,
  words: number,
  found: Int32Array,
): number => {
  const singleMask = singleWords.length - 1
  const pairMask = wordPairs.length - 1
  let count = 0
  let next = mixWord(hashes[0] as number)
  for (let at = 0; at < words; at++) {
    const word = next
    // Behind the last word lies whatever the buffer held: at worst a walk that finds nothing.
    const hash = hashes[at + 1] as number
    next = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
    next ^= next >>> 13
    let pair = (Math.imul(word, 0x9e3779b1) + next) | 0
    pair ^= pair >>> 15
    const single = singleWords[word & singleMask] as number
    const double = wordPairs[pair & pairMask] as number
    found[count] = at
    count +=
      ((single >>> (word >>> 27)) & (single >>> (word >>> 22)) & (single >>> (word >>> 17)) & 1) |
      ((double >>> (pair >>> 27)) & (double >>> (pair >>> 22)) & (double >>> (pair >>> 17)) & 1)
  }
  return count
}
