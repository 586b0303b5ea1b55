import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { sources } from '../test/sample.ts'
import { cite } from './citations.ts'
import { SourceList } from './source-list.tsx'
import { SourceMarks } from './source-marks.tsx'

const citations = cite(['gazette', 'memoir', 'nowhere', 'gazette', 'communique'], sources)

describe('cite', () => {
  it('numbers each known source once, in the order of citing', () => {
    expect([...citations.numbers]).toEqual([
      ['gazette', 1],
      ['memoir', 2],
      ['communique', 3],
    ])
  })
})

describe('SourceList', () => {
  const html = renderToStaticMarkup(<SourceList sources={citations.sources} />)

  it('links only what has an address, without handing on the page', () => {
    expect(html.match(/<a /g)).toHaveLength(1)
    expect(html).toContain(
      'href="https://example.com/gazette" target="_blank" rel="noopener noreferrer"',
    )
  })

  it('says how each was seen, where, and in which language', () => {
    expect(html).toContain('a secondary account')
    expect(html).toContain('not opened, so it supports nothing yet')
    expect(html).toContain('read in a copy, via National Library web archive, in French')
    expect(html).toContain('<cite lang="fr">')
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://example.org/x', '//example.org', 'x'])(
    'makes no link of %s',
    (url) => {
      const [source] = citations.sources.slice(0, 1).map((known) => ({ ...known, url }))
      if (source === undefined) throw new Error('the sample has no source')
      const marks = (
        <SourceMarks ids={['gazette']} citations={cite(['gazette'], { gazette: source })} />
      )
      expect(renderToStaticMarkup(<SourceList sources={[source]} />)).not.toContain('href')
      expect(renderToStaticMarkup(marks)).not.toContain('href')
    },
  )
})

describe('SourceMarks', () => {
  it('shows the numbers in order and names the publisher', () => {
    const html = renderToStaticMarkup(
      <SourceMarks ids={['communique', 'gazette', 'nowhere']} citations={citations} />,
    )
    expect(html).toMatch(/aria-label="Source 1: The Gazette".*>1<.*>3</)
  })

  it('is not there without a known source', () => {
    expect(renderToStaticMarkup(<SourceMarks ids={['nowhere']} citations={citations} />)).toBe('')
  })
})
