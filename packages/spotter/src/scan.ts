/**
 * Finds every form of an index in a text. Each word is tested against two Bloom filters, one of
 * single-word forms, one of the first two words of longer ones; what passes walks the hash table of
 * word paths, and every end of a path is compared with its record. Cost: linear in the text, flat in
 * the number of forms as long as the filters fit the cache.
 */
import { bloomHas } from './bloom.ts'
import { candidates, findCandidates, hashBefore } from './candidates.ts'
import { afterMarks, canonicalise } from './canonical.ts'
import { extendPath, mix } from './hash.ts'
import { SLOT_LONGER, SLOT_SHARED, SLOT_SHIFT, TAG_MASK } from './index-format.ts'
import { type Index, vouchForSlot } from './open-index.ts'
import { type Match, readMatch } from './record.ts'
import {
  blockBefore,
  hashes,
  hashOf,
  nextStart,
  startBefore,
  tokenise,
  WINDOW,
  wordBefore,
  wordEnd,
  wordStart,
} from './tokenise.ts'
import { learnUnits } from './units.ts'

export type { Match, Sense } from './record.ts'

const NOWHERE = -1

/**
 * The next slot, from one on, that has the path's tag, or `NOWHERE`. Probing is linear and ends at an
 * empty slot; in a table that is damaged or full it ends where it began.
 */
const findSlot = (slots: Uint32Array, mixed: number, from: number): number => {
  let slot = from
  for (let probes = slots.length; probes > 0; probes--) {
    if (slot >= slots.length) slot = 0
    const ref = slots[slot] as number
    if (ref === 0) return NOWHERE
    if (((ref ^ mixed) & TAG_MASK) === 0) return slot
    slot++
  }
  return NOWHERE
}

/** The first slot of a path, or `NOWHERE`: found before its place in the text, which costs more. */
const slotOf = ({ slots }: Index, path: number): number => {
  const mixed = mix(path)
  return findSlot(slots, mixed, Math.floor(((mixed >>> 0) / 2 ** 32) * slots.length))
}

/** Adds the forms of a path that begins at a place; true where a longer form may go on. */
const take = (
  index: Index,
  path: number,
  firstSlot: number,
  text: string,
  start: number,
  out: Match[],
): boolean => {
  const { slots, pool } = index
  const mixed = mix(path)
  let longer = 0
  for (let slot = firstSlot, most = slots.length; slot !== NOWHERE && most > 0; most--) {
    const ref = slots[slot] as number
    longer |= ref & SLOT_LONGER
    const record = (ref >>> SLOT_SHIFT) - 1
    const match =
      record >= 0 && record < pool.length ? readMatch(index, record, text, start) : undefined
    if (match !== undefined) {
      vouchForSlot(index, slot)
      out.push(match)
    }
    slot =
      match !== undefined && (ref & SLOT_SHARED) === 0 ? NOWHERE : findSlot(slots, mixed, slot + 1)
  }
  return longer !== 0
}

/** Follows a path of two words, of which the second begins at a place, to all longer ones. */
const takePaths = (
  index: Index,
  pair: number,
  slot: number,
  text: string,
  second: number,
  out: Match[],
): void => {
  const { table, mostWords } = index
  const start = wordStart(text, table, wordBefore(text, table, second))
  let path = pair
  let word = second
  let end = wordEnd(text, table, word)
  let longer = take(index, path, slot, text, start, out)
  for (let words = 2; longer && words < mostWords; words++) {
    word = nextStart(text, table, end)
    if (word >= text.length) return
    end = wordEnd(text, table, word)
    path = extendPath(path, hashOf(text, table, word, end))
    longer = take(index, path, slotOf(index, path), text, start, out)
  }
}

/** Every form of a window, given the last word before it; that of the window is returned. */
const scanWindow = (
  index: Index,
  text: string,
  from: number,
  edges: number,
  last: number,
  out: Match[],
): number => {
  const { singleWords, wordPairs, table } = index
  const count = findCandidates(singleWords, wordPairs, edges, last)
  let block = 0
  for (let k = 0; k < count; k++) {
    const edge = candidates[k] as number
    const hash = hashes[edge] as number
    const before = hashBefore(edge, last)
    const pair = extendPath(before, hash)
    const maybeSingle = bloomHas(singleWords, hash)
    const maybePair = before !== 0 && (!maybeSingle || bloomHas(wordPairs, pair))
    const singleSlot = maybeSingle ? slotOf(index, hash) : NOWHERE
    const pairSlot = maybePair ? slotOf(index, pair) : NOWHERE
    if (pairSlot === NOWHERE && singleSlot === NOWHERE) continue
    block = blockBefore(edge, block)
    const start = startBefore(text, table, from, edge, block)
    // Pairs first: they begin earlier.
    if (pairSlot !== NOWHERE) takePaths(index, pair, pairSlot, text, start, out)
    if (singleSlot !== NOWHERE) take(index, hash, singleSlot, text, start, out)
  }
  return hashBefore(edges, last)
}

/** Every form in a text, or undefined where it has units that must be learnt or are rare. */
const scanKnown = (index: Index, text: string): readonly Match[] | undefined => {
  const out: Match[] = []
  let begun = 0
  let last = 0
  for (let from = 0; from < text.length; from += WINDOW) {
    const to = Math.min(text.length, from + WINDOW)
    const edges = tokenise(text, from, to, index.table, begun)
    if (edges < 0) return undefined
    begun = hashes[edges] as number
    // The end of the text is an edge.
    last = scanWindow(index, text, from, to < text.length ? edges : edges + 1, last, out)
  }
  return out
}

/**
 * Every form of the index in the text, by start and then by length; overlaps are kept.
 * Total on any string; spans are half-open, in units of the string given.
 * @throws RangeError where the index is damaged.
 */
export const scan = (index: Index, source: string): readonly Match[] => {
  const direct = scanKnown(index, source)
  if (direct !== undefined) return direct
  learnUnits(index.table, index, source)
  return scanKnown(index, source) ?? scanRewritten(index, source)
}

const scanRewritten = (index: Index, source: string): readonly Match[] => {
  const { text, origins } = canonicalise(source)
  // Composed letters may be new to the table.
  learnUnits(index.table, index, text)
  const inSource = <T extends { readonly start: number; readonly end: number }>(span: T): T => ({
    ...span,
    start: origins[span.start] as number,
    // The combining marks after the last letter are part of it.
    end: afterMarks(source, (origins[span.end - 1] as number) + 1),
  })
  return (scanKnown(index, text) ?? []).map((match) => ({
    ...inSource(match),
    senses: match.senses.map(inSource),
  }))
}
