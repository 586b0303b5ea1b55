import { COMPACT_LAYOUT } from './compact-format.ts'
import { checksum } from './hash.ts'
import { capitalBytes, LAYOUT, SENSE } from './index-format.ts'
import { HEADER, readSections, writeSections } from './sections.ts'

/** The columns of the pool, as lists. */
const partPool = (pool: Uint8Array) => {
  const columns = {
    shared: [] as number[],
    rest: [] as number[],
    codes: [] as number[],
    flags: [] as number[],
    low: [] as number[],
    middle: [] as number[],
    high: [] as number[],
    marks: [] as number[],
    capitals: [] as number[],
  }
  let at = 0
  const take = (column: number[], bytes: number): void => {
    column.push(...pool.subarray(at, at + bytes))
    at += bytes
  }
  let before = pool.subarray(0, 0)
  while (at < pool.length) {
    const length = pool[at++] as number
    const form = pool.subarray(at, at + length)
    let shared = 0
    while (shared < form.length && form[shared] === before[shared]) shared++
    columns.shared.push(shared)
    columns.rest.push(length - shared)
    at += shared
    take(columns.codes, length - shared)
    before = form
    let flags: number = SENSE.anotherFollows
    while (flags & SENSE.anotherFollows) {
      flags = pool[at] as number
      const more = (flags >>> SENSE.moreBytesShift) & SENSE.moreBytesMask
      take(columns.flags, 1)
      take(columns.low, 1)
      take(columns.middle, more > 0 ? 1 : 0)
      take(columns.high, more > 1 ? 1 : 0)
      take(columns.marks, flags & SENSE.hasMark ? 2 : 0)
      take(columns.capitals, flags & SENSE.hasCapitals ? capitalBytes(length) : 0)
    }
  }
  return columns
}

/**
 * The index as it travels; `expandIndex` makes the same bytes of it again.
 * @throws RangeError when the buffer is no index.
 */
export const compactIndex = (index: ArrayBuffer): ArrayBuffer => {
  const { place } = readSections(LAYOUT, index)
  const pool = new Uint8Array(...place('pool', 1))
  const columns = Object.entries(partPool(pool)).map(([name, bytes]) => [
    name,
    Uint8Array.from(bytes),
  ])
  const { whole } = writeSections(COMPACT_LAYOUT, pool.length, {
    letters: new Uint8Array(...place('letters', 1)),
    folds: new Uint8Array(...place('folds', 1)),
    ranges: new Uint8Array(...place('ranges', 1)),
    meta: new Uint8Array(...place('meta', 1)),
    ...(Object.fromEntries(columns) as Record<keyof ReturnType<typeof partPool>, Uint8Array>),
  })
  whole[HEADER.check] = checksum(whole, HEADER.check + 1, whole.length)
  return whole.buffer
}
