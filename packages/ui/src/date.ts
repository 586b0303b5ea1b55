const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/

const PRECISION: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
}

const formatters = new Map<string, Intl.DateTimeFormat>()

const formatterFor = (length: number, language: string): Intl.DateTimeFormat => {
  const key = `${length} ${language}`
  const known = formatters.get(key)
  if (known !== undefined) return known
  // Plain `en` would write dates in the order of one country; day, month, year is read everywhere.
  const locale = language === 'en' ? 'en-GB' : language
  const formatter = new Intl.DateTimeFormat(locale, { ...PRECISION[length], timeZone: 'UTC' })
  formatters.set(key, formatter)
  return formatter
}

const instant = (date: string): Date => new Date(`${`${date}-01-01`.slice(0, 10)}T00:00:00Z`)

const isDate = (text: string): boolean => DATE.test(text) && !Number.isNaN(instant(text).valueOf())

/** A `YYYY`, `YYYY-MM` or `YYYY-MM-DD` date as precisely as it is given; any other text comes back as it is. */
export const formatDate = (date: string, language: string): string =>
  isDate(date) ? formatterFor(date.length, language).format(instant(date)) : date

/** From a date to another, both included; shortened where both share a month or year. */
export const formatDateSpan = (from: string, until: string, language: string): string =>
  isDate(from) && isDate(until) && from.length === until.length && from <= until
    ? formatterFor(from.length, language).formatRange(instant(from), instant(until))
    : `${formatDate(from, language)} – ${formatDate(until, language)}`
