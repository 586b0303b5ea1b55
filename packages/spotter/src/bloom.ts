/**
 * Blocked Bloom filter: a key sets three bits of one 32-bit word, so that a test costs one memory
 * access. About 20 bits a key let one word in a few hundred through. (Putze, Sanders, Singler 2009.)
 */
import { mix } from './hash.ts'

const BITS_PER_KEY = 20
const SPREAD = 0x9e3779b1

/** Words needed for so many keys: a power of two, at least one. */
export const bloomWords = (keys: number): number =>
  2 ** Math.max(0, Math.ceil(Math.log2((keys * BITS_PER_KEY) / 32 || 1)))

/** Adds a hash to the filter's words. */
export const bloomAdd = (words: Uint32Array, hash: number): void => {
  const mixed = mix(hash)
  const bits = Math.imul(mixed, SPREAD)
  const at = mixed & (words.length - 1)
  words[at] =
    (words[at] as number) |
    (1 << (bits >>> 27)) |
    (1 << ((bits >>> 22) & 31)) |
    (1 << ((bits >>> 17) & 31))
}

/** 1 where the hash may have been added, 0 where it was not. Without branches. */
export const bloomTest = (words: Uint32Array, mask: number, hash: number): number => {
  const mixed = mix(hash)
  const bits = Math.imul(mixed, SPREAD)
  const word = words[mixed & mask] as number
  return (
    (word >>> (bits >>> 27)) & (word >>> ((bits >>> 22) & 31)) & (word >>> ((bits >>> 17) & 31)) & 1
  )
}
