import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { proposal, term, treaty } from '../test/sample.ts'
import { Search } from './search.tsx'

const entries = [treaty, term, proposal]

describe('Search', () => {
  it('is a search with a labelled field, a count and the list, before any script', () => {
    const html = renderToStaticMarkup(
      <Search entries={entries} action="/topics" topicHref={(id) => `/topics/${id}`} />,
    )
    const [, id] = /<label for="([^"]+)"/.exec(html) ?? []
    expect(html).toContain('<search')
    expect(html).toContain(`<input id="${id}" type="search"`)
    expect(html).toContain('name="q"')
    expect(html).toContain('3 topics')
    expect(html).toContain('href="/topics/harbour-accord"')
  })

  it('shows what the address asks for, with definitions', () => {
    const html = renderToStaticMarkup(<Search entries={entries} query="ferries" />)
    expect(html).toContain('1 topic<')
    expect(html).toContain('limits long-range ferries')
    expect(html).not.toContain('Nine-point paper')
  })

  it('says what was not found, as text', () => {
    const html = renderToStaticMarkup(<Search entries={entries} query={'<img src=x>'} />)
    expect(html).toContain('Nothing found for “&lt;img src=x&gt;”')
    expect(html).not.toContain('<img')
  })
})
