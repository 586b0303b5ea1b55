import { describe, expect, it } from 'vitest'
import { formatDate, formatDateSpan } from './date.ts'

describe('formatDate', () => {
  it.each([
    ['2026', 'en', '2026'],
    ['2026-03', 'en', 'March 2026'],
    ['2026-03-28', 'en', '28 March 2026'],
    ['2026-01-01', 'en', '1 January 2026'],
    ['2026-03-28', 'de', '28. März 2026'],
    ['2026-03-28', 'uk', '28 березня 2026\u202fр.'],
  ])('writes %s in %s', (date, language, text) => {
    expect(formatDate(date, language).replaceAll(/\s/g, ' ')).toBe(text.replaceAll(/\s/g, ' '))
  })

  it.each(['', 'soon', '2026-13-01', '2026-3', '2026-03-28T10:00Z'])(
    'gives back %j, which is no date',
    (text) => {
      expect(formatDate(text, 'en')).toBe(text)
    },
  )
})

describe('formatDateSpan', () => {
  it('shortens what both dates share', () => {
    expect(formatDateSpan('2026-02-26', '2026-02-28', 'en').replaceAll(/\s/g, ' ')).toMatch(
      /^26 ?– ?28 February 2026$/,
    )
  })

  it('writes both where they are not equally precise or are reversed', () => {
    expect(formatDateSpan('2021', '2022-03', 'en')).toBe('2021 – March 2022')
    expect(formatDateSpan('2022', '2021', 'en')).toBe('2022 – 2021')
  })
})
