/** Rows for a terminal: columns as wide as their widest cell, numbers to the right. */
export const textTable = (rows: readonly (readonly (string | number)[])[]): string => {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => [...String(row[at] ?? '')].length)),
  )
  const line = (row: readonly (string | number)[]) =>
    row
      .map((cell, at) => {
        const gap = ' '.repeat((widths[at] ?? 0) - [...String(cell)].length)
        return typeof cell === 'number' ? gap + cell : cell + gap
      })
      .join('  ')
      .trimEnd()
  return rows.map(line).join('\n')
}
