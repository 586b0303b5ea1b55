/**
 * An alias may hold alternatives, `(lift|lifting) (all |)sanctions`: each group stands for one of
 * its parts, an empty part for nothing. Groups do not nest. White space around what is left out is
 * closed up. Square brackets hold the part that is the mention, `[sanctions] on Russia`: the rest
 * must stand there too, and is not marked.
 */
const GROUPS = /\(([^()]*)\)/g

/** Whether every bracket of an alias opens and closes a group. */
export const isPattern = (text: string): boolean => !/[()]/.test(text.replace(/\([^()]*\)/g, ''))

/** White space that is more than one space between words. */
const LOOSE = /^\s|\s$|\s\s|[^\S ]/

const tightened = (text: string): string =>
  LOOSE.test(text) ? text.replace(/\s+/g, ' ').trim() : text

/**
 * Every string that a pattern stands for, in the order in which the alternatives are written. Cost:
 * one concatenation a string and group; patterns of several groups stand for thousands.
 */
export const expandPattern = (text: string): readonly string[] => {
  let expanded: string[] = ['']
  let at = 0
  for (const group of text.matchAll(GROUPS)) {
    const between = text.slice(at, group.index)
    const parts = (group[1] ?? '').split('|')
    expanded = expanded.flatMap((before) => parts.map((part) => before + between + part))
    at = group.index + group[0].length
  }
  const rest = text.slice(at)
  return expanded.map((before) => tightened(before + rest))
}

/** A form without its brackets, and the part that they held, in UTF-16 units of `text`. */
export interface MarkedText {
  readonly text: string
  readonly mark?: readonly [start: number, end: number]
}

/** Reads the square brackets of an expanded form. */
export const readMark = (form: string): MarkedText => {
  if (!form.includes('[')) return { text: form }
  const start = form.indexOf('[')
  const end = form.indexOf(']') - 1
  const text = form.replace(/[[\]]/g, '')
  return { text, mark: [start, end] }
}

/** Whether an alias has no square brackets, or one pair with something in it. */
export const hasOneMark = (text: string): boolean =>
  /^[^[\]]*$/.test(text) || /^[^[\]]*\[[^[\]]*[\p{L}\p{N}][^[\]]*\][^[\]]*$/u.test(text)
