import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ReviewNote } from './review-note.tsx'

describe('ReviewNote', () => {
  it.each([
    ['2026-04-03', false],
    ['2026-04-04', false],
    ['2026-04-05', true],
  ])('on %s tells whether a look due by 4 April is overdue: %s', (today, overdue) => {
    const html = renderToStaticMarkup(
      <ReviewNote asOf="2026-03-05" reviewBy="2026-04-04" today={today} />,
    )
    expect(html).toContain('As of <time dateTime="2026-03-05"')
    expect(html.includes('Due for another look since')).toBe(overdue)
  })

  it.each([
    ['draft', 'not yet compared with its sources'],
    ['checked', 'each sentence compared with its source'],
    ['reviewed', 'read by a person who knows the subject'],
  ] as const)('says what %s means', (review, meaning) => {
    expect(renderToStaticMarkup(<ReviewNote today="2026-01-01" review={review} />)).toContain(
      meaning,
    )
  })

  it('is not there when it has nothing to say', () => {
    expect(renderToStaticMarkup(<ReviewNote today="2026-01-01" reviewBy="2026-02-01" />)).toBe('')
  })
})
