/** What follows from the records of an index alone: its filters and its hash table. */
import { bloomAdd, bloomWords } from './bloom.ts'
import { extendPath, extendWord, mix } from './hash.ts'
import { SLOT_LONGER, SLOT_SHARED, SLOT_SHIFT, TAG_MASK } from './index-format.ts'

/** Open addressing with linear probing: a look-up meets an empty slot soon. */
const SLOTS_A_PATH = 3 / 2

export interface Tables {
  readonly mostWords: number
  readonly singleWords: Uint32Array
  readonly wordPairs: Uint32Array
  readonly slots: Uint32Array
}

interface Paths {
  readonly mostWords: number
  /** The path of each record's form. */
  readonly ends: Int32Array
  /** Forms of one word, and the first two words of all others. */
  readonly singles: ReadonlySet<number>
  readonly pairs: ReadonlySet<number>
  /** Paths of two words and more that go on to a longer form. */
  readonly leading: ReadonlySet<number>
}

/** Reads the words of every record: letters have values below 0, all that parts words above it. */
const readPaths = (pool: Uint8Array, offsets: Uint32Array, letters: Int32Array): Paths => {
  const ends = new Int32Array(offsets.length)
  const singles = new Set<number>()
  const pairs = new Set<number>()
  const leading = new Set<number>()
  let mostWords = 0
  for (let record = 0; record < offsets.length; record++) {
    const start = (offsets[record] as number) + 1
    const end = start + (pool[start - 1] as number)
    let words = 0
    let path = 0
    let hash = 0
    for (let at = start; at <= end; at++) {
      const value = at < end ? (letters[pool[at] as number] as number) : 1
      if (value < 0) hash = extendWord(hash, value)
      else if (hash !== 0) {
        if (words > 1) leading.add(path)
        path = words === 0 ? hash : extendPath(path, hash)
        if (++words === 2) pairs.add(path)
        hash = 0
      }
    }
    if (words === 1) singles.add(path)
    if (words > mostWords) mostWords = words
    ends[record] = path
  }
  return { mostWords, ends, singles, pairs, leading }
}

export const filterOf = (hashes: ReadonlySet<number>): Uint32Array => {
  const words = new Uint32Array(bloomWords(hashes.size))
  for (const hash of hashes) bloomAdd(words, hash)
  return words
}

/** The hash table: forms by their path, and paths of two words and more that only lead to forms. */
const writeSlots = ({ ends, leading }: Paths, offsets: Uint32Array): Uint32Array => {
  const forms = new Map<number, number>()
  for (const path of ends) forms.set(path, (forms.get(path) ?? 0) + 1)
  const bare = [...leading].filter((path) => !forms.has(path))
  const slots = new Uint32Array(Math.ceil((ends.length + bare.length) * SLOTS_A_PATH) + 1)
  const put = (path: number, ref: number): void => {
    const mixed = mix(path)
    let at = Math.floor(((mixed >>> 0) / 2 ** 32) * slots.length)
    while (slots[at] !== 0) at = at + 1 < slots.length ? at + 1 : 0
    slots[at] =
      (ref << SLOT_SHIFT) |
      (leading.has(path) ? SLOT_LONGER : 0) |
      ((forms.get(path) ?? 0) > 1 ? SLOT_SHARED : 0) |
      (mixed & TAG_MASK)
  }
  for (let record = 0; record < ends.length; record++)
    put(ends[record] as number, (offsets[record] as number) + 1)
  for (const path of bare) put(path, 0)
  return slots
}

/**
 * @param offsets where each record of the pool begins.
 * @param letters the value of each code of the alphabet.
 */
export const deriveTables = (
  pool: Uint8Array,
  offsets: Uint32Array,
  letters: Int32Array,
): Tables => {
  const paths = readPaths(pool, offsets, letters)
  return {
    mostWords: paths.mostWords,
    singleWords: filterOf(paths.singles),
    wordPairs: filterOf(paths.pairs),
    slots: writeSlots(paths, offsets),
  }
}
