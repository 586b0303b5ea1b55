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

/** Text is wrapped at some width up to this; longer lines are paragraphs. */
const WIDEST_WRAP = 132
/** Text that is wrapped throughout is at least this wide. */
const NARROWEST_WRAP = 40

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

const SENTENCE_END = /[.!?…:;)\]"”»]\s*$/
const BEGINS_IN_LOWER_CASE = /^\s*\p{Ll}/u

/** Two lines of a paragraph. */
interface Break {
  readonly above: string
  readonly below: string
}

/** Whether the next word had no room left in the line; a heading above a paragraph has room. */
const isFull = ({ above, below }: Break, width: number): boolean => {
  const word = below.trimStart().split(/\s/, 1)[0] ?? ''
  return width <= WIDEST_WRAP && above.trimEnd().length + 1 + word.length > width
}

/** Which breaks between the lines of a paragraph come from wrapping at a width. */
const wrapsOf = (texts: readonly string[]): readonly boolean[] => {
  const width = texts.reduce((widest, { length }) => Math.max(widest, length), 0)
  const breaks = texts.slice(1).map((below, at): Break => ({ above: texts[at] ?? '', below }))
  const full = breaks.map((lines) => isFull(lines, width))
  /** Of the lines of a list, one is the longest and few come near it. */
  const isWrapped =
    width >= NARROWEST_WRAP && breaks.length > 1 && full.filter(Boolean).length * 2 >= breaks.length
  return breaks.map(({ above, below }, at) => {
    if (BEGINS_A_LINE.test(below) || ENDS_WITH_ITS_LINE.test(above)) return false
    if (SENTENCE_END.test(above) && !isWrapped) return false
    return full[at] === true || BEGINS_IN_LOWER_CASE.test(below)
  })
}

/**
 * Splits a text into blocks for the spotter. Blank lines, list items and headings separate; lines
 * of a paragraph that was wrapped at a width, as in e-mail, stay together, so that a name may go
 * over the end of a line.
 */
export const splitIntoBlocks = (text: string): readonly Block[] =>
  paragraphsOf(text).flatMap((lines) => {
    const wraps = wrapsOf(lines.map(({ start, end }) => text.slice(start, end)))
    const blocks: { start: number; end: number }[] = []
    for (const [at, { start, end }] of lines.entries()) {
      const before = blocks.at(-1)
      if (before && wraps[at - 1]) before.end = end
      else blocks.push({ start, end })
    }
    return blocks.map(({ start, end }) => ({ text: text.slice(start, end), start }))
  })
