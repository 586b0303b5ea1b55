/**
 * Hash of a word: rotate, then add a letter's value, which is a random number (buzhash; Cohen 1997).
 * Values make it good; a step is two instructions. `tokenise.ts` writes it out.
 */
export const extendWord = (hash: number, letter: number): number =>
  ((hash << 5) | (hash >>> 27)) ^ letter

/** Hash of a path of words that is one word longer; of two words, what `candidates.ts` looks for. */
export const extendPath = (path: number, word: number): number =>
  (Math.imul(path, PATH_FACTOR) + word) | 0

export const PATH_FACTOR = 0x9e3779b1

/** Finaliser of MurmurHash3: spreads every input bit over the word. */
export const mix = (hash: number): number => {
  let h = hash
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** Every step is a bijection, so a change within one word of 32 bits never keeps the sum. */
export const checksum = (words: Uint32Array, from: number, to: number): number => {
  let sum = 0x811c9dc5
  for (let at = from; at < to; at++) sum = Math.imul(sum ^ (words[at] as number), 0x01000193)
  return sum >>> 0
}
