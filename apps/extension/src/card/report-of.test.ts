import { describe, expect, it } from 'vitest'
import type { CardView } from '../messages/answers.ts'
import { readerReportSchema } from '../reports/reader-report.ts'
import { reportOf } from './report-of.ts'

const REVISION = 'a'.repeat(64)
const view = { revision: REVISION, pack: 'talks' } as CardView

const report = (text: string, words: string) => {
  const start = text.indexOf(words)
  const end = start + words.length
  const why = { rule: 'distinctive', cues: [], relevance: 1 } as const
  const block = { text, pieces: [], container: {} as Element, heading: 0 }
  return reportOf({ topic: 'line', surface: words, block, start, end, why }, view)
}

describe('reportOf', () => {
  it('holds the words, five words on either side, and nothing else', () => {
    const made = report(
      'One two three four five six the\n line, one two three four five.',
      'the\n line',
    )
    expect(made).toEqual({
      topic: 'line',
      kind: 'wrong-match',
      exact: 'the line',
      prefix: 'two three four five six',
      suffix: ', one two three four',
      revision: REVISION,
    })
  })

  it.each([
    ['nothing around', 'the line', undefined, undefined],
    ['a picture before', 'See \uFFFC the line', 'See', undefined],
    ['part of a word', 'pre-the line-up', 'pre-', '-up'],
    ['long words, which are left out whole', `a ${'x'.repeat(70)} the line`, undefined, undefined],
    ['an address', 'b https://paper.example/a?id=7 of the line', 'of', undefined],
    ['an address of a person', 'the line says a.b@paper.example today', undefined, 'says'],
    ['half a character', 'a \ud83d the line', 'a \ufffd', undefined],
    ['control characters', 'a\u0000\u001b[2J the line', 'a [2J', undefined],
  ])('takes whole words from %s', (_, text, prefix, suffix) => {
    const made = report(text, 'the line')
    expect({ prefix: made.prefix, suffix: made.suffix }).toEqual({ prefix, suffix })
    expect(readerReportSchema.safeParse(made).error).toBeUndefined()
  })

  it('cuts what is too long to have been meant', () => {
    const made = report('x'.repeat(300), 'x'.repeat(300))
    expect(made.exact).toHaveLength(200)
    expect(readerReportSchema.safeParse(made).success).toBe(true)
  })
})
