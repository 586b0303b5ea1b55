import type { Card } from '@parley/taxonomy'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { cardSet, proposal, TODAY, term, treaty } from '../test/sample.ts'
import { TopicCard, type TopicCardProps } from './topic-card.tsx'

const render = (card: Card, rest: Partial<TopicCardProps> = {}): string =>
  renderToStaticMarkup(<TopicCard card={card} from={cardSet} today={TODAY} {...rest} />)

describe('TopicCard', () => {
  it('is an article named by its heading', () => {
    const html = render(treaty)
    const [, id] = /aria-labelledby="([^"]+)"/.exec(html) ?? []
    expect(html).toContain(`<h2 id="${id}" class="parley-card-title">Harbour Accord</h2>`)
  })

  it('dates its status and says that it is due', () => {
    const html = render(treaty)
    expect(html).toContain('5 March 2026')
    expect(html).toContain('Due for another look since')
    expect(render(treaty, { today: '2026-03-06' })).not.toContain('Due for another look')
  })

  it('names the party behind a relation that judges', () => {
    expect(render(treaty).replaceAll(/<[^>]+>/g, '')).toContain(
      'Alleged violation ofCoastal Protocol, according to Avalon, 31 January 2023',
    )
  })

  it('puts those who use a contested term beside those who reject it', () => {
    const [, uses = '', rejects = ''] = render(term).split('data-stance=')
    expect(uses).toContain('Borealis')
    expect(uses).not.toContain('Avalon')
    expect(rejects).toContain('Avalon')
    expect(rejects).toContain('League of Coasts')
  })

  it('says who proposed what, on which issue, and who responded how', () => {
    const text = render(proposal).replaceAll(/<[^>]+>/g, '')
    expect(text).toContain('Proposed by Danubia, November 2025')
    expect(text).toContain('TerritoryBoth sides stay where they are')
    expect(text).toContain('Avalon sets conditions')
  })

  it('says on which issues a proposal is silent, and of which nobody knows', () => {
    const text = render(proposal).replaceAll(/<[^>]+>/g, '')
    expect(text).toMatch(/Says nothing on[^·]+ · [^·]+Not known what it says on/)
    const whole = { ...proposal.proposal, date: '2025', terms: {} }
    const silent = render({ ...proposal, proposal: { ...whole, saysNothing: [], notKnown: [] } })
    expect(silent).not.toMatch(/Says nothing|Not known/)
  })

  it('shows an analyst’s proposal as the author’s own', () => {
    const text = render({ ...proposal, proposal: { date: '2025', terms: {}, analyst: 'J. Doe' } })
    expect(text).toContain('J. Doe')
    expect(text).toContain('The author speaks for no party.')
  })

  it('says why it was marked, only when it is told', () => {
    expect(render(treaty, { why: { rule: 'cue', cues: ['docks', 'berths'] } })).toContain(
      'other words of this text: docks, berths.',
    )
    expect(render(treaty)).not.toContain('Marked because')
  })

  it('follows references by address, by call, or not at all', () => {
    const link = 'href="/topics/coastal-protocol"'
    const button = '<button type="button" class="parley-link">Coastal Protocol'
    const byAddress = render(treaty, { topicHref: (id) => `/topics/${id}` })
    expect(byAddress).toContain(link)
    expect(render(treaty, { onTopic: () => undefined })).toContain(button)
    expect(render(treaty)).not.toMatch(/\/topics\/|<button/)
  })

  it('nests its headings and folds where asked', () => {
    const html = render(term, { headingLevel: 3, folded: true })
    expect(html.match(/<h\d/g)).toEqual(['<h3', '<h4', '<h5', '<h5', '<h4'])
    expect(html.match(/<details/g)).toHaveLength(1)
    expect(render(term)).not.toContain('<details')
  })
})
