/**
 * Text with characters that no reader sees as letters of their own: soft hyphens and zero-width
 * joiners split words, combining marks make й out of и, stress marks sit on vowels. Such text is
 * rare, so it is rewritten before it is scanned, with a map back to where each unit came from.
 */
const isMark = (unit: number): boolean => unit >= 0x300 && unit <= 0x36f

/** Units that are rewritten before a text is scanned, as pairs (first, last) in order. */
export const RARE_RANGES: readonly (readonly [first: number, last: number])[] = [
  [0xad, 0xad], // soft hyphen
  [0x300, 0x36f], // combining marks
  [0x200b, 0x200d], // zero-width space and joiners
  [0x2060, 0x2060], // word joiner
  [0xfeff, 0xfeff], // byte order mark
]

export const isRare = (unit: number): boolean =>
  RARE_RANGES.some(([first, last]) => unit >= first && unit <= last)

export interface CanonicalText {
  readonly text: string
  /** Unit of the source for each unit of `text`, and one past the last. */
  readonly origins: Int32Array
}

/** A letter with its marks as one composed unit where there is one, else the bare letter. */
const compose = (letterWithMarks: string): number => {
  const composed = letterWithMarks.normalize('NFC').replace(/[\u0300-\u036f]/g, '')
  return (composed.length === 1 ? composed : letterWithMarks).charCodeAt(0)
}

const CHUNK = 0x2000

const decode = (units: Uint16Array): string => {
  const parts: string[] = []
  for (let at = 0; at < units.length; at += CHUNK)
    parts.push(String.fromCharCode(...units.subarray(at, at + CHUNK)))
  return parts.join('')
}

/** The unit after the marks that begin here. */
export const afterMarks = (source: string, from: number): number => {
  let at = from
  while (at < source.length && isMark(source.charCodeAt(at))) at++
  return at
}

/**
 * Removes invisible characters and composes marked letters, so that no rare unit is left; a mark
 * that follows no letter belongs to nothing. Total; linear in the text.
 */
export const canonicalise = (source: string): CanonicalText => {
  const units = new Uint16Array(source.length)
  const origins = new Int32Array(source.length + 1)
  let length = 0
  for (let at = 0; at < source.length; ) {
    const unit = source.charCodeAt(at)
    const next = afterMarks(source, at + 1)
    if (!isRare(unit)) {
      units[length] = next > at + 1 ? compose(source.slice(at, next)) : unit
      origins[length++] = at
    }
    at = next
  }
  origins[length] = source.length
  return { text: decode(units.subarray(0, length)), origins: origins.subarray(0, length + 1) }
}
