import { bloomAdd, bloomWords } from './bloom.ts'
import { mix, mixWord } from './hash.ts'
import {
  CASE_BITS,
  CASE_CODES,
  capitalBytes,
  HEADER_WORDS,
  type IndexMeta,
  MAGIC,
  type MetaRule,
  SECTIONS,
  SENSE_IS_CUE,
  SLOT_LONGER,
  SLOT_SHIFT,
  SLOT_USED,
  VERSION,
} from './index-format.ts'
import type { IndexSource, SourceForm } from './index-source.ts'
import { type CanonicalForm, leadingPair, pathHashes, readForm } from './words.ts'

const LONGEST_FORM = 255
const MOST_SENSES = 255
const MOST_EDGE_CODES = 255

interface Sense {
  readonly code: number
  readonly mark: readonly [from: number, to: number]
  readonly capitals: readonly boolean[]
}

interface Terminal {
  readonly form: CanonicalForm
  readonly senses: Sense[]
}

/** Numbers things in order of first appearance by their JSON. */
const numbering = <T>() => {
  const numbers = new Map<string, number>()
  const items: T[] = []
  const numberOf = (item: T): number => {
    const key = JSON.stringify(item)
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, items.length)
    return items.push(item) - 1
  }
  return { items, numberOf }
}

/** Collects senses under each distinct folded form, in an order that only the source decides. */
const collectTerminals = (source: IndexSource) => {
  const topicNumber = new Map(source.topics.map((topic, at) => [topic.id, at]))
  const rules = numbering<MetaRule>()
  const cues = numbering<string>()
  const terminals = new Map<string, Terminal>()
  const add = ({ text, mark }: Pick<SourceForm, 'text' | 'mark'>, code: number) => {
    const form = readForm(text)
    if (form.words.length === 0) throw new RangeError(`the form “${text}” has no word in it`)
    if (form.units.length > LONGEST_FORM)
      throw new RangeError(`the form “${text}” is longer than ${LONGEST_FORM} units`)
    const key = String.fromCharCode(...form.units)
    const terminal = terminals.get(key) ?? { form, senses: [] }
    terminals.set(key, terminal)
    const sense = { code, mark: markOf(form, mark), capitals: form.capitals }
    if (!terminal.senses.some((other) => isSame(other, sense))) terminal.senses.push(sense)
    if (terminal.senses.length > MOST_SENSES)
      throw new RangeError(`the form “${text}” stands for more than ${MOST_SENSES} aliases`)
  }
  const numberRule = ruleNumbering(topicNumber, rules.numberOf, cues.numberOf)
  for (const form of source.forms)
    add(form, (numberRule(form) << CASE_BITS) | CASE_CODES[form.case])
  const elsewhere = [...new Set((source.elsewhere ?? []).map(cues.numberOf))]
  for (const [number, cue] of cues.items.entries()) add({ text: cue }, SENSE_IS_CUE | number)
  return { terminals: sorted(terminals), rules: rules.items, cues: cues.items, elsewhere }
}

const isSame = (a: Sense, b: Sense): boolean =>
  a.code === b.code &&
  a.mark.every((at, k) => at === b.mark[k]) &&
  a.capitals.every((capital, at) => capital === b.capitals[at])

/** The mark in units of the form; the whole form where none is given. */
const markOf = (form: CanonicalForm, mark: SourceForm['mark']): readonly [number, number] => {
  const { length } = form.units
  if (mark === undefined) return [0, length]
  const unitAt = (printed: number) => {
    const at = form.origins.findIndex((origin) => origin >= printed)
    return at < 0 ? length : at
  }
  const [from, to] = [unitAt(mark[0]), unitAt(mark[1])]
  if (from >= to)
    throw new RangeError(`the mark ${mark.join('–')} of a form holds none of its words`)
  return [from, to]
}

/** Numbers the rules of forms; forms of one alias share their lists of cues, which are read once. */
const ruleNumbering = (
  topics: ReadonlyMap<string, number>,
  numberOf: (rule: MetaRule) => number,
  numberOfCue: (cue: string) => number,
) => {
  const lists = new Map<readonly string[], readonly number[]>()
  const numbers = (words: readonly string[]): readonly number[] => {
    const known = lists.get(words) ?? words.map(numberOfCue)
    lists.set(words, known)
    return known
  }
  let before: SourceForm | undefined
  let number = 0
  return (form: SourceForm): number => {
    const { topic, needs, reach, cues, against } = form
    const same =
      before?.topic === topic &&
      before.needs === needs &&
      before.reach === reach &&
      before.cues === cues &&
      before.against === against
    before = form
    if (same) return number
    const at = topics.get(topic)
    if (at === undefined)
      throw new RangeError(
        `the form “${form.text}” names the topic “${topic}”, which is not in the list`,
      )
    number = numberOf({
      topic: at,
      ...(needs && { needs }),
      ...(reach && { reach }),
      ...(cues && { cues: numbers(cues) }),
      ...(against && { against: numbers(against) }),
    })
    return number
  }
}

const sorted = (terminals: ReadonlyMap<string, Terminal>): readonly Terminal[] =>
  [...terminals].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, terminal]) => terminal)

const alphabetOf = (terminals: readonly Terminal[]): Uint16Array => {
  const units = new Set(terminals.flatMap((terminal) => terminal.form.units))
  if (units.size > MOST_EDGE_CODES)
    throw new RangeError(
      `the forms use ${units.size} different characters; an index holds ${MOST_EDGE_CODES}`,
    )
  return Uint16Array.from([...units].sort((a, b) => a - b))
}

const bitsOf = (capitals: readonly boolean[]): readonly number[] => {
  const bytes = new Array<number>(capitalBytes(capitals.length)).fill(0)
  for (const [at, capital] of capitals.entries())
    if (capital) bytes[at >>> 3] = (bytes[at >>> 3] ?? 0) | (1 << (at & 7))
  return bytes
}

const writePool = (terminals: readonly Terminal[], alphabet: Uint16Array) => {
  const codes = new Map([...alphabet].map((unit, code) => [unit, code]))
  const bytes: number[] = []
  const offsets = terminals.map(({ form, senses }) => {
    const offset = bytes.length
    bytes.push(form.units.length, ...form.units.map((unit) => codes.get(unit) ?? 0), senses.length)
    for (const { code, mark, capitals } of senses)
      bytes.push(code & 0xff, (code >>> 8) & 0xff, code >>> 16, ...mark, ...bitsOf(capitals))
    return offset
  })
  return { pool: Uint8Array.from(bytes), offsets }
}

/** Open addressing with linear probing, at most three quarters full: a look-up meets an empty slot soon. */
const writeSlots = (terminals: readonly Terminal[], offsets: readonly number[]) => {
  const entries: { hash: number; ref: number }[] = []
  const prefixes = new Set<number>()
  for (const [at, { form }] of terminals.entries()) {
    const hashes = pathHashes(form)
    for (const hash of hashes.slice(0, -1)) prefixes.add(hash)
    entries.push({ hash: hashes.at(-1) ?? 0, ref: ((offsets[at] ?? 0) + 1) << SLOT_SHIFT })
  }
  const ending = new Set(entries.map(({ hash }) => hash))
  for (const hash of prefixes) if (!ending.has(hash)) entries.push({ hash, ref: 0 })
  const capacity = 2 ** Math.ceil(Math.log2(Math.max(2, (entries.length * 4) / 3)))
  const slotHashes = new Uint32Array(capacity)
  const slotRefs = new Uint32Array(capacity)
  for (const { hash, ref } of entries) {
    let at = mix(hash) & (capacity - 1)
    while (slotRefs[at] !== 0) at = (at + 1) & (capacity - 1)
    slotHashes[at] = hash
    slotRefs[at] = ref | SLOT_USED | (prefixes.has(hash) ? SLOT_LONGER : 0)
  }
  return { slotHashes, slotRefs }
}

const writeFilters = (terminals: readonly Terminal[]) => {
  const singles = new Set<number>()
  const pairs = new Set<number>()
  for (const { form } of terminals) {
    const pair = leadingPair(form)
    if (pair === undefined) singles.add(mixWord(form.words[0]?.hash ?? 0))
    else pairs.add(pair)
  }
  const filter = (hashes: ReadonlySet<number>) => {
    const words = new Uint32Array(bloomWords(hashes.size))
    for (const hash of hashes) bloomAdd(words, hash)
    return words
  }
  return { singleWords: filter(singles), wordPairs: filter(pairs) }
}

const assemble = (
  mostWords: number,
  sections: Readonly<Record<(typeof SECTIONS)[number], Uint8Array | Uint16Array | Uint32Array>>,
): ArrayBuffer => {
  const header = new Uint32Array(HEADER_WORDS)
  let bytes = HEADER_WORDS * 4
  for (const [at, name] of SECTIONS.entries()) {
    header[4 + at * 2] = bytes
    header[5 + at * 2] = sections[name].byteLength
    bytes = (bytes + sections[name].byteLength + 3) & ~3
  }
  header.set([MAGIC, VERSION, bytes, mostWords])
  const out = new Uint8Array(bytes)
  out.set(new Uint8Array(header.buffer))
  for (const [at, name] of SECTIONS.entries()) {
    const { buffer, byteOffset, byteLength } = sections[name]
    out.set(new Uint8Array(buffer, byteOffset, byteLength), header[4 + at * 2])
  }
  return out.buffer
}

/**
 * Builds the index of one language: little-endian, the same source gives the same bytes.
 * @throws RangeError for a form without a word, over 255 units, or of a topic that is not listed.
 */
export const buildIndex = (source: IndexSource): ArrayBuffer => {
  const { terminals, rules, cues, elsewhere } = collectTerminals(source)
  const alphabet = alphabetOf(terminals)
  const { pool, offsets } = writePool(terminals, alphabet)
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
  const mostWords = terminals.reduce((most, { form }) => Math.max(most, form.words.length), 0)
  return assemble(mostWords, {
    ...writeFilters(terminals),
    ...writeSlots(terminals, offsets),
    pool,
    alphabet,
    meta: new TextEncoder().encode(JSON.stringify(meta)),
  })
}
