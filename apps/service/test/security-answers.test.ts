/** What the built service answers to hostile values, headers and origins. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildService, type RunningProcess, runService } from '../bench/running-service.ts'
import { say } from './wire.ts'

const PUBLIC = 'https://parley.test'
const EVIL = 'evil.example'
const GUARD = join(import.meta.dirname, 'refuse-network.mjs')

let service: RunningProcess
beforeAll(async () => {
  buildService()
  service = await runService({
    environment: { PUBLIC_ORIGIN: PUBLIC },
    node: ['--import', GUARD],
  })
}, 300_000)
afterAll(() => service?.close())

const ask = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  say(
    service.url,
    `GET ${path} HTTP/1.1\r\n${Object.entries({ host: 'here', connection: 'close', ...headers })
      .map(([name, value]) => `${name}: ${value}\r\n`)
      .join('')}\r\n`,
  )

const CACHED = [
  '/',
  '/topics',
  '/timeline',
  '/v1/packs',
  '/v1/topics?limit=3',
  '/v1/topics/new-start',
  '/v1/issues',
  '/v1/keys',
  '/openapi.json',
]
const withoutDate = (text: string) => text.replace(/^date: .*$/im, '')

describe('cache poisoning', () => {
  it.each(CACHED)('lets no header change what %s says', async (path) => {
    const plain = withoutDate((await ask(path)).text)
    expect(plain).toMatch(/^HTTP\/1\.1 200 /)
    for (const headers of [
      { host: EVIL },
      { 'x-forwarded-host': EVIL },
      { 'x-forwarded-proto': 'javascript', 'x-forwarded-port': '666' },
      { 'x-original-url': '/healthz', 'x-rewrite-url': '/healthz' },
      { forwarded: `host=${EVIL};proto=http` },
      { 'x-http-method-override': 'POST', origin: `https://${EVIL}`, cookie: 'a=b' },
    ] as Record<string, string>[])
      expect(withoutDate((await ask(path, headers)).text)).toBe(plain)
  })

  it.each([
    ['/v1/topics', 'accept, accept-language'],
    ['/v1/topics/new-start', 'accept, accept-language'],
  ])('names in Vary what %s depends on, and no origin', async (path, vary) => {
    const { headers } = await fetch(service.url + path, {
      headers: { origin: `https://${EVIL}` },
    })
    expect(headers.get('vary')).toBe(vary)
  })
})

describe('other origins', () => {
  it.each(['GET', 'OPTIONS', 'POST'])('never get credentials by %s', async (method) => {
    for (const path of ['/v1/annotate', '/v1/topics', '/v1/reports', '/', '/nothing']) {
      const { headers } = await fetch(service.url + path, {
        method,
        headers: {
          origin: `https://${EVIL}`,
          cookie: 'session=1',
          'access-control-request-method': 'POST',
        },
      })
      expect(headers.get('access-control-allow-credentials')).toBeNull()
      expect(headers.get('set-cookie')).toBeNull()
      expect([null, '*']).toContain(headers.get('access-control-allow-origin'))
    }
  })
})

const INJECTIONS = ["'", "' OR '1'='1", "x'; DROP TABLE publication; --", '%00', '\\', '"']
const SCRIPTS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</title><svg/onload=1>',
]
const ADDRESSES = [
  '/v1/packs/@/manifest.json',
  '/v1/packs/@/manifest.json.sig',
  `/v1/packs/ukraine-peace-talks/artifacts/@`,
  '/v1/topics/@',
  '/v1/topics?issue=@',
  '/v1/topics?kind=@',
  '/v1/topics?after=@',
  '/v1/topics?limit=@',
  '/v1/issues/@',
  '/v1/parties/@',
  '/v1/positions?issue=@',
  '/v1/positions?party=@',
  '/v1/events?from=@',
  '/v1/events?to=@',
  '/v1/events?issue=@',
  '/v1/sources/@',
  '/v1/search?q=@',
  '/?lang=@',
  '/topics?q=@',
  '/topics/@',
  '/issues/@',
  '/timeline?issue=@',
  '/sources?seen=@',
  '/assets/@',
  '/@',
]

describe('values in addresses', () => {
  it.each(ADDRESSES)('at %s are no SQL and no markup', async (address) => {
    for (const value of [...INJECTIONS, ...SCRIPTS]) {
      const path = address.replace('@', encodeURIComponent(value))
      const answer = await fetch(service.url + path)
      const text = await answer.text()
      expect({ path, isFault: answer.status >= 500 }).toEqual({ path, isFault: false })
      expect(text).not.toMatch(/sqlite|syntax error|no such (table|column)/i)
      const type = answer.headers.get('content-type') ?? ''
      if (type.startsWith('text/html'))
        for (const script of SCRIPTS) expect(text).not.toContain(script)
      else expect(type).toMatch(/json|octet-stream/)
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    }
    expect((await fetch(`${service.url}/readyz`)).status).toBe(200)
  })

  it('in a report are kept as text: the tables are there after it', async () => {
    const answer = await fetch(`${service.url}/v1/reports`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ topic: 'new-start', kind: 'other', note: INJECTIONS[2] }),
    })
    expect(answer.status).toBe(201)
    expect((await fetch(`${service.url}/v1/packs`)).status).toBe(200)
  })
})

describe('outgoing requests', () => {
  it('are never made: a process that may not connect has served all of the above', async () => {
    const annotated = await fetch(`${service.url}/v1/annotate`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: 'See http://evil.example/x on New START.' }),
    })
    expect(annotated.status).toBe(200)
    expect(service.written()).not.toContain('REFUSED CONNECTION')
  })

  it('would be seen', async () => {
    await expect(
      runService({
        node: [
          '--import',
          GUARD,
          '--import',
          'data:text/javascript,await fetch("http://127.0.0.1:65000")',
        ],
      }),
    ).rejects.toThrow('REFUSED CONNECTION')
  })
})

/**
 * The advisories on Hono that concern parts which this service does not use: GHSA-f67f-6cw9-8mq4
 * (jwt), GHSA-92vj-g62v-jqhh (body-limit), GHSA-q7jf-gf43-6x6p (cors), GHSA-6wqw-2p9w-4vw4 (cache),
 * GHSA-92pp-h63x-v22m (serve-static). Our own counting of bodies and our own headers are tested above
 * and in security-wire.
 */
describe('parts of Hono with an advisory', () => {
  it('are imported nowhere', () => {
    const source = join(import.meta.dirname, '../src')
    const files = globSync('**/*.{ts,tsx}', { cwd: source })
    expect(files.length).toBeGreaterThan(100)
    const used = files.flatMap((file) =>
      [...readFileSync(join(source, file), 'utf8').matchAll(/from '((?:@hono|hono)[^']*)'/g)].map(
        ([, name]) => name,
      ),
    )
    expect(used).toContain('hono/http-exception')
    const concerned = /jwt|jwk|body-limit|cors|cache|serve-static|cookie|ip-restriction/
    expect(used.filter((name) => concerned.test(name ?? ''))).toEqual([])
  })
})
