import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Fixture, NOW, serveFixture } from '../test/serve-fixture.ts'
import { createApp } from './app.ts'
import { problemSchema } from './http/problem.ts'
import { MemoryPackStore } from './pack/memory-pack-store.ts'

let fixture: Fixture
beforeAll(async () => {
  fixture = await serveFixture()
})

const ask = (method: string, path: string, headers: Record<string, string> = {}) =>
  fixture.app.request(`http://here${path}`, { method, headers })

describe('addresses that are not there', () => {
  it.each(['/v1', '/v1/', '/v1/nothing', '/v2/topics', '/openapi.json/x', '/assets/x.js'])(
    '%s answers 404',
    async (path) => {
      expect((await ask('GET', path)).status).toBe(404)
    },
  )

  it('answers programs with a problem', async () => {
    const answer = await ask('GET', '/v1/nothing')
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    problemSchema.parse(await answer.json())
  })

  it('answers people with a plain page that repeats nothing of the address', async () => {
    const answer = await ask('GET', '/<script>alert(1)</script>')
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await answer.text()).not.toMatch(/alert|<script/)
  })
})

describe('methods that are not there', () => {
  it.each([
    ['GET', '/v1/annotate', 'POST, OPTIONS'],
    ['DELETE', '/v1/topics/new-start', 'GET, HEAD, OPTIONS'],
    ['POST', '/v1/packs/fixture/manifest.json', 'GET, HEAD, OPTIONS'],
    ['PUT', `/v1/packs/fixture/artifacts/${'0'.repeat(64)}`, 'GET, HEAD, OPTIONS'],
    ['POST', '/', 'GET, HEAD, OPTIONS'],
    ['PATCH', '/healthz', 'GET, HEAD, OPTIONS'],
  ])('%s %s answers 405 and what is allowed', async (method, path, allow) => {
    const answer = await ask(method, path)
    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')).toBe(allow)
    expect(problemSchema.parse(await answer.json()).status).toBe(405)
  })
})

describe('preflights', () => {
  const preflight = { origin: 'https://paper.example', 'access-control-request-method': 'POST' }

  it('open annotate to every origin, without credentials', async () => {
    const { status, headers } = await ask('OPTIONS', '/v1/annotate', preflight)
    expect(status).toBe(204)
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-allow-methods')).toBe('POST')
    expect(headers.get('access-control-allow-headers')).toContain('content-type')
    expect(headers.get('access-control-allow-credentials')).toBeNull()
  })

  it('answer 404 where nothing is', async () => {
    expect((await ask('OPTIONS', '/v1/nothing', preflight)).status).toBe(404)
  })
})

describe('health', () => {
  it('lives and is ready', async () => {
    expect(await (await ask('GET', '/healthz')).json()).toEqual({ status: 'ok' })
    expect(await (await ask('GET', '/readyz')).json()).toEqual({
      status: 'ok',
      pack: 'fixture',
      sequence: 1,
      evidenceUntil: '2026-02-01',
    })
  })

  it('lives but is not ready without a pack, and says so everywhere', async () => {
    const { assets, now } = { assets: (await serveFixture()).assets, now: () => NOW }
    const app = createApp({ store: new MemoryPackStore(), assets, now, report: () => {} })
    expect((await app.request('/healthz')).status).toBe(200)
    for (const path of ['/readyz', '/v1/topics', '/', '/try']) {
      expect((await app.request(path)).status).toBe(503)
    }
    expect(await (await app.request('/v1/packs')).json()).toEqual({ items: [] })
  })
})

describe('faults of the service itself', () => {
  it('are reported and answered without their details', async () => {
    class Failing extends MemoryPackStore {
      override async packs(): Promise<never> {
        throw new Error('disk at /secret/place')
      }
    }
    const reported: unknown[] = []
    const app = createApp({
      store: new Failing(),
      assets: fixture.assets,
      now: () => NOW,
      report: (error) => reported.push(error),
    })
    const answer = await app.request('/v1/topics')
    expect(answer.status).toBe(500)
    expect(await answer.text()).not.toContain('secret')
    expect(reported).toEqual([new Error('disk at /secret/place')])
  })
})

describe('privacy', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  it('asks no other host, logs nothing, sets no cookie', async () => {
    const outgoing = vi.fn()
    const logged = vi.fn()
    vi.stubGlobal('fetch', outgoing)
    vi.stubGlobal('console', { ...console, log: logged, info: logged, warn: logged, error: logged })
    const paths = ['/', '/try', '/topics/new-start', '/issues/territory', '/v1/topics', '/nope']
    for (const path of paths) {
      expect((await ask('GET', path)).headers.get('set-cookie')).toBeNull()
    }
    await fixture.app.request('http://here/v1/annotate', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: 'New START' }),
    })
    expect(outgoing).not.toHaveBeenCalled()
    expect(logged).not.toHaveBeenCalled()
    expect(fixture.reported).toEqual([])
  })
})
