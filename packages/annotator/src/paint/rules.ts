import type { HighlightNames, Mark } from './names.ts'

/**
 * Of the text's size. In percent: what is inherited is then the share, where an `em` would be the
 * root's own.
 */
const styles: Readonly<Record<Mark, string>> = { topic: 'solid 8%', contested: 'dotted 14%' }

/**
 * 3.9:1 on white, 5.3:1 on black. Not mixed from `currentColor`: Chromium 156 then takes the root's
 * colour, and the line is lost where a part of the page is dark.
 */
const quiet = '#808080'

/**
 * The style sheet for both highlights: a quiet grey underline, dotted for contested terms, a
 * system colour under forced colours, nothing in print. Whoever paints inserts
 * it (`insertCSS`, a style sheet of one's own).
 *
 * `everywhere: false` has the rules name the root alone, where all elements inherit a highlight's
 * style: Chromium then restyles a page in half the time. Firefox 153 inherits none.
 *
 * @throws {RangeError} when a name is more than letters, digits and hyphens after a first letter.
 */
export function highlightRules(names: HighlightNames, everywhere = true): string {
  const of = everywhere ? '' : ':root'
  const marks = ['topic', 'contested'] as const
  const rules = (declarations: (mark: Mark) => string) =>
    marks.map((mark) => `${of}::highlight(${checked(names[mark])}){${declarations(mark)}}`).join('')
  return [
    `@media screen{${rules(underline)}}`,
    `@media screen and (forced-colors:active){${rules(() => 'text-decoration-color:Highlight')}}`,
  ].join('\n')
}

function underline(mark: Mark): string {
  return `text-decoration:underline ${styles[mark]} ${quiet};text-underline-offset:22%`
}

function checked(name: string): string {
  if (!/^[a-z][a-z\d-]*$/i.test(name)) throw new RangeError(`no name for a highlight: ${name}`)
  return name
}
