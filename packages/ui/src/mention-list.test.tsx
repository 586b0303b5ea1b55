import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { overview } from '../test/sample.ts'
import { CoverageList } from './coverage-list.tsx'
import { MentionList } from './mention-list.tsx'

describe('MentionList', () => {
  const topics = [
    { id: 'harbour-accord', label: 'Harbour Accord', kind: 'treaty', count: 4 },
    { id: 'open-water', label: { en: 'Open water' }, count: 1 },
  ] as const

  it('counts each topic and offers the way to it by name', () => {
    const html = renderToStaticMarkup(<MentionList topics={topics} onJump={() => undefined} />)
    expect(html).toContain('Treaty · 4 mentions')
    expect(html).toContain('1 mention<')
    expect(html).toContain('aria-label="Show in text: first mention of Open water"')
  })

  it('has no button where there is nowhere to jump', () => {
    expect(renderToStaticMarkup(<MentionList topics={topics} />)).not.toContain('<button')
  })

  it('says so when nothing was found', () => {
    expect(renderToStaticMarkup(<MentionList topics={[]} />)).toContain('No topic was found')
  })
})

describe('CoverageList', () => {
  const html = renderToStaticMarkup(
    <CoverageList
      overview={overview}
      counts={{ territory: 7, 'sanctions-relief': 1, process: 3 }}
    />,
  )

  it('names the five issues and not the process', () => {
    expect(html.match(/<li/g)).toHaveLength(5)
    expect(html).not.toContain('Process')
  })

  it('counts those that are mentioned and says of the others only that they are not', () => {
    expect(html).toContain('7 mentions')
    expect(html).toContain('1 mention<')
    expect(html.match(/not mentioned here/g)).toHaveLength(3)
    expect(html).not.toMatch(/left out|missing|omit/i)
  })
})
