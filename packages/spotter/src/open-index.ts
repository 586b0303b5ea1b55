import {
  HEADER_WORDS,
  type IndexMeta,
  MAGIC,
  SECTIONS,
  type Section,
  VERSION,
} from './index-format.ts'

/** An index ready for scanning: views into the buffer, nothing copied but its small meta data. */
export interface Index {
  readonly language: string
  readonly mostWords: number
  readonly singleWords: Uint32Array
  readonly wordPairs: Uint32Array
  readonly slotHashes: Uint32Array
  readonly slotRefs: Uint32Array
  readonly pool: Uint8Array
  readonly alphabet: Uint16Array
  readonly meta: IndexMeta
}

const isPowerOfTwo = (n: number): boolean => n > 0 && (n & (n - 1)) === 0

const refuse = (why: string): never => {
  throw new RangeError(`this is not a spotting index: ${why}; build the pack again`)
}

const readMeta = (bytes: Uint8Array): IndexMeta => {
  try {
    const meta = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as IndexMeta
    const lists = [meta.topics, meta.rules, meta.cues, meta.elsewhere]
    return lists.every(Array.isArray) ? meta : refuse('its topics, rules or cues are missing')
  } catch (error) {
    if (error instanceof RangeError) throw error
    return refuse('its meta data cannot be read')
  }
}

/**
 * Opens an index without copying it; the buffer must not change afterwards.
 * @throws RangeError when the buffer is truncated, of another kind or of another version.
 */
export const openIndex = (buffer: ArrayBuffer): Index => {
  if (buffer.byteLength < HEADER_WORDS * 4) refuse('it is too short')
  const header = new Uint32Array(buffer, 0, HEADER_WORDS)
  const [magic, version, bytes, mostWords = 0] = header
  if (magic !== MAGIC) refuse('it does not begin as one')
  if (version !== VERSION) refuse(`its version is ${version}, this reader knows ${VERSION}`)
  if (bytes !== buffer.byteLength) refuse(`it has ${buffer.byteLength} bytes of ${bytes}`)
  const place = (name: Section, unit: 1 | 2 | 4) => {
    const at = 4 + SECTIONS.indexOf(name) * 2
    const [offset = 0, length = 0] = header.subarray(at, at + 2)
    if (offset % 4 !== 0 || length % unit !== 0 || offset + length > buffer.byteLength)
      refuse(`its section ${name} lies outside`)
    return { offset, length: length / unit }
  }
  const words = (name: Section) => {
    const { offset, length } = place(name, 4)
    if (!isPowerOfTwo(length)) refuse(`its section ${name} has ${length} words`)
    return new Uint32Array(buffer, offset, length)
  }
  const byteView = (name: Section) => {
    const { offset, length } = place(name, 1)
    return new Uint8Array(buffer, offset, length)
  }
  const alphabet = place('alphabet', 2)
  const meta = readMeta(byteView('meta'))
  const index = {
    language: meta.language,
    mostWords,
    singleWords: words('singleWords'),
    wordPairs: words('wordPairs'),
    slotHashes: words('slotHashes'),
    slotRefs: words('slotRefs'),
    pool: byteView('pool'),
    alphabet: new Uint16Array(buffer, alphabet.offset, alphabet.length),
    meta,
  }
  if (index.slotHashes.length !== index.slotRefs.length) refuse('its slots do not match')
  return index
}
