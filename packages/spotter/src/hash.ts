/** FNV-1a's offset and prime, on folded units instead of bytes: one multiplication a character. */
export const SEED = 0x811c9dc5 | 0
export const PRIME = 0x01000193

/** Finaliser of MurmurHash3: spreads every input bit over the word. */
export const mix = (hash: number): number => {
  let h = hash
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** Hash of two neighbouring words whatever stands between them. */
export const pairHash = (first: number, second: number): number =>
  Math.imul(first, 0x9e3779b1) ^ second

/** Hash of a path one word longer: the path so far, the gap's hash, the next word's hash. */
export const extendPath = (path: number, gap: number, word: number): number =>
  mix(Math.imul(path, 0x9e3779b1) ^ Math.imul(gap, 0x85ebca77) ^ word)

/** Hash of a gap one canonical edge longer. */
export const extendGap = (gap: number, edge: number): number => Math.imul(gap ^ edge, PRIME)
