/**
 * Word lists are data in a small notation: a line is a word or a phrase, `*` at the end of a word
 * stands for any ending, `(a|b)` for alternatives, `(a|)` for a part that may be missing. Letters of
 * any case; an apostrophe stands for each of its forms, a space for any white space.
 */
const WORD_START = '(?<![\\p{L}\\p{N}])'
const WORD_END = '(?![\\p{L}\\p{N}])'

const source = (line: string): string =>
  line
    .replace(/[.+?^$[\]{}\\]/g, '\\$&')
    .replace(/\*/g, '\\p{L}*')
    .replace(/['’ʼ]/g, "['’ʼ]")
    .replace(/\(/g, '(?:')
    .replace(/ /g, '\\s+')

/** The lines of a list; what stands behind `#` is a remark. */
export const linesOf = (list: string): readonly string[] =>
  list
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '')

/** Finds any of the words of a list, as whole words; nothing where the list is empty. */
export const wordPattern = (list: string): RegExp => {
  const lines = linesOf(list)
  return lines.length === 0
    ? /(?!)/g
    : new RegExp(`${WORD_START}(?:${lines.map(source).join('|')})${WORD_END}`, 'giu')
}
