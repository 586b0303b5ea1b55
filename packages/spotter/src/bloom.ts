/**
 * Blocked Bloom filter: a key sets three bits of one 32-bit word, so that a test costs one memory
 * access. About 20 bits a key let one word in a few hundred through. (Putze, Sanders, Singler 2009.)
 */
const BITS_PER_KEY = 20

/** Words needed for so many keys: a power of two, at least one. */
export const bloomWords = (keys: number): number =>
  2 ** Math.max(0, Math.ceil(Math.log2((keys * BITS_PER_KEY) / 32 || 1)))

/** Adds a mixed hash: its low bits choose the word, its high ones three bits of it. */
export const bloomAdd = (words: Uint32Array, mixed: number): void => {
  const at = mixed & (words.length - 1)
  words[at] =
    (words[at] as number) |
    (1 << (mixed >>> 27)) |
    (1 << ((mixed >>> 22) & 31)) |
    (1 << ((mixed >>> 17) & 31))
}
