import { wordRanges } from './characters.ts'
import { collectForms } from './collect-forms.ts'
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
import type { IndexSource } from './index-source.ts'
import { alphabetOf, foldsOf, hashForms, writePool, writeSlots } from './write-forms.ts'

type Sections = Readonly<Record<Section, ArrayBufferView>>

const CHECKED_BYTES = 2 ** CHECKED_BITS

const aligned = (bytes: number): number => (bytes + 3) & ~3

/** One checksum for every block from the first of `slots` to the end. */
const fillChecks = (whole: Uint32Array, checks: Uint32Array, from: number): void => {
  const step = CHECKED_BYTES / 4
  for (let block = 0; block < checks.length; block++) {
    const start = from / 4 + block * step
    checks[block] = checksum(whole, start, Math.min(whole.length, start + step))
  }
}

const assemble = (mostWords: number, sections: Sections): ArrayBuffer => {
  const bytes = SECTIONS.reduce(
    (sum, name) => sum + aligned(sections[name].byteLength),
    HEADER_WORDS * 4,
  )
  const whole = new Uint32Array(bytes / 4)
  whole.set([MAGIC, VERSION, 0, bytes, mostWords])
  const offsets = new Map<Section, number>()
  let offset = HEADER_WORDS * 4
  for (const [at, name] of SECTIONS.entries()) {
    const { buffer, byteOffset, byteLength } = sections[name]
    whole.set([offset, byteLength], HEADER.sections + at * 2)
    new Uint8Array(whole.buffer).set(new Uint8Array(buffer, byteOffset, byteLength), offset)
    offsets.set(name, offset)
    offset += aligned(byteLength)
  }
  const endOfHead = offsets.get('checks') ?? 0
  const checks = new Uint32Array(whole.buffer, endOfHead, sections.checks.byteLength / 4)
  fillChecks(whole, checks, offsets.get('slots') ?? 0)
  whole[HEADER.check] = checksum(whole, HEADER.check + 1, endOfHead / 4)
  return whole.buffer
}

/**
 * Builds the index of one language: little-endian, the same source gives the same bytes.
 * @throws RangeError for a form without a word, over 255 units, or of a topic that is not listed.
 */
export const buildIndex = (source: IndexSource): ArrayBuffer => {
  const { terminals, rules, cues, elsewhere } = collectForms(source)
  const alphabet = alphabetOf(terminals)
  const { paths, ...hashed } = hashForms(terminals, alphabet, source.language)
  const { pool, offsets } = writePool(terminals, alphabet)
  const slots = writeSlots(paths, offsets)
  const meta: IndexMeta = {
    language: source.language,
    topics: source.topics.map(({ id, party, relevance, general }) => [
      id,
      party ? 1 : 0,
      relevance,
      general ? 1 : 0,
    ]),
    rules,
    cues,
    elsewhere,
  }
  const mostWords = paths.reduce((most, path) => Math.max(most, path.length), 0)
  const checked = slots.byteLength + aligned(pool.byteLength)
  return assemble(mostWords, {
    ...hashed,
    folds: foldsOf(alphabet),
    ranges: wordRanges(),
    meta: new TextEncoder().encode(JSON.stringify(meta)),
    checks: new Uint32Array(Math.ceil(checked / CHECKED_BYTES)),
    slots,
    pool,
  })
}
