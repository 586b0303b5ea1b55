/**
 * Blocked Bloom filter: a key sets two bits of one 32-bit word, so that a test costs one memory
 * access (Putze, Sanders, Singler 2009). Keys are hashes whose bits are good at both ends: the low
 * ones choose the word, the high ones the bits. About one word in a hundred is let through.
 */
const BITS_PER_KEY = 24

/** Words needed for so many keys: the power of two that comes next to the wanted bits, at least one. */
export const bloomWords = (keys: number): number =>
  2 ** Math.max(0, Math.round(Math.log2((keys * BITS_PER_KEY) / 32 || 1)))

/** Adds a hash. */
export const bloomAdd = (words: Uint32Array, hash: number): void => {
  const at = hash & (words.length - 1)
  words[at] = (words[at] as number) | (1 << (hash >>> 27)) | (1 << ((hash >>> 22) & 31))
}

/** Whether a hash may have been added. */
export const bloomHas = (words: Uint32Array, hash: number): boolean => {
  const word = words[hash & (words.length - 1)] as number
  return ((word >>> (hash >>> 27)) & (word >>> ((hash >>> 22) & 31)) & 1) === 1
}
