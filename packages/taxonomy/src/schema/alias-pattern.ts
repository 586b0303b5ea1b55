/**
 * An alias may hold alternatives, `(lift|lifting) (all |)sanctions`: each group stands for one of
 * its parts, an empty part for nothing. Groups do not nest. White space around what is left out is
 * closed up. Square brackets hold the part that is the mention, `[sanctions] on Russia`: the rest
 * must stand there too, and is not marked.
 */
const GROUP = /\(([^()]*)\)/

/** Whether every bracket of an alias opens and closes a group. */
export const isPattern = (text: string): boolean => !/[()]/.test(text.replace(/\([^()]*\)/g, ''))

/** Every string that a pattern stands for, in the order in which the alternatives are written. */
export const expandPattern = (text: string): readonly string[] => {
  const group = GROUP.exec(text)
  if (group === null) return [text.replace(/\s+/g, ' ').trim()]
  const [whole, parts = ''] = group
  const before = text.slice(0, group.index)
  const after = text.slice(group.index + whole.length)
  return parts.split('|').flatMap((part) => expandPattern(`${before}${part}${after}`))
}

/** A form without its brackets, and the part that they held, in UTF-16 units of `text`. */
export interface MarkedText {
  readonly text: string
  readonly mark?: readonly [start: number, end: number]
}

/** Reads the square brackets of an expanded form. */
export const readMark = (form: string): MarkedText => {
  const start = form.indexOf('[')
  const end = form.indexOf(']') - 1
  const text = form.replace(/[[\]]/g, '')
  return start < 0 ? { text } : { text, mark: [start, end] }
}

/** Whether an alias has no square brackets, or one pair with something in it. */
export const hasOneMark = (text: string): boolean =>
  /^[^[\]]*$/.test(text) || /^[^[\]]*\[[^[\]]*[\p{L}\p{N}][^[\]]*\][^[\]]*$/u.test(text)
