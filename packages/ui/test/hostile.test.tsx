import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import {
  CoverageList,
  IssueOverview,
  MentionList,
  PositionMatrix,
  TopicCard,
} from '../src/index.ts'
import { cardSet, overview, proposal, TODAY, term, treaty } from './sample.ts'

const PAYLOAD = `"'><script>alert(1)</script><img src=x onerror="alert(1)">`

/** Keys whose values the schema limits to a few words; everything else can carry anything. */
const CLOSED = new Set(['kind', 'stance', 'type', 'name', 'review', 'status', 'seenAs', 'order'])
const IDS = new Set(['id', 'party', 'to', 'topic', 'according', 'sources', 'issues', 'proposedBy'])

let serial = 0

/** The same object with a payload in every open string; ids too where `ids` says so. */
const poison = <T,>(value: T, ids: boolean, key = ''): T => {
  if (typeof value === 'string') {
    if (CLOSED.has(key) || (IDS.has(key) && !ids)) return value
    serial += 1
    return (key === 'url' ? `javascript:alert(${serial})` : `${PAYLOAD}${serial}`) as T
  }
  if (Array.isArray(value)) return value.map((entry) => poison(entry, ids, key)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [name, poison(entry, ids, name)]),
  ) as T
}

const links = {
  topicHref: (id: string) => `/topics/${encodeURIComponent(id)}`,
  issueHref: (id: string) => `/issues/${encodeURIComponent(id)}`,
}

const render = (ids: boolean): string => {
  const from = { ...poison(cardSet, ids), language: cardSet.language }
  const bad = { ...poison(overview, ids), language: overview.language }
  return renderToStaticMarkup(
    <>
      {[treaty, term, proposal].map((card) => (
        <TopicCard
          key={card.id}
          card={poison(card, ids)}
          from={from}
          today={TODAY}
          why={{ rule: 'cue', cues: [PAYLOAD] }}
          {...links}
        />
      ))}
      <IssueOverview overview={bad} today={TODAY} {...links} />
      <PositionMatrix overview={bad} {...links} />
      <CoverageList overview={bad} counts={{ territory: 2 }} {...links} />
      <MentionList
        topics={[{ id: 'x', label: PAYLOAD, count: 1 }]}
        onJump={() => undefined}
        {...links}
      />
    </>,
  )
}

describe.each([
  ['texts', false],
  ['texts and ids', true],
])('hostile %s', (_, ids) => {
  const html = render(ids)

  it('come out as text', () => {
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(html).not.toMatch(/<\s*(script|img)/i)
  })

  it('add no attribute', () => {
    const tags = html.match(/<[^>]*>/g) ?? []
    const bare = tags.map((tag) => tag.replaceAll(/"[^"]*"/g, '""'))
    expect(bare.filter((tag) => /\son\w+|\bsrc=/i.test(tag))).toEqual([])
  })

  it('become no link but to http(s) or to the page itself', () => {
    const addresses = [...html.matchAll(/href="([^"]*)"/g)].map((match) => match[1])
    expect(addresses.length).toBeGreaterThan(0)
    expect(
      addresses.filter((href) => !/^(https?:|\/topics\/|\/issues\/)/.test(href ?? '')),
    ).toEqual([])
  })
})
