/**
 * An alias may hold alternatives, `(lift|lifting) (all |)sanctions`: each group stands for one of
 * its parts, an empty part for nothing. Groups do not nest. White space around what is left out is
 * closed up.
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
