import { deriveTables } from './derive-tables.ts'
import { checksum } from './hash.ts'
import { CHECKED_BITS, LAYOUT } from './index-format.ts'
import { aligned, HEADER, writeSections } from './sections.ts'

/** The sections from which all others follow. */
export interface Records {
  readonly letters: Int32Array
  readonly folds: Uint16Array
  readonly ranges: Uint16Array
  /** `IndexMeta` as JSON. */
  readonly meta: Uint8Array
  readonly pool: Uint8Array
  /** Where each record of the pool begins. */
  readonly offsets: Uint32Array
}

const CHECKED_BYTES = 2 ** CHECKED_BITS

/** One checksum for every block from the first of `slots` to the end. */
const fillChecks = (whole: Uint32Array, checks: Uint32Array, from: number): void => {
  const step = CHECKED_BYTES / 4
  for (let block = 0; block < checks.length; block++) {
    const start = from / 4 + block * step
    checks[block] = checksum(whole, start, Math.min(whole.length, start + step))
  }
}

/** The whole index in one buffer; the same records give the same bytes. */
export const assemble = ({ offsets, ...records }: Records): ArrayBuffer => {
  const { pool, letters } = records
  const { mostWords, ...tables } = deriveTables(pool, offsets, letters)
  const checked = tables.slots.byteLength + aligned(pool.byteLength)
  const room = new Uint32Array(Math.ceil(checked / CHECKED_BYTES))
  const sections = { ...records, ...tables, checks: room }
  const { whole, offsets: places } = writeSections(LAYOUT, mostWords, sections)
  const endOfHead = places.get('checks') ?? 0
  const checks = new Uint32Array(whole.buffer, endOfHead, room.length)
  fillChecks(whole, checks, places.get('slots') ?? 0)
  whole[HEADER.check] = checksum(whole, HEADER.check + 1, endOfHead / 4)
  return whole.buffer
}
