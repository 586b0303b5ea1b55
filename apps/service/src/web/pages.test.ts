import { brotliDecompressSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { fixtureDocuments } from '../../test/fixture-documents.ts'
import { type Fixture, serveFixture } from '../../test/serve-fixture.ts'
import { encodePage } from '../node/encode.ts'

let fixture: Fixture
beforeAll(async () => {
  fixture = await serveFixture()
})

const get = (path: string, headers: Record<string, string> = {}) =>
  fixture.app.request(`http://here${path}`, { headers })
const PLAIN = [
  '/',
  '/issues/territory',
  '/topics/new-start',
  '/topics/russia',
  '/proposals',
  '/sources',
  '/changes',
  '/about',
  '/docs',
  '/sample',
]
const LIVE = ['/try', '/timeline', '/topics']
const PAGES = [...PLAIN, ...LIVE]

describe('web pages', () => {
  it.each([
    [
      '/',
      ['The fixture talks', 'Limits on forces', 'A stance, made for tests.', 'A round of talks'],
    ],
    ['/issues/territory', ['What is decided about territory?', 'Minsk agreements']],
    ['/topics/new-start', ['A definition of New START, made for tests.', 'A dated status']],
    ['/topics/minsk-agreements', ['href="/topics/new-start"', 'href="/issues/territory"']],
    ['/topics/russia', ['>Party<', 'No public position found']],
    ['/topics', ['New START', 'A definition of New START', '>Party<', 'action="/topics"']],
    ['/timeline', ['A round of talks', 'An event that lasted three days.', 'Something in a year']],
    ['/proposals', ['No proposal is recorded here.']],
    ['/sources', ['A paper made for tests', 'read in the original', 'id="source-fixture-paper"']],
    ['/about', ['The rules of trust', 'Apache License', '0 of 1 dated statuses']],
    [
      '/docs',
      [
        'POST /v1<wbr/>/annotate',
        'content-type: application<wbr/>/json',
        'id="schema-Topic"',
        'since',
      ],
    ],
    ['/try', ['nothing that you type or drop is sent', '<noscript>']],
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

  it.each(PAGES)('%s admits two inline parts by their hashes, and nothing else', async (path) => {
    const answer = await get(path)
    const policy = answer.headers.get('content-security-policy') ?? ''
    const { style, loader } = fixture.assets
    expect(policy).toContain(
      `default-src 'none'; script-src 'self' '${loader.hash}'; style-src '${style.hash}';`,
    )
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
    const html = await answer.text()
    expect(html.match(/<style[^>]*>[^<]*/g)).toEqual([`<style>${style.body}`])
    expect(html.match(/\sstyle=|\son\w+=/g)).toBeNull()
    expect(
      html.match(/\ssrc="(?:https?:)?\/\/|<link rel="(?:icon|stylesheet)"[^>]*\/\//g),
    ).toBeNull()
    const scripts = html.match(/<script[^>]*>[^<]*/g) ?? []
    const run = scripts.filter((tag) => !/^<script type="application\/(ld\+)?json">/.test(tag))
    expect(run).toEqual(LIVE.includes(path) ? [`<script type="module">${loader.body}`] : [])
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
    expect(html).toContain('<html lang="uk">')
  })

  it('speaks a language that the pack has not, over texts in English', async () => {
    const html = await (await get('/topics/new-start?lang=de')).text()
    expect(html).toContain('<html lang="de">')
    expect(html).toContain('<span lang="en">A definition of New START, made for tests.</span>')
    expect(html).toContain('class="parley-untranslated"')
    expect(html).not.toContain('parley-fallback')
  })

  it.each(['"><script>alert(1)</script>', 'xx', '../../etc', 'uk&lang=en'])(
    'takes the language %j for English',
    async (lang) => {
      const html = await (await get(`/?lang=${encodeURIComponent(lang)}`)).text()
      expect(html).toBe(await (await get('/')).text())
    },
  )
})

describe('addresses', () => {
  const linksOf = (html: string, rel: string): readonly string[] =>
    [...html.matchAll(new RegExp(`<link rel="${rel}"[^>]* href="([^"]+)"`, 'g'))].map(
      ([, href = '']) => href,
    )

  it.each(PAGES)('%s names itself in every language', async (path) => {
    const html = await (await get(`${path}?lang=pl&utm_source=x`)).text()
    expect(linksOf(html, 'canonical')).toEqual([`http://here${path}?lang=pl`])
    const others = linksOf(html, 'alternate').filter((href) => !href.startsWith('/v1/'))
    expect(others).toHaveLength(9)
    expect(others).toContain(`http://here${path}`)
    expect(others).toContain(`http://here${path}?lang=uk`)
    expect(html).toContain('<meta property="og:locale" content="pl_PL"/>')
  })

  it('keep a filter and a search, and nothing else', async () => {
    const filtered = await (await get('/timeline?issue=territory&x=1')).text()
    expect(linksOf(filtered, 'canonical')).toEqual(['http://here/timeline?issue=territory'])
    const found = await (await get('/topics?q=minsk')).text()
    expect(linksOf(found, 'canonical')).toEqual(['http://here/topics?q=minsk'])
    expect(found.match(/class="parley-found"><li>/g)).toHaveLength(1)
    expect(found).not.toContain('href="/topics/new-start"')
  })

  it('take the public origin where the host names one', async () => {
    const { app } = await serveFixture(undefined, { publicOrigin: 'https://parley.example' })
    const html = await (await app.request('http://inside/about')).text()
    expect(linksOf(html, 'canonical')).toEqual(['https://parley.example/about'])
    expect(html).not.toContain('inside')
  })

  it('lead from a party to its topic', async () => {
    const party = await get('/parties/russia?lang=uk')
    expect(party.status).toBe(308)
    expect(party.headers.get('location')).toBe('/topics/russia?lang=uk')
    expect((await get('/parties/new-start')).status).toBe(404)
  })

  it.each([
    ['/topics/new-start', 'DefinedTerm'],
    ['/issues/territory', 'Article'],
    ['/about', 'AboutPage'],
    ['/', 'WebSite'],
  ])('%s says what it is as structured data', async (path, type) => {
    const html = await (await get(path)).text()
    const [, block = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? []
    expect(JSON.parse(block)).toMatchObject({ '@context': 'https://schema.org', '@type': type })
  })
})

describe('the timeline', () => {
  it('shows the events of one issue, or says that there are none', async () => {
    expect(await (await get('/timeline?issue=process')).text()).not.toContain('Something in a year')
    expect(await (await get('/timeline?issue=sanctions-relief')).text()).toContain('No events')
    expect(await (await get('/timeline?issue=weather')).text()).toContain('Something in a year')
  })
})

describe('pages on the wire', () => {
  const taking = (encodings: string) => ({ 'accept-encoding': encodings })

  it('are in brotli for who takes it, where the runtime has it', async () => {
    const { app } = await serveFixture(undefined, { brotli: encodePage })
    const ask = (encodings: string) => app.request('http://here/', { headers: taking(encodings) })
    const plain = await (await ask('identity')).text()
    const small = await ask('gzip, br')
    expect(small.headers.get('content-encoding')).toBe('br')
    expect(brotliDecompressSync(await small.arrayBuffer()).toString()).toBe(plain)
    expect((await ask('gzip, br;q=0')).headers.get('content-encoding')).toBe('gzip')
    expect((await ask('')).headers.get('content-encoding')).toBeNull()
  })

  it('are in gzip elsewhere, also for who would rather have brotli', async () => {
    const plain = await get('/')
    const small = await get('/', taking('gzip, br'))
    expect(small.headers.get('content-encoding')).toBe('gzip')
    expect(small.headers.get('vary')).toBe('accept-encoding')
    expect(small.headers.get('etag')).not.toBe(plain.headers.get('etag'))
    const unzipped = small.body?.pipeThrough(new DecompressionStream('gzip'))
    expect(await new Response(unzipped).text()).toBe(await plain.text())
    expect((await get('/', taking('br'))).headers.get('content-encoding')).toBeNull()
  })

  it('have a tag for each encoding', async () => {
    const { app } = await serveFixture(undefined, { brotli: encodePage })
    const tags = new Set<string | null>()
    for (const encodings of ['identity', 'gzip', 'br']) {
      const answer = await app.request('http://here/', { headers: taking(encodings) })
      const tag = answer.headers.get('etag') ?? ''
      tags.add(tag)
      const headers = { ...taking(encodings), 'if-none-match': tag }
      expect((await app.request('http://here/', { headers })).status).toBe(304)
    }
    expect(tags.size).toBe(3)
  })
})

describe('pages that are not there', () => {
  it('say so in the language of the address', async () => {
    const html = await (await get('/nowhere?lang=fr')).text()
    expect(html).toContain('<html lang="fr">')
    expect(html).toContain('href="/topics?lang=fr"')
  })
})

describe('the list of sources', () => {
  const long = async () => {
    const documents = fixtureDocuments()
    const [first] = documents.sources
    if (first === undefined) throw new Error('the fixture has no source')
    const more = Array.from({ length: 240 }, (_, at) => ({ ...first, id: `more-${at}` }))
    return await serveFixture({ ...documents, sources: [...documents.sources, ...more] })
  }
  const count = (html: string): number => html.match(/class="parley-source"/g)?.length ?? 0

  it('comes a page at a time, and each leads to its neighbours', async () => {
    const { app } = await long()
    const [first, second] = await Promise.all(
      ['/sources', '/sources?page=2&lang=uk'].map(async (path) => (await app.request(path)).text()),
    )
    expect(count(first ?? '')).toBe(100)
    expect(first).toContain('rel="next" href="/sources?page=2"')
    expect(first).not.toContain('rel="prev"')
    expect(second).toContain('rel="prev" href="/sources?lang=uk"')
    expect(second).toContain('rel="next" href="/sources?page=3&amp;lang=uk"')
  })

  it.each(['99', '0', '-1', '1e3', 'x', '%3Cscript%3E'])('bears page=%s', async (page) => {
    const { app } = await long()
    const answer = await app.request(`/sources?page=${page}`)
    expect(answer.status).toBe(200)
    expect(count(await answer.text())).toBeGreaterThan(0)
  })
})

describe('assets', () => {
  it('are served by their exact names, for ever', async () => {
    const answer = await get('/assets/pages-1.js')
    expect(await answer.text()).toBe('export {}')
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(answer.headers.get('cache-control')).toContain('immutable')
  })

  it.each(['pages-2.js', '..%2fsecret', '%2e%2e/pages-1.js', 'constructor'])(
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

  it.each([
    '/',
    '/try',
    '/issues/territory',
    '/topics',
    '/topics/new-start',
    '/topics/russia',
    '/topics/divided-accord',
    '/timeline',
    '/sources',
    '/about',
  ])('come out as text on %s', async (path) => {
    const { app } = await serveFixture(attacked())
    const html = await (await app.request(path)).text()
    expect(html).not.toMatch(/<img|<script>|javascript:/)
    if (path !== '/try' && path !== '/topics/russia') {
      expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
    }
  })
})
