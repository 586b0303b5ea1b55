/**
 * Comma-separated values by RFC 4180: CRLF, a field in quotation marks where it needs them. A field
 * that a spreadsheet would take for a formula gets an apostrophe in front, as OWASP advises:
 * https://owasp.org/www-community/attacks/CSV_Injection
 */

/** What opens a formula, white space before it or not; full-width signs count for some programs. */
const FORMULA = /^[\s\u00A0]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/

const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/

const field = (text: string): string => {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The rows as one text; the first row is the header. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')
