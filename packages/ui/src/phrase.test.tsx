import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Phrase } from './phrase.tsx'

describe('Phrase', () => {
  it.each([
    ['by {party}, {date}', 'by <b>A</b>, 2026'],
    ['{date}: {party}', '2026: <b>A</b>'],
    ['no place', 'no place'],
    ['{other}', ''],
  ])('fills %j', (text, html) => {
    expect(
      renderToStaticMarkup(<Phrase text={text} values={{ party: <b>A</b>, date: '2026' }} />),
    ).toBe(html)
  })
})
