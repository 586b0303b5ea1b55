import type { Documents } from '@parley/taxonomy'
import { beforeAll, describe, expect, it } from 'vitest'
import { fixtureDocuments } from '../../test/fixture-documents.ts'
import { buildFixture } from '../../test/fixture-pack.ts'
import { describedClient } from '../../test/openapi/described-client.ts'
import { type Fixture, NOW, serveFixture } from '../../test/serve-fixture.ts'
import type { Change } from '../changes/change.ts'
import { LIFETIME, publishPack } from '../pack/publish.ts'
import { generateKeyRecord, openSigningKey } from '../pack/signing-key.ts'

const DAY = 86_400_000
const WHY = 'A <b>wrong</b> date & a missing "source"'
const FOLDER = '/v1/packs/fixture'

/** The second revision: a topic gone, an event come, a status and an alias edited. */
const edited = (documents: Documents): Documents => ({
  ...documents,
  topics: documents.topics.flatMap((topic) => {
    if (topic.id === 'old-start') return []
    if (topic.id !== 'new-start' || topic.status === undefined) return [topic]
    const text = { ...topic.status.text, uk: 'Датований стан.' }
    return [{ ...topic, status: { ...topic.status, text }, aliases: { en: [{ text: 'NST' }] } }]
  }),
  events: documents.events.flatMap((event) => [
    event,
    ...(event.id === '2025-a-year' ? [{ ...event, id: '2026-01-20-more' }] : []),
  ]),
})

let fixture: Fixture
beforeAll(async () => {
  fixture = await serveFixture()
  const key = await openSigningKey(JSON.stringify(await generateKeyRecord(NOW)))
  const publish = async (documents: Documents, days: number, why?: string) => {
    const built = await buildFixture(documents)
    const manifest = { ...built.manifest, ...(why === undefined ? {} : { why }) }
    await publishPack(
      fixture.store,
      key,
      { ...built, manifest },
      new Date(NOW.valueOf() + days * DAY),
    )
  }
  // 1 by the fixture; 2 by another key, and 4 in time, sign afresh what is there already.
  await publish(fixtureDocuments(), 1)
  await publish(edited(fixtureDocuments()), 2, WHY)
  await publish(edited(fixtureDocuments()), LIFETIME / DAY, 'Not told: nothing changed.')
  await publish(fixtureDocuments(), LIFETIME / DAY + 1)
})

const get = async (path: string, headers: Record<string, string> = {}) => {
  const { ask } = await describedClient({ request: (request) => fixture.app.request(request) })
  return await ask(new Request(`http://here${path}`, { headers }))
}
const list = async (query = '') =>
  (await (await get(`${FOLDER}/changes${query}`)).json()) as { items: Change[]; next?: string }

describe('GET /v1/packs/:pack/changes', () => {
  it('tells what each publication changed, and leaves out those that changed nothing', async () => {
    const { items, next } = await list()
    expect(next).toBeUndefined()
    expect(items.map(({ sequence, previous }) => [sequence, previous?.sequence])).toEqual([
      [1, undefined],
      [3, 2],
      [5, 4],
    ])
    expect(items[0]?.added).toHaveLength(17)
    expect(items[1]).toMatchObject({
      publishedAt: new Date(NOW.valueOf() + 2 * DAY).toISOString(),
      why: WHY,
      added: [{ kind: 'event', id: '2026-01-20-more', name: 'Something in a year' }],
      removed: [{ kind: 'topic', id: 'old-start', name: 'Old START' }],
      edited: [
        {
          kind: 'topic',
          id: 'new-start',
          name: 'New START',
          fields: ['aliases.en.text', 'aliases.uk', 'status.text.uk'],
        },
      ],
    })
  })

  it('turns round when an earlier revision comes back', async () => {
    const { items } = await list('?since=3')
    expect(items[0]).toMatchObject({
      added: [{ id: 'old-start' }],
      removed: [{ id: '2026-01-20-more' }],
      edited: [{ id: 'new-start' }],
    })
    expect(items[0]).not.toHaveProperty('why')
    expect(items[0]?.revision).toBe((await list()).items[0]?.revision)
  })

  it('is walked by `since` and `next`', async () => {
    const walked: number[] = []
    let query: string | undefined = '?limit=1'
    while (query !== undefined) {
      const page: Awaited<ReturnType<typeof list>> = await list(query)
      walked.push(...page.items.map(({ sequence }) => sequence))
      query = page.next && new URL(page.next).search
    }
    expect(walked).toEqual([1, 3, 5])
    expect(await list('?since=5')).toEqual({ items: [] })
    expect(await list('?since=99')).toEqual({ items: [] })
  })

  it.each(['changes', 'changes.atom', 'changes.json'])('%s answers 304, 404, 400', async (name) => {
    const path = `${FOLDER}/${name}`
    const etag = (await get(path)).headers.get('etag') ?? ''
    expect((await get(path, { 'if-none-match': etag })).status).toBe(304)
    expect((await get(`/v1/packs/other/${name}`)).status).toBe(404)
    expect((await get(`/v1/packs/A/${name}`)).status).toBe(400)
  })

  it.each(['since=-1', 'since=x', 'since=1e99', 'limit=0', 'limit=101'])(
    'refuses %s',
    async (query) => {
      expect((await get(`${FOLDER}/changes?${query}`)).status).toBe(400)
    },
  )
})

describe('feeds of changes', () => {
  const jsonFeed = async () => (await get(`${FOLDER}/changes.json`)).json()
  const all = (xml: string, name: string) =>
    [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, text]) => text)

  it('say the same in Atom and in JSON, newest first', async () => {
    const xml = await (await get(`${FOLDER}/changes.atom`)).text()
    const feed = await jsonFeed()
    const [self, ...ids] = all(xml, 'id')
    expect(self).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    )
    expect(feed.items.map(({ id }: { id: string }) => id)).toEqual(ids)
    expect(new Set([self, ...ids]).size).toBe(4)
    const dates = feed.items.map((item: { date_published: string }) => item.date_published)
    expect(dates).toEqual(dates.toSorted().toReversed())
    expect(all(xml, 'updated')).toEqual([dates[0], ...dates])
    expect(xml).toContain(
      '<link rel="self" type="application/atom+xml" href="http://here/v1/packs/fixture/changes.atom"/>',
    )
    expect(all(xml, 'name')).toHaveLength(1)
    expect(all(xml, 'title')).toHaveLength(4)
  })

  it('keep their ids at another address and in another language', async () => {
    const ids = async (origin: string) =>
      all(await (await fixture.app.request(`${origin}${FOLDER}/changes.atom?lang=uk`)).text(), 'id')
    expect(await ids('http://here')).toEqual(await ids('http://there'))
    const xml = await (await get(`${FOLDER}/changes.atom?lang=uk`)).text()
    expect(xml).toContain('xml:lang="uk"')
    expect(xml).toContain('Тестові переговори')
    expect(xml).toContain('href="http://here/v1/packs/fixture/changes.atom?lang=uk"')
  })

  it('escape what publishers and documents write', async () => {
    const xml = await (await get(`${FOLDER}/changes.atom`)).text()
    expect(xml).toContain(
      '<summary>A &lt;b&gt;wrong&lt;/b&gt; date &amp; a missing &quot;source&quot;</summary>',
    )
    const { items } = await jsonFeed()
    expect(items[1].content_html).toContain('A &lt;b&gt;wrong&lt;/b&gt; date &amp; a missing')
    expect(items[1].content_html).not.toContain('<b>')
    expect(items[1].content_html).toContain('href="http://here/topics/new-start"')
  })
})

describe('the page of changes', () => {
  it('tells them newest first, with their reasons, and where to follow them', async () => {
    const html = await (await fixture.app.request('http://here/changes')).text()
    expect(html.match(/id="sequence-(\d)"/g)).toEqual(
      ['5', '3', '1'].map((sequence) => `id="sequence-${sequence}"`),
    )
    expect(html).toContain('Reason given: A &lt;b&gt;wrong')
    expect(html).toContain('<code>aliases.en.text, aliases.uk, status.text.uk</code>')
    for (const [type, name] of [
      ['atom+xml', 'atom'],
      ['feed+json', 'json'],
    ])
      expect(html).toContain(
        `<link rel="alternate" type="application/${type}" title="Changes" href="${FOLDER}/changes.${name}"/>`,
      )
  })

  it('begins before a sequence where it is asked to', async () => {
    const html = await (await fixture.app.request('http://here/changes?before=3&lang=uk')).text()
    expect(html.match(/id="sequence-\d"/g)).toEqual(['id="sequence-1"'])
    expect(html).toContain('Перша публікація')
    expect((await fixture.app.request('http://here/changes?before=x')).status).toBe(200)
  })
})
