import type { HighlightNames, Mark } from './names.ts'

const styles: Readonly<Record<Mark, string>> = { topic: 'solid 0.08em', contested: 'dotted 0.14em' }

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
 * @throws {RangeError} when a name is more than letters, digits and hyphens after a first letter.
 */
export function highlightRules(names: HighlightNames): string {
  const marks = ['topic', 'contested'] as const
  const rules = (declarations: (mark: Mark) => string) =>
    marks.map((mark) => `::highlight(${checked(names[mark])}){${declarations(mark)}}`).join('')
  return [
    `@media screen{${rules(underline)}}`,
    `@media screen and (forced-colors:active){${rules(() => 'text-decoration-color:Highlight')}}`,
  ].join('\n')
}

function underline(mark: Mark): string {
  return `text-decoration:underline ${styles[mark]} ${quiet};text-underline-offset:0.22em`
}

function checked(name: string): string {
  if (!/^[a-z][a-z\d-]*$/i.test(name)) throw new RangeError(`no name for a highlight: ${name}`)
  return name
}
