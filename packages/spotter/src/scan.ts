/**
 * Finds every form of an index in a text. Each word is tested against two Bloom filters, one of
 * single-word forms, one of the first two words of longer ones; only what passes walks the hash
 * table of word paths, and every end of a path is compared with its record unit by unit, so a hash
 * collision never becomes a match. Cost: linear in the text, flat in the number of forms as long as
 * the filters fit the cache.
 */
import { findCandidates } from './candidates.ts'
import { canonicalise } from './canonical.ts'
import { canonicalEdge, folding, isCapital, SPACE } from './characters.ts'
import { extendGap, extendPath, GAP_SEED, mix } from './hash.ts'
import {
  CASE_BITS,
  CASE_CODES,
  CASE_MASK,
  capitalBytes,
  MARK_BYTES,
  SENSE_BYTES,
  SENSE_IS_CUE,
  SLOT_LONGER,
  SLOT_SHIFT,
} from './index-format.ts'
import type { Index } from './open-index.ts'
import { growWordBuffer, tokenise, type WordBuffer } from './tokenise.ts'

/** One alias at one place: its rule, and the part of the form that is the mention. */
export interface Sense {
  /** Position in the index's rules. */
  readonly rule: number
  readonly start: number
  readonly end: number
}

/** One form at one place: every alias that reads so, and the cues. */
export interface Match {
  readonly start: number
  readonly end: number
  /** Empty for a word that is only a cue. */
  readonly senses: readonly Sense[]
  /** Positions in the index's cues. */
  readonly cues: readonly number[]
}

const buffer: WordBuffer = { hashes: new Int32Array(0), ends: new Int32Array(0) }
let candidates = new Int32Array(0)

/** End of the text that reads as the record, or -1. Runs of white space count as one space. */
const compare = (index: Index, record: number, text: string, start: number): number => {
  const { pool, alphabet } = index
  const table = folding()
  const length = pool[record] as number
  let at = start
  for (let k = 1; k <= length; k++) {
    const wanted = alphabet[pool[record + k] as number]
    if (at >= text.length) return -1
    const unit = text.charCodeAt(at)
    if (((table[unit] as number) || canonicalEdge(unit)) !== wanted) return -1
    at++
    if (wanted === SPACE)
      while (
        at < text.length &&
        table[text.charCodeAt(at)] === 0 &&
        canonicalEdge(text.charCodeAt(at)) === SPACE
      )
        at++
  }
  return at
}

/** Whether the capitals of the text satisfy the case rule of a sense. */
const hasCase = (
  index: Index,
  record: number,
  capitals: number,
  rule: number,
  text: string,
  start: number,
): boolean => {
  if (rule === CASE_CODES.folded) return true
  const { pool, alphabet } = index
  const length = pool[record] as number
  let at = start
  for (let k = 0; k < length; k++) {
    const wanted = ((pool[capitals + (k >>> 3)] as number) >>> (k & 7)) & 1
    const printed = isCapital(text.charCodeAt(at)) ? 1 : 0
    if (wanted > printed || (rule === CASE_CODES.exact && wanted !== printed)) return false
    at++
    if (alphabet[pool[record + 1 + k] as number] === SPACE)
      while (canonicalEdge(text.charCodeAt(at)) === SPACE) at++
  }
  return true
}

/** Where the text is after so many units of a record that begins at `start`. */
const after = (
  index: Index,
  record: number,
  units: number,
  text: string,
  start: number,
): number => {
  const { pool, alphabet } = index
  let at = start
  for (let k = 1; k <= units; k++) {
    at++
    if (alphabet[pool[record + k] as number] === SPACE)
      while (canonicalEdge(text.charCodeAt(at)) === SPACE) at++
  }
  return at
}

const readMatch = (
  index: Index,
  record: number,
  text: string,
  start: number,
): Match | undefined => {
  const end = compare(index, record, text, start)
  if (end <= start) return undefined
  const { pool } = index
  const length = pool[record] as number
  const step = SENSE_BYTES + MARK_BYTES + capitalBytes(length)
  const senses: Sense[] = []
  const cues: number[] = []
  const count = pool[record + 1 + length] as number
  let at = record + 2 + length
  for (let k = 0; k < count; k++, at += step) {
    const code =
      (pool[at] as number) | ((pool[at + 1] as number) << 8) | ((pool[at + 2] as number) << 16)
    if (code & SENSE_IS_CUE) {
      cues.push(code & ~SENSE_IS_CUE)
      continue
    }
    const capitals = at + SENSE_BYTES + MARK_BYTES
    if (!hasCase(index, record, capitals, code & CASE_MASK, text, start)) continue
    const from = after(index, record, pool[at + SENSE_BYTES] as number, text, start)
    const to = after(index, record, pool[at + SENSE_BYTES + 1] as number, text, start)
    senses.push({ rule: code >>> CASE_BITS, start: from, end: Math.min(to, end) })
  }
  return senses.length + cues.length > 0 ? { start, end, senses, cues } : undefined
}

const wordStart = (text: string, end: number, table: Uint16Array): number => {
  let at = end
  while (at > 0 && table[text.charCodeAt(at - 1)] !== 0) at--
  return at
}

const gapHash = (text: string, from: number, table: Uint16Array): number => {
  let gap = GAP_SEED
  let last = -1
  for (let at = from; at < text.length && table[text.charCodeAt(at)] === 0; at++) {
    const edge = canonicalEdge(text.charCodeAt(at))
    if (edge !== SPACE || last !== SPACE) gap = extendGap(gap, edge)
    last = edge
  }
  return gap
}

/** Walks the paths that begin at one word and adds every form found, shortest first. */
const walk = (index: Index, text: string, words: number, first: number, out: Match[]): void => {
  const { slotHashes, slotRefs, mostWords } = index
  const { hashes, ends } = buffer
  const table = folding()
  const mask = slotHashes.length - 1
  let path = hashes[first] as number
  let start = -1
  for (let word = first; ; ) {
    let longer = false
    let slot = mix(path) & mask
    for (
      let probes = 0;
      probes <= mask && slotRefs[slot] !== 0;
      probes++, slot = (slot + 1) & mask
    ) {
      if (slotHashes[slot] !== path >>> 0) continue
      const ref = slotRefs[slot] as number
      longer ||= (ref & SLOT_LONGER) !== 0
      if (ref >>> SLOT_SHIFT === 0) continue
      if (start < 0) start = wordStart(text, ends[first] as number, table)
      const match = readMatch(index, (ref >>> SLOT_SHIFT) - 1, text, start)
      if (match) out.push(match)
    }
    word++
    if (!longer || word >= words || word - first >= mostWords) return
    path = extendPath(path, gapHash(text, ends[word - 1] as number, table), hashes[word] as number)
  }
}

/** Every form in a text without rare units; undefined where there is one. */
const scanCanonical = (index: Index, text: string): readonly Match[] | undefined => {
  growWordBuffer(buffer, text.length)
  const words = tokenise(text, folding(), buffer.hashes, buffer.ends)
  if (words < 0) return undefined
  if (candidates.length < words + 1) candidates = new Int32Array((words + 1) * 2)
  const count = findCandidates(index.singleWords, index.wordPairs, buffer.hashes, words, candidates)
  const out: Match[] = []
  for (let at = 0; at < count; at++) walk(index, text, words, candidates[at] as number, out)
  return out
}

/**
 * Every form of the index in the text, by start and then by length; overlaps are kept.
 * Total on any string; spans are units of the string given.
 */
export const scan = (index: Index, source: string): readonly Match[] => {
  const direct = scanCanonical(index, source)
  if (direct !== undefined) return direct
  const { text, origins } = canonicalise(source)
  const out = scanCanonical(index, text) ?? []
  const inSource = <T extends { readonly start: number; readonly end: number }>(span: T): T => ({
    ...span,
    start: origins[span.start] as number,
    end: endInSource(origins, span.end, source),
  })
  return out.map((match) => ({ ...inSource(match), senses: match.senses.map(inSource) }))
}

/** The unit after the last matched one in the source, its combining marks included. */
const endInSource = (origins: Int32Array, end: number, source: string): number => {
  let at = (origins[end - 1] as number) + 1
  while (at < source.length && /[\u0300-\u036f]/.test(source[at] as string)) at++
  return at
}
