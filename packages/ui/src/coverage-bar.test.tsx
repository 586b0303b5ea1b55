import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { overview } from '../test/sample.ts'
import { CoverageBar } from './coverage-bar.tsx'
import { catalogues } from './messages/catalogues.ts'
import { MessagesProvider } from './messages/messages.tsx'

const render = (counts: Parameters<typeof CoverageBar>[0]['counts']): string =>
  renderToStaticMarkup(<CoverageBar overview={overview} counts={counts} />)

describe('CoverageBar', () => {
  it('says how many of the five are mentioned, and which', () => {
    const html = render({ territory: 7, 'sanctions-relief': 1, process: 3 })
    expect(html).toContain('2 of the five issues are mentioned here')
    expect(html.match(/not mentioned here/g)).toHaveLength(3)
  })

  it('draws a cell for each of the five, filled by its share of the most', () => {
    const html = render({ territory: 8, 'sanctions-relief': 2 })
    const widths = [...html.matchAll(/parley-coverage-part"[^>]*width="([^"]+)"/g)].map(
      ([, w]) => w,
    )
    expect(widths).toEqual(['18', '0', '0', '4.5', '0'])
  })

  it('stands for a text that mentions none', () => {
    expect(render({})).toContain('0 of the five issues are mentioned here')
    expect(render({})).not.toMatch(/NaN|left out/)
  })

  it('counts in the reader’s language', () => {
    const html = renderToStaticMarkup(
      <MessagesProvider messages={catalogues.ru}>
        <CoverageBar overview={overview} counts={{ territory: 2 }} />
      </MessagesProvider>,
    )
    expect(html).toContain('Здесь упомянут 1 из пяти вопросов')
    expect(html).toContain('2 упоминания')
  })
})
