import { describe, expect, it } from 'vitest'
import { buildIndex } from '../src/build-index.ts'
import { openIndex } from '../src/open-index.ts'
import { scan } from '../src/scan.ts'

const FORMS = ['Kyiv', 'a a', 'a a a a a a', 'New START', 'F-16', 'Сергей']
const index = openIndex(
  buildIndex({
    language: 'en',
    topics: [{ id: 'topic', party: false, relevance: 'weak' }],
    forms: FORMS.map((text) => ({ text, topic: 'topic', case: 'folded' as const })),
  }),
)

const SHORT = 8_000
const TIMES_LONGER = 16
/** Linear is 16, and a few times that where a text no longer fits a cache; quadratic is 256. */
const MOST = 128
const TURNS = 6

const timeOf = (text: string): number => {
  const before = performance.now()
  scan(index, text)
  return performance.now() - before
}

/** How many times longer the longer text takes: the least of several turns each. */
const growth = (short: string, long: string): number => {
  const turns = Array.from({ length: TURNS }, () => [timeOf(short), timeOf(long)] as const)
  return Math.min(...turns.map(([, time]) => time)) / Math.min(...turns.map(([time]) => time))
}

describe('the time of scan', () => {
  it.each<[string, (units: number) => string]>([
    ['prose', (units) => 'The talks in Kyiv on the New START treaty. '.repeat(units / 43)],
    ['one word', (units) => 'a'.repeat(units)],
    ['white space', (units) => ' '.repeat(units)],
    ['control characters', (units) => '\u0000\u0007\u001b'.repeat(units / 3)],
    ['the words of a form, over and over', (units) => 'a '.repeat(units / 2)],
    ['a form with a wide gap', (units) => `New${' '.repeat(units)}START`],
    ['wide gaps between words that go on', (units) => `a${' '.repeat(units / 20)}`.repeat(20)],
    ['long words after words that go on', (units) => `a a ${'b'.repeat(units / 20)} `.repeat(20)],
    ['combining marks', (units) => `Kyiv${'\u0301'.repeat(units)}`],
    ['decomposed letters', (units) => 'Серге\u0438\u0306 '.repeat(units / 8)],
    ['lone surrogates', (units) => '\ud800Kyiv\udc00'.repeat(units / 6)],
    ['a script that no form has', (units) => '新聞'.repeat(units / 2)],
  ])('grows no faster than a text of %s', (_, textOf) => {
    expect(growth(textOf(SHORT), textOf(SHORT * TIMES_LONGER))).toBeLessThan(MOST)
  })

  it('answers ten million units', () => {
    const text = `${'x '.repeat(5_000_000)}Kyiv`
    expect(scan(index, text).map(({ start, end }) => text.slice(start, end))).toEqual(['Kyiv'])
  })

  it('answers nothing with nothing', () => {
    expect(scan(index, '')).toEqual([])
  })
})
