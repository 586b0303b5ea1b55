/**
 * An index as it travels. What follows from the records is left out, since hashes, filters and
 * checksums do not compress; the records, which are in the order of their forms, are parted into
 * columns, since like bytes beside each other do. It is less than half of the whole, compressed.
 *
 * - `letters`, `folds`, `ranges`, `meta`: as in the index.
 * - `shared`, `rest`, `codes`: of each form how many codes are those of the form before it, how many
 *   follow, and these (front coding).
 * - `flags`, `low`, `middle`, `high`, `marks`, `capitals`: the parts of all senses; which a sense has,
 *   and whether another follows, its flags say.
 */
import type { Layout } from './sections.ts'

const SECTIONS = [
  'letters',
  'folds',
  'ranges',
  'meta',
  'shared',
  'rest',
  'codes',
  'flags',
  'low',
  'middle',
  'high',
  'marks',
  'capitals',
] as const

/** Its own number is that of the pool's bytes; its checksum vouches for all behind it. */
export const COMPACT_LAYOUT: Layout<(typeof SECTIONS)[number]> = {
  magic: 0x434c5250, // "PRLC", little-endian
  version: 1,
  names: SECTIONS,
}
