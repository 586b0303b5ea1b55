import { assemble, type Records } from './assemble.ts'
import { COMPACT_LAYOUT } from './compact-format.ts'
import { checksum } from './hash.ts'
import { capitalBytes, SENSE } from './index-format.ts'
import { HEADER, type Placed, readSections, refuse } from './sections.ts'

type Place = Placed<(typeof COMPACT_LAYOUT)['names'][number]>['place']

/** A column, read from its beginning. */
interface Column {
  readonly bytes: Uint8Array
  at: number
}

/** Puts the columns together as records; each ends where its flags say so. */
const joinPool = (place: Place, bytes: number): Pick<Records, 'pool' | 'offsets'> => {
  const open = (name: Parameters<Place>[0]): Column => ({
    bytes: new Uint8Array(...place(name, 1)),
    at: 0,
  })
  const shared = new Uint8Array(...place('shared', 1))
  const rest = new Uint8Array(...place('rest', 1))
  const [codes, flags, low, middle] = [open('codes'), open('flags'), open('low'), open('middle')]
  const [high, marks, capitals] = [open('high'), open('marks'), open('capitals')]
  const pool = new Uint8Array(bytes)
  const offsets = new Uint32Array(shared.length)
  let at = 0
  const put = (column: Column, count: number): void => {
    for (let k = 0; k < count; k++) pool[at++] = column.bytes[column.at++] as number
  }
  for (let record = 0, before = 0; record < shared.length; record++) {
    const kept = shared[record] as number
    const length = kept + (rest[record] as number)
    offsets[record] = at
    pool[at++] = length
    pool.copyWithin(at, before + 1, before + 1 + kept)
    before = at - 1
    at += kept
    put(codes, length - kept)
    for (let another = true; another && at < bytes; ) {
      const flag = flags.bytes[flags.at] as number
      const more = (flag >>> SENSE.moreBytesShift) & SENSE.moreBytesMask
      put(flags, 1)
      put(low, 1)
      if (more > 0) put(middle, 1)
      if (more > 1) put(high, 1)
      if (flag & SENSE.hasMark) put(marks, 2)
      if (flag & SENSE.hasCapitals) put(capitals, capitalBytes(length))
      another = (flag & SENSE.anotherFollows) !== 0
    }
  }
  if (at !== bytes) refuse(`its forms take ${at} bytes of ${bytes}`)
  return { pool, offsets }
}

/**
 * The index that `compactIndex` was given, byte for byte: its filters and its hash table are made
 * again. Keep what it returns where an index is opened often.
 * @throws RangeError when the bytes are truncated, damaged, of another kind or of another version.
 */
export const expandIndex = (compact: ArrayBuffer): ArrayBuffer => {
  const { header, place } = readSections(COMPACT_LAYOUT, compact)
  const whole = new Uint32Array(compact)
  if (checksum(whole, HEADER.check + 1, whole.length) !== header[HEADER.check])
    refuse('it is damaged')
  return assemble({
    ...joinPool(place, header[HEADER.own] as number),
    letters: new Int32Array(...place('letters', 4)),
    folds: new Uint16Array(...place('folds', 2)),
    ranges: new Uint16Array(...place('ranges', 2)),
    meta: new Uint8Array(...place('meta', 1)),
  })
}
