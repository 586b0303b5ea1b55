import { checksum } from './hash.ts'
import { CHECKED_BITS, type IndexMeta, LAYOUT } from './index-format.ts'
import { HEADER, readSections, refuse } from './sections.ts'
import { edgeValue, openUnits, type UnitSource } from './units.ts'

/** An index ready for scanning: views into the buffer, nothing copied but its small meta data. */
export interface Index extends UnitSource {
  readonly language: string
  readonly mostWords: number
  readonly singleWords: Uint32Array
  readonly wordPairs: Uint32Array
  readonly slots: Uint32Array
  readonly pool: Uint8Array
  readonly meta: IndexMeta
  /** What each unit is to the forms; see `units.ts`. Filled where texts need it. */
  readonly table: Int32Array
  /** The value of white space. */
  readonly space: number
  /** Checksums of the blocks of `slots` and `pool`, the whole as words, and which were compared. */
  readonly checks: Uint32Array
  readonly whole: Uint32Array
  readonly vouched: Uint8Array
  /** The first word of `slots` in the whole. */
  readonly checkedFrom: number
}

const SPACE = 0x20

/**
 * Opens an index without copying it; the buffer must not change afterwards. The parts that every
 * text meets are compared with their checksum here, `slots` and `pool` where they are read: damage
 * there is a RangeError of the scan that meets it, never a match that is not in the text. Damage in
 * the filters can only hide a match.
 * @throws RangeError when the buffer is truncated, damaged, of another kind or of another version.
 */
export const openIndex = (buffer: ArrayBuffer): Index => {
  const { header, place } = readSections(LAYOUT, buffer)
  const whole = new Uint32Array(buffer)
  const [, endOfHead] = place('checks', 1)
  if (checksum(whole, HEADER.check + 1, endOfHead / 4) !== header[HEADER.check])
    refuse('it is damaged')
  const checks = new Uint32Array(...place('checks', 4))
  const units: UnitSource = {
    letters: new Int32Array(...place('letters', 4)),
    folds: new Uint16Array(...place('folds', 2)),
    ranges: new Uint16Array(...place('ranges', 2)),
  }
  const slots = new Uint32Array(...place('slots', 4))
  const meta = JSON.parse(
    new TextDecoder().decode(new Uint8Array(...place('meta', 1))),
  ) as IndexMeta
  return {
    ...units,
    language: meta.language,
    mostWords: header[HEADER.own] as number,
    singleWords: new Uint32Array(...place('singleWords', 4)),
    wordPairs: new Uint32Array(...place('wordPairs', 4)),
    slots,
    pool: new Uint8Array(...place('pool', 1)),
    meta,
    table: openUnits(units),
    space: edgeValue(SPACE),
    checks,
    whole,
    vouched: new Uint8Array(checks.length),
    checkedFrom: slots.byteOffset / 4,
  }
}

/** Compares the blocks of `slots` and `pool` that hold these bytes of them with their checksums, once each. */
const vouch = ({ whole, checks, vouched, checkedFrom }: Index, from: number, to: number): void => {
  for (let block = from >>> CHECKED_BITS; block << CHECKED_BITS < to; block++) {
    if (vouched[block] === 1) continue
    const start = checkedFrom + ((block << CHECKED_BITS) >>> 2)
    const end = Math.min(whole.length, start + (1 << (CHECKED_BITS - 2)))
    if (checksum(whole, start, end) !== checks[block]) refuse('it is damaged')
    vouched[block] = 1
  }
}

/** @throws RangeError where the slot is damaged. */
export const vouchForSlot = (index: Index, slot: number): void =>
  vouch(index, slot << 2, (slot << 2) + 4)

/** @throws RangeError where the bytes of the pool are damaged. */
export const vouchForRecord = (index: Index, from: number, to: number): void => {
  const before = index.slots.length << 2
  vouch(index, before + from, before + to)
}
