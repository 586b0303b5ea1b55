import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { sources, treaty } from '../test/sample.ts'
import { eventAnchor } from './event-list.tsx'
import { EventYears } from './event-years.tsx'
import { Timeline } from './timeline.tsx'

const events = treaty.events ?? []
const href = (id: string) => `#${eventAnchor(id)}`

describe('Timeline', () => {
  const html = renderToStaticMarkup(<Timeline events={events} eventHref={href} />)

  it('is drawn with working links before any script', () => {
    expect(html).toContain('href="#event-last-inspection"')
    expect(html.replaceAll(/\s/g, ' ')).toContain(
      '<title>Last inspection round, 26 February – 1 March 2026</title>',
    )
  })

  it('is one stop for the tab key', () => {
    expect(html.match(/tabindex="0"/g)).toHaveLength(1)
  })

  it('draws what is imprecise as the time that it may mean', () => {
    expect(html).toMatch(/href="#event-extension"[\s\S]*?<rect/)
  })

  it('writes nothing that a style policy would refuse', () => {
    expect(html).not.toContain('style=')
  })

  it('is not there without events', () => {
    expect(renderToStaticMarkup(<Timeline events={[]} eventHref={href} />)).toBe('')
  })
})

describe('EventYears', () => {
  it('tells every event under its year, where the drawing’s links lead', () => {
    const html = renderToStaticMarkup(<EventYears events={events} sources={sources} />)
    expect([...html.matchAll(/parley-year-title">(\d+)/g)].map(([, year]) => year)).toEqual([
      '2026',
      '2021',
    ])
    expect(html).toContain('id="event-last-inspection"')
    expect(html).toContain('Inspectors of both sides')
  })

  it('names each event’s sources with the way in which they were seen', () => {
    const html = renderToStaticMarkup(<EventYears events={events} sources={sources} />)
    expect(html).toMatch(
      /class="parley-source-names">.*<a [^>]*title="(read in the original|read in a copy|a secondary account)"/,
    )
    const unknown = renderToStaticMarkup(<EventYears events={events} sources={{}} />)
    expect(unknown).not.toContain('parley-source-names')
  })
})
