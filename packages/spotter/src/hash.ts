/** FNV's prime on folded units instead of bytes: one multiplication a character, from 0. */
export const PRIME = 0x01000193

/** Where the hash of a gap between two words begins. */
export const GAP_SEED = 0x2c1b3c6d

/** Finaliser of MurmurHash3: spreads every input bit over the word. */
export const mix = (hash: number): number => {
  let h = hash
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** A word's hash as the filters want it: half a finaliser, enough for bits from both of its ends. */
export const mixWord = (hash: number): number => {
  const h = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return h ^ (h >>> 13)
}

/** Hash of two neighbouring words whatever stands between them, from their mixed hashes. */
export const mixPair = (first: number, second: number): number => {
  const h = (Math.imul(first, 0x9e3779b1) + second) | 0
  return h ^ (h >>> 15)
}

/** Hash of a path one word longer: the path so far, the gap's hash, the next word's hash. */
export const extendPath = (path: number, gap: number, word: number): number =>
  mix(Math.imul(path, 0x9e3779b1) ^ Math.imul(gap, 0x85ebca77) ^ word)

/** Hash of a gap one canonical edge longer. */
export const extendGap = (gap: number, edge: number): number => Math.imul(gap ^ edge, PRIME)
