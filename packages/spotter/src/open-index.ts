import { checksum } from './hash.ts'
import {
  CHECKED_BITS,
  HEADER,
  HEADER_WORDS,
  type IndexMeta,
  MAGIC,
  SECTIONS,
  type Section,
  VERSION,
} from './index-format.ts'
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

const refuse = (why: string): never => {
  throw new RangeError(`this is not a spotting index: ${why}; build the pack again`)
}

/** Views of the sections, which follow each other without a gap and fill the buffer. */
const placeSections = (buffer: ArrayBuffer, header: Uint32Array) => {
  let next = HEADER_WORDS * 4
  const places = new Map<Section, readonly [offset: number, bytes: number]>()
  for (const [k, name] of SECTIONS.entries()) {
    const at = HEADER.sections + k * 2
    const [offset = 0, bytes = 0] = header.subarray(at, at + 2)
    if (offset !== next) refuse(`its section ${name} lies at ${offset}, not at ${next}`)
    places.set(name, [offset, bytes])
    next = offset + Math.ceil(bytes / 4) * 4
  }
  if (next !== buffer.byteLength)
    refuse(`its sections end at ${next} of ${buffer.byteLength} bytes`)
  return (name: Section, bytesPerUnit: number): [ArrayBuffer, number, number] => {
    const [offset, bytes] = places.get(name) ?? [0, 0]
    return [buffer, offset, bytes / bytesPerUnit]
  }
}

/**
 * Opens an index without copying it; the buffer must not change afterwards. The parts that every
 * text meets are compared with their checksum here, `slots` and `pool` where they are read: damage
 * there is a RangeError of the scan that meets it, never a match that is not in the text. Damage in
 * the filters can only hide a match.
 * @throws RangeError when the buffer is truncated, damaged, of another kind or of another version.
 */
export const openIndex = (buffer: ArrayBuffer): Index => {
  if (buffer.byteLength < HEADER_WORDS * 4) refuse('it is too short')
  const header = new Uint32Array(buffer, 0, HEADER_WORDS)
  if (header[HEADER.magic] !== MAGIC) refuse('it does not begin as one')
  if (header[HEADER.version] !== VERSION)
    refuse(`its version is ${header[HEADER.version]}, this reader knows ${VERSION}`)
  if (header[HEADER.bytes] !== buffer.byteLength)
    refuse(`it has ${buffer.byteLength} bytes of ${header[HEADER.bytes]}`)
  const place = placeSections(buffer, header)
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
    mostWords: header[HEADER.mostWords] as number,
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
