/** A stretch of the text without a line break, and where it begins, in UTF-16 units. */
export interface Block {
  readonly text: string
  readonly start: number
}

/** The line breaks of plain text and of Unicode (UAX 14: BK, CR, LF, NL). */
const LINE_BREAKS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g

/** Splits a text at its line breaks into blocks for the spotter; blank lines are left out. */
export const splitIntoBlocks = (text: string): readonly Block[] => {
  const blocks: Block[] = []
  const keep = (start: number, end: number) => {
    const line = text.slice(start, end)
    if (line.trim() !== '') blocks.push({ text: line, start })
  }
  let start = 0
  for (const found of text.matchAll(LINE_BREAKS)) {
    keep(start, found.index)
    start = found.index + found[0].length
  }
  keep(start, text.length)
  return blocks
}
