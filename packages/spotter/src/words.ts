import { canonicalise } from './canonical.ts'
import { isCapital } from './capitals.ts'
import { canonicalEdge, folding, SPACE } from './characters.ts'

/** A form as the index keeps it: folded canonical units, which of them are capitals, its words. */
export interface CanonicalForm {
  /** Folded letters and canonical edges; a run of white space is one space. */
  readonly units: readonly number[]
  readonly capitals: readonly boolean[]
  /** Where each unit stands in the form as printed. */
  readonly origins: readonly number[]
  /** The folded letters of each word. */
  readonly words: readonly (readonly number[])[]
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
  const words: number[][] = []
  let word: number[] | undefined
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    const folded = table[unit] as number
    const read = folded === 0 ? canonicalEdge(unit) : folded
    if (folded === 0) word = undefined
    else if (word !== undefined) word.push(folded)
    else {
      word = [folded]
      words.push(word)
    }
    if (read === SPACE && units.at(-1) === SPACE) continue
    units.push(read)
    capitals.push(folded !== 0 && isCapital(unit))
    origins.push(printedAt[at] ?? at)
  }
  return { units, capitals, origins, words }
}

/** A form as the index compares it, as one string: equal strings cannot be told apart in a text. */
export const canonicalForm = (printed: string): string =>
  String.fromCharCode(...readForm(printed).units)
