/**
 * Tab-separated values as spreadsheets read and write them: a cell that holds a quotation mark, a
 * tab or a line end stands in quotation marks, and a mark inside is doubled. Marks in the middle of
 * a bare cell are ordinary characters, so that a table may also be written by hand.
 */
export interface TsvRow {
  /** From 1, in the file; a row of several lines has that of its first. */
  readonly line: number
  readonly cells: readonly string[]
}

const cell = (text: string): string =>
  /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

/** A table as text, each row ended. */
export const writeTsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(cell).join('\t')}\n`).join('')

const QUOTED = /"((?:[^"]|"")*)"(?=\t|\r?\n|$)/y
const BARE = /[^\t\r\n]*/y

/** The rows of a table; empty lines are left out. */
export const readTsv = (text: string): readonly TsvRow[] => {
  const rows: TsvRow[] = []
  let at = text.startsWith('\uFEFF') ? 1 : 0
  let line = 1
  let row = { line, cells: [] as string[] }
  while (at < text.length) {
    QUOTED.lastIndex = at
    BARE.lastIndex = at
    const quoted = text[at] === '"' ? QUOTED.exec(text) : null
    const found = quoted?.[0] ?? BARE.exec(text)?.[0] ?? ''
    row.cells.push(quoted ? (quoted[1] ?? '').replaceAll('""', '"') : found)
    line += found.split('\n').length - 1
    at += found.length
    if (text[at] === '\t') {
      at += 1
      // A row may end with an empty cell and the file with that row.
      if (at === text.length) row.cells.push('')
      continue
    }
    rows.push(row)
    at += text.startsWith('\r\n', at) ? 2 : 1
    line += 1
    row = { line, cells: [] }
  }
  if (row.cells.length > 0) rows.push(row)
  return rows.filter(({ cells }) => cells.some((text) => text !== ''))
}
