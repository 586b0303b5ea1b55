import { canonicalise, hasRareUnits } from './canonical.ts'
import { canonicalEdge, folding, isCapital, SPACE } from './characters.ts'
import { extendGap, extendPath, GAP_SEED, mixPair, mixWord, PRIME } from './hash.ts'

/** A form as the index keeps it: folded canonical units, which of them are capitals, its words. */
export interface CanonicalForm {
  /** Folded letters and canonical edges; a run of white space is one space. */
  readonly units: readonly number[]
  readonly capitals: readonly boolean[]
  /** Where each unit stands in the form as printed. */
  readonly origins: readonly number[]
  readonly words: readonly { readonly hash: number; readonly gapBefore: number }[]
}

/** The form without the punctuation around it, as a stretch of the text. */
const trimEdges = (text: string, table: Uint16Array) => {
  let from = 0
  let to = text.length
  while (from < to && table[text.charCodeAt(from)] === 0) from++
  while (to > from && table[text.charCodeAt(to - 1)] === 0) to--
  return { from, to }
}

/** Reads a form into canonical units and words. A form without any word has no words. */
export const readForm = (printed: string): CanonicalForm => {
  const table = folding()
  const { text, origins: printedAt } = canonicalise(printed)
  const { from, to } = trimEdges(text, table)
  const units: number[] = []
  const capitals: boolean[] = []
  const origins: number[] = []
  const words: { hash: number; gapBefore: number }[] = []
  let hash = 0
  let gap = GAP_SEED
  let gapBefore = GAP_SEED
  let inWord = false
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    const folded = table[unit] as number
    if (folded !== 0) {
      if (!inWord) gapBefore = gap
      hash = Math.imul((inWord ? hash : 0) ^ folded, PRIME)
      units.push(folded)
      capitals.push(isCapital(unit))
      origins.push(printedAt[at] ?? at)
    } else {
      if (inWord) {
        words.push({ hash, gapBefore })
        gap = GAP_SEED
      }
      const edge = canonicalEdge(unit)
      if (edge !== SPACE || units.at(-1) !== SPACE) {
        gap = extendGap(gap, edge)
        units.push(edge)
        capitals.push(false)
        origins.push(printedAt[at] ?? at)
      }
    }
    inWord = folded !== 0
  }
  if (inWord) words.push({ hash, gapBefore })
  return { units, capitals, origins, words }
}

/** Path hashes of a form, one a prefix of words: the last one is the form's own. */
export const pathHashes = (form: CanonicalForm): readonly number[] => {
  const hashes: number[] = []
  let path = 0
  for (const [at, word] of form.words.entries()) {
    path = at === 0 ? word.hash : extendPath(path, word.gapBefore, word.hash)
    hashes.push(path)
  }
  return hashes
}

/** Mixed hash of the first two words, whatever stands between; undefined for a single word. */
export const leadingPair = (form: CanonicalForm): number | undefined => {
  const [first, second] = form.words
  return first && second ? mixPair(mixWord(first.hash), mixWord(second.hash)) : undefined
}

const LONGEST_BUFFERED = 256
const buffer = new Uint16Array(LONGEST_BUFFERED)

/** The units of `readForm` without what it keeps of each: packs are compared form by form. */
const canonicalUnits = (printed: string): Uint16Array => {
  const table = folding()
  const text = hasRareUnits(printed) ? canonicalise(printed).text : printed
  const { from, to } = trimEdges(text, table)
  const units = to - from > LONGEST_BUFFERED ? new Uint16Array(to - from) : buffer
  let length = 0
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    const folded = table[unit] as number
    if (folded !== 0) units[length++] = folded
    else {
      const edge = canonicalEdge(unit)
      if (edge !== SPACE || units[length - 1] !== SPACE) units[length++] = edge
    }
  }
  return units.subarray(0, length)
}

/** A form as the index compares it, as one string: equal strings cannot be told apart in a text. */
export const canonicalForm = (printed: string): string =>
  // Not spread: an iterator over the units costs more than all the rest.
  String.fromCharCode.apply(undefined, canonicalUnits(printed) as unknown as number[])

/** A hash of the canonical form, 32 bits: equal forms have equal hashes, others may have. */
export const canonicalHash = (printed: string): number => {
  const units = canonicalUnits(printed)
  let hash = 0
  for (let at = 0; at < units.length; at++) hash = Math.imul(hash ^ (units[at] as number), PRIME)
  return hash ^ (hash >>> 15)
}
