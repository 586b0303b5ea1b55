import { beforeAll, describe, expect, it } from 'vitest'
import { fixtureDocuments } from '../../test/fixture-documents.ts'
import { type Fixture, serveFixture } from '../../test/serve-fixture.ts'

let fixture: Fixture
beforeAll(async () => {
  fixture = await serveFixture()
})

const get = (path: string, headers: Record<string, string> = {}) =>
  fixture.app.request(`http://here${path}`, { headers })
const PAGES = ['/', '/try', '/issues/territory', '/topics/new-start', '/topics/russia']

describe('web pages', () => {
  it.each([
    [
      '/',
      ['The fixture talks', 'Limits on forces', 'A stance, made for tests.', 'A round of talks'],
    ],
    ['/issues/territory', ['What is decided about territory?', 'Minsk agreements']],
    ['/topics/new-start', ['A definition of New START, made for tests.', 'A dated status']],
    ['/topics/minsk-agreements', ['href="/topics/new-start"', 'href="/issues/territory"']],
    ['/topics/russia', ['Party to the talks']],
    ['/try', ['nothing that you type is sent', '<noscript>']],
  ])('%s is whole without a script', async (path, texts) => {
    const html = await (await get(path)).text()
    expect(html).toMatch(/^<!doctype html><html lang="en">/)
    for (const text of texts) expect(html).toContain(text)
    expect(html).toContain('1 February 2026')
  })

  it('says that no public position was found where somebody looked', async () => {
    expect(await (await get('/')).text()).toContain('No public position found')
  })

  it('shows when a status is past its review', async () => {
    const due = /Due for another look/
    expect(await (await get('/topics/new-start')).text()).not.toMatch(due)
    const later = await serveFixture(undefined, { now: () => new Date('2026-03-01T00:00:00Z') })
    expect(await (await later.app.request('/topics/new-start')).text()).toMatch(due)
  })

  it.each(PAGES)('%s forbids inline and foreign scripts, and needs none', async (path) => {
    const answer = await get(path)
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
    const html = await answer.text()
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]* src="\/assets\/)/)
    expect(html).not.toMatch(/(?:src|<link[^>]* href)="(?:https?:)?\/\//)
    expect(html.includes('<script')).toBe(path === '/try')
  })

  it.each(PAGES)('%s answers 304 to a browser that has it', async (path) => {
    const etag = (await get(path)).headers.get('etag') ?? ''
    expect((await get(path, { 'if-none-match': etag })).status).toBe(304)
  })

  it.each(['/issues/weather', '/topics/nothing', '/topics/constructor', '/topics/%00', '/else'])(
    '%s answers 404 with a page',
    async (path) => {
      const answer = await get(path)
      expect(answer.status).toBe(404)
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    },
  )

  it('sends a moved id on and offers the parts of a divided one', async () => {
    const moved = await get('/topics/old-start?lang=uk')
    expect(moved.status).toBe(308)
    expect(moved.headers.get('location')).toBe('/topics/new-start?lang=uk')
    const divided = await get('/topics/divided-accord')
    expect(divided.status).toBe(300)
    expect(await divided.text()).toContain('href="/topics/minsk-agreements"')
  })

  it('shows the texts of the chosen language and keeps it in its links', async () => {
    const html = await (await get('/?lang=uk')).text()
    expect(html).toContain('Тестові переговори')
    expect(html).toContain('href="/issues/territory?lang=uk"')
    expect(html).toContain('href="/?lang=uk" lang="uk"')
  })

  it.each(['"><script>alert(1)</script>', 'xx', '../../etc', 'uk&lang=en'])(
    'takes the language %j for English',
    async (lang) => {
      const html = await (await get(`/?lang=${encodeURIComponent(lang)}`)).text()
      expect(html).toBe(await (await get('/')).text())
    },
  )
})

describe('assets', () => {
  it('are served by their exact names, for ever', async () => {
    const answer = await get('/assets/style-1.css')
    expect(await answer.text()).toBe('body{}')
    expect(answer.headers.get('content-type')).toBe('text/css; charset=utf-8')
    expect(answer.headers.get('cache-control')).toContain('immutable')
  })

  it.each(['style-2.css', '..%2fsecret', '%2e%2e/style-1.css', 'constructor'])(
    'are not served as %s',
    async (name) => {
      expect((await get(`/assets/${name}`)).status).toBe(404)
    },
  )
})

describe('documents that carry markup', () => {
  const ATTACK = '<img src=x onerror=alert(1)><script>alert(2)</script>"\'>'

  const attacked = () => {
    const documents = fixtureDocuments()
    const poison = { en: ATTACK }
    return {
      ...documents,
      pack: { ...documents.pack, title: poison, description: poison },
      issues: documents.issues.map((issue) => ({
        ...issue,
        label: poison,
        question: poison,
        summary: poison,
      })),
      topics: documents.topics.map((topic) => ({
        ...topic,
        label: poison,
        definition: poison,
        ...(topic.status && { status: { ...topic.status, text: poison } }),
      })),
      events: documents.events.map((event) => ({ ...event, title: poison, summary: poison })),
      sources: documents.sources.map((source) => ({
        ...source,
        title: ATTACK,
        publisher: ATTACK,
        url: 'javascript:alert(3)',
      })),
    }
  }

  it.each(['/', '/try', '/issues/territory', '/topics/new-start', '/topics/divided-accord'])(
    'come out as text on %s',
    async (path) => {
      const { app } = await serveFixture(attacked())
      const html = await (await app.request(path)).text()
      expect(html).not.toMatch(/<img|<script>|javascript:/)
      if (path !== '/try') expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
    },
  )
})
