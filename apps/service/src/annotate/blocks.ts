/** A stretch of the text that is read as one paragraph, and where it begins, in UTF-16 units. */
export interface Block {
  readonly text: string
  readonly start: number
}

interface Line {
  readonly start: number
  readonly end: number
}

/** The line breaks of plain text and of Unicode (UAX 14: BK, CR, LF, NL). */
const LINE_BREAKS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g

/** Text is wrapped at some width between these; longer lines are paragraphs, shorter ones a list. */
const NARROWEST_WRAP = 40
const WIDEST_WRAP = 132

/** What begins a line of its own: a list item, a quotation mark of e-mail, a heading, a table row. */
const BEGINS_A_LINE = /^\s*(?:[-*+•–—>#|=]|\d+[.)]|\p{L}[.)])(?:\s|$)/u

/** A Markdown heading or a rule ends with its line. */
const ENDS_WITH_ITS_LINE = /^\s*(?:#{1,6}\s|[=\-_*]{3,}\s*$)/

const linesOf = (text: string): readonly Line[] => {
  const lines: Line[] = []
  let start = 0
  for (const found of text.matchAll(LINE_BREAKS)) {
    lines.push({ start, end: found.index })
    start = found.index + found[0].length
  }
  return [...lines, { start, end: text.length }]
}

/** Lines between blank ones. */
const paragraphsOf = (text: string): readonly (readonly Line[])[] => {
  const paragraphs: Line[][] = []
  let open: Line[] | undefined
  for (const line of linesOf(text)) {
    if (text.slice(line.start, line.end).trim() === '') {
      open = undefined
    } else if (open) {
      open.push(line)
    } else {
      open = [line]
      paragraphs.push(open)
    }
  }
  return paragraphs
}

/**
 * Whether a break between two lines comes from wrapping at a width: the next word had no room left.
 * A heading above a paragraph has room, and so has the last line of each paragraph.
 */
const isWrapped = (text: string, line: Line, next: Line, width: number): boolean => {
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return false
  const above = text.slice(line.start, line.end)
  const below = text.slice(next.start, next.end)
  if (BEGINS_A_LINE.test(below) || ENDS_WITH_ITS_LINE.test(above)) return false
  const word = below.trimStart().split(/\s/, 1)[0] ?? ''
  return above.trimEnd().length + 1 + word.length > width
}

/**
 * Splits a text into blocks for the spotter. Blank lines, list items and headings separate; lines
 * of a paragraph that was wrapped at a width, as in e-mail, stay together, so that a name may go
 * over the end of a line.
 */
export const splitIntoBlocks = (text: string): readonly Block[] =>
  paragraphsOf(text).flatMap((lines) => {
    const width = lines.reduce((widest, { start, end }) => Math.max(widest, end - start), 0)
    const blocks: { start: number; end: number; last: Line }[] = []
    for (const line of lines) {
      const before = blocks.at(-1)
      if (before && isWrapped(text, before.last, line, width)) {
        before.end = line.end
        before.last = line
      } else blocks.push({ ...line, last: line })
    }
    return blocks.map(({ start, end }) => ({ text: text.slice(start, end), start }))
  })
