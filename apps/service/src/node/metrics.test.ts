import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { laidOutPack } from '../../test/laid-out-pack.ts'
import { ASSETS, type Fixture, serveFixture } from '../../test/serve-fixture.ts'
import { temporaryFolder } from '../../test/temporary-folder.ts'
import { problemSchema } from '../http/problem.ts'
import { routeOf } from './route-of.ts'
import { readSettings } from './settings.ts'
import { start } from './start.ts'

const TOKEN = 'a-token-for-the-scraper'
const SHA = '0'.repeat(64)

const startCounted = async (more: Readonly<Record<string, string>> = { METRICS_TOKEN: TOKEN }) => {
  const settings = { PORT: '0', DATA: await temporaryFolder(), LOG_LEVEL: 'silent', ...more }
  const running = await start(readSettings(settings), await laidOutPack(), ASSETS)
  onTestFinished(running.close)
  const metrics = (authorization?: string) =>
    fetch(`${running.url}/metrics`, { headers: authorization ? { authorization } : {} })
  const scrape = async () => (await metrics(`Bearer ${TOKEN}`)).text()
  return { url: running.url, metrics, scrape }
}

describe('/metrics', () => {
  it('is not there without a token', async () => {
    const { url, metrics } = await startCounted({})
    expect((await metrics(`Bearer ${TOKEN}`)).status).toBe(404)
    expect(await (await fetch(`${url}/openapi.json`)).text()).not.toContain('/metrics')
  })

  it.each([undefined, 'Bearer wrong', `Basic ${TOKEN}`, `Bearer ${TOKEN}x`])(
    'answers 401 to %s',
    async (authorization) => {
      const { metrics } = await startCounted()
      const refused = await metrics(authorization)
      expect(refused.status).toBe(401)
      expect(refused.headers.get('www-authenticate')).toBe('Bearer')
      expect(refused.headers.get('content-type')).toBe('application/problem+json')
      problemSchema.parse(await refused.json())
    },
  )

  it('tells the process, the pack and the reports', async () => {
    const { url, metrics } = await startCounted()
    await fetch(`${url}/v1/reports`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ topic: 'new-start', kind: 'other', note: 'A note.' }),
    })
    const answer = await metrics(`Bearer ${TOKEN}`)
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const text = await answer.text()
    expect(text).toContain('parley_pack_sequence{pack="fixture"} 1\n')
    expect(text).toContain('parley_reports_open 1\n')
    expect(text).toMatch(/^process_resident_memory_bytes \d+$/m)
    expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds [\d.e-]+$/m)
    const expiry = /^parley_manifest_expires_timestamp_seconds\{pack="fixture"\} ([\d.]+)$/m
    const days = (Number(expiry.exec(text)?.[1]) - Date.now() / 1000) / 86_400
    expect(days).toBeGreaterThan(89)
    expect(days).toBeLessThan(91)
  })

  it('counts by method, pattern and status, and by nothing that a client invents', async () => {
    const { url, scrape } = await startCounted()
    const manifest = await fetch(`${url}/v1/packs/fixture/manifest.json`)
    const etag = manifest.headers.get('etag') ?? ''
    await fetch(`${url}/v1/packs/fixture/manifest.json`, { headers: { 'if-none-match': etag } })
    await fetch(`${url}/v1/packs/fixture/artifacts/${SHA}`)
    for (const id of ['new-start', 'invented-by-a-client'])
      await fetch(`${url}/v1/topics/${id}?x=y`)
    for (const path of ['/no-such-place', '/v1/no-such-place']) await fetch(url + path)
    await fetch(`${url}/v1/annotate`, { method: 'OPTIONS' })
    await fetch(`${url}/healthz`, { method: 'PATCH' })
    const text = await scrape()
    const manifests = '/v1/packs/:pack/manifest.json'
    for (const [method, route, status, times] of [
      ['GET', manifests, '200', 1],
      ['GET', manifests, '304', 1],
      ['GET', '/v1/packs/:pack/artifacts/:sha256', '404', 1],
      ['GET', '/v1/topics/:id', '200', 1],
      ['GET', '/v1/topics/:id', '404', 1],
      ['GET', 'none', '404', 2],
      ['OPTIONS', '/v1/annotate', '204', 1],
      ['other', '/healthz', '405', 1],
    ] as const) {
      const labels = `method="${method}",route="${route}",status="${status}"`
      expect(text).toContain(`parley_http_requests_total{${labels}} ${times}\n`)
    }
    expect(text).toContain(`parley_http_request_duration_seconds_count{route="${manifests}"} 2\n`)
    expect(text).not.toMatch(/invented|no-such-place|127\.0\.0\.1/)
  })

  it('counts who left before the answer', async () => {
    const { url, scrape } = await startCounted()
    const head =
      'POST /v1/annotate HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n'
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(head))
    await wait(100)
    socket.destroy()
    await wait(100)
    expect(await scrape()).toContain('route="/v1/annotate",status="aborted"} 1\n')
  })
})

describe('routeOf', () => {
  let fixture: Fixture
  beforeAll(async () => {
    fixture = await serveFixture()
  })

  it.each([
    ['GET', '/', '/'],
    ['HEAD', '/', '/'],
    ['GET', '/?a=/v1/topics', '/'],
    ['GET', '/v1/topics', '/v1/topics'],
    ['GET', '/v1/topics/x%2Fy', '/v1/topics/:id'],
    ['GET', '/v1/topics/x/y', 'none'],
    ['GET', '/v1/topics/%C3%A9', '/v1/topics/:id'],
    ['GET', '/v1/topics/%E0%A4%A', '/v1/topics/:id'],
    ['DELETE', '/v1/topics/x', '/v1/topics/:id'],
    ['GET', '/v1/annotate', '/v1/annotate'],
    ['GET', '/v1/packs/p/manifest.json.sig', '/v1/packs/:pack/manifest.json.sig'],
    ['GET', '/assets/pages-1.js', '/assets/:name'],
    ['GET', '/../x', 'none'],
    ['GET', '//x', 'none'],
    ['GET', '*', 'none'],
    ['OPTIONS', '*', 'none'],
    ['CONNECT', 'there:443', 'none'],
    ['GET', '', 'none'],
  ])('of %s %s is %s', async (method, target, route) => {
    expect(routeOf(fixture.app, method, target)).toBe(route)
  })
})
