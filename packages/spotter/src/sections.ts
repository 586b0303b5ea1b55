/**
 * A buffer of named sections, each aligned to four bytes, behind a header of 32-bit words: magic,
 * version, checksum, bytes in all, one number of the layout's own, then place and bytes of each
 * section. Little-endian, as typed arrays are wherever browsers and Node run.
 */
export interface Layout<Name extends string> {
  readonly magic: number
  readonly version: number
  readonly names: readonly Name[]
}

export const HEADER = { magic: 0, version: 1, check: 2, bytes: 3, own: 4, sections: 5 } as const

const headerWords = <Name extends string>({ names }: Layout<Name>): number =>
  HEADER.sections + names.length * 2

export const aligned = (bytes: number): number => (bytes + 3) & ~3

/** What a faulty index is answered with, whatever is wrong with it. */
export const refuse = (why: string): never => {
  throw new RangeError(`this is not a spotting index: ${why}; build the pack again`)
}

export interface Written<Name extends string> {
  readonly whole: Uint32Array<ArrayBuffer>
  /** In bytes. */
  readonly offsets: ReadonlyMap<Name, number>
}

/** Lays the sections out behind a header whose checksum is still 0. */
export const writeSections = <Name extends string>(
  layout: Layout<Name>,
  own: number,
  sections: Readonly<Record<Name, ArrayBufferView>>,
): Written<Name> => {
  const { magic, version, names } = layout
  let offset = headerWords(layout) * 4
  const bytes = names.reduce((sum, name) => sum + aligned(sections[name].byteLength), offset)
  const whole = new Uint32Array(bytes / 4)
  whole.set([magic, version, 0, bytes, own])
  const offsets = new Map<Name, number>()
  for (const [at, name] of names.entries()) {
    const { buffer, byteOffset, byteLength } = sections[name]
    whole.set([offset, byteLength], HEADER.sections + at * 2)
    new Uint8Array(whole.buffer).set(new Uint8Array(buffer, byteOffset, byteLength), offset)
    offsets.set(name, offset)
    offset += aligned(byteLength)
  }
  return { whole, offsets }
}

export interface Placed<Name extends string> {
  readonly header: Uint32Array
  /** The arguments of a typed array over a section. */
  readonly place: (name: Name, bytesPerUnit: number) => [ArrayBuffer, number, number]
}

/**
 * Finds the sections, which follow each other without a gap and fill the buffer.
 * @throws RangeError when the buffer is truncated, of another kind or of another version.
 */
export const readSections = <Name extends string>(
  layout: Layout<Name>,
  buffer: ArrayBuffer,
): Placed<Name> => {
  const words = headerWords(layout)
  if (buffer.byteLength < words * 4) refuse('it is too short')
  const header = new Uint32Array(buffer, 0, words)
  if (header[HEADER.magic] !== layout.magic) refuse('it does not begin as one')
  if (header[HEADER.version] !== layout.version)
    refuse(`its version is ${header[HEADER.version]}, this reader knows ${layout.version}`)
  if (header[HEADER.bytes] !== buffer.byteLength)
    refuse(`it has ${buffer.byteLength} bytes of ${header[HEADER.bytes]}`)
  let next = words * 4
  const places = new Map<Name, readonly [offset: number, bytes: number]>()
  for (const [k, name] of layout.names.entries()) {
    const at = HEADER.sections + k * 2
    const [offset = 0, bytes = 0] = header.subarray(at, at + 2)
    if (offset !== next) refuse(`its section ${name} lies at ${offset}, not at ${next}`)
    places.set(name, [offset, bytes])
    next = offset + Math.ceil(bytes / 4) * 4
  }
  if (next !== buffer.byteLength)
    refuse(`its sections end at ${next} of ${buffer.byteLength} bytes`)
  return {
    header,
    place: (name, bytesPerUnit) => {
      const [offset, bytes] = places.get(name) ?? [0, 0]
      return [buffer, offset, bytes / bytesPerUnit]
    },
  }
}
