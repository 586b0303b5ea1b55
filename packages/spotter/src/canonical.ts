/**
 * Text with characters that no reader sees as letters of their own: soft hyphens and zero-width
 * joiners split words, combining marks make й out of и, stress marks sit on vowels. Such text is
 * rare, so it is rewritten before it is scanned, with a map back to where each unit came from.
 */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/
const LEFT_OUT = /[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]/
const MARKED = /(?![\u0300-\u036f])[\s\S][\u0300-\u036f]+/g

export interface CanonicalText {
  readonly text: string
  /** Unit of the source for each unit of `text`, and one past the last. */
  readonly origins: Int32Array
}

/** A letter with its marks as one composed unit where there is one, else the bare letter. */
const compose = (letterWithMarks: string): string => {
  const composed = letterWithMarks.normalize('NFC').replace(/[\u0300-\u036f]/g, '')
  return composed.length === 1 ? composed : (letterWithMarks[0] as string)
}

/** Whether anything in a text is removed or composed; most texts are canonical as they are. */
export const hasRareUnits = (source: string): boolean => LEFT_OUT.test(source)

/** Where each unit stands in a text that is left as it is; a loop, since packs have 10^5 forms. */
const itself = (length: number): Int32Array => {
  const origins = new Int32Array(length + 1)
  for (let at = 0; at <= length; at++) origins[at] = at
  return origins
}

/**
 * Removes invisible characters and composes marked letters, so that no rare unit is left. Total;
 * linear in the text.
 */
export const canonicalise = (source: string): CanonicalText => {
  if (!hasRareUnits(source)) return { text: source, origins: itself(source.length) }
  const parts: string[] = []
  const origins = new Int32Array(source.length + 1)
  let length = 0
  const keep = (from: number, to: number) => {
    for (let at = from; at < to; at++) {
      const unit = source[at] as string
      // A mark that follows no letter belongs to nothing.
      if (LEFT_OUT.test(unit)) continue
      parts.push(unit)
      origins[length++] = at
    }
  }
  let done = 0
  for (const marked of source.matchAll(MARKED)) {
    keep(done, marked.index)
    done = marked.index + marked[0].length
    if (INVISIBLE.test(marked[0][0] as string)) continue
    parts.push(compose(marked[0]))
    origins[length++] = marked.index
  }
  keep(done, source.length)
  origins[length] = source.length
  return { text: parts.join(''), origins: origins.subarray(0, length + 1) }
}
