import { copyFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { laidOutPack } from '../../test/laid-out-pack.ts'
import { startLibsql } from '../../test/libsql-server.ts'
import { ASSETS } from '../../test/serve-fixture.ts'
import { temporaryFolder } from '../../test/temporary-folder.ts'
import type { LogEvent } from '../log/log-event.ts'
import { openStores } from './data-folder.ts'
import { readSettings } from './settings.ts'
import { type Running, start } from './start.ts'

const report = (url: string, from: string): Promise<Response> =>
  fetch(`${url}/v1/reports`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': from },
    body: JSON.stringify({ topic: 'new-start', kind: 'other', note: 'A secret of a reader.' }),
  })

const startIn = async (data: string, pack: string): Promise<Running> =>
  await start(readSettings({ PORT: '0', DATA: data, LOG_LEVEL: 'silent' }), pack, ASSETS)

const startFixture = async (): Promise<Running> => {
  const running = await startIn(await temporaryFolder(), await laidOutPack())
  onTestFinished(running.close)
  return running
}

/** Speaks HTTP by hand, for what no client library sends. */
const raw = (url: string, request: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(request))
    let answer = ''
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1')
      if (answer.includes('\r\n\r\n')) socket.end()
    })
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
  })

describe('start', () => {
  it('serves the pack over HTTP', async () => {
    const { url } = await startFixture()
    const answer = await fetch(`${url}/v1/annotate`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: 'New START' }),
    })
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain(`"${url}/v1/topics/new-start"`)
  })

  it('serves web pages in brotli', async () => {
    const { url } = await startFixture()
    const page = await fetch(url, { headers: { 'accept-encoding': 'gzip, deflate, br' } })
    expect(page.headers.get('content-encoding')).toBe('br')
    expect(await page.text()).toContain('</html>')
  })

  it('answers 413 over HTTP to a body that is too large, named or chunked', async () => {
    const { url } = await startFixture()
    const large = new Blob([`{"text":"${'x'.repeat(300_000)}"}`])
    for (const body of [large, large.stream()]) {
      const answer = await fetch(`${url}/v1/annotate`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        duplex: 'half',
      } as RequestInit)
      expect(answer.status).toBe(413)
    }
  })

  it.each([
    ['a way out of the web root', 'GET /../../../etc/passwd HTTP/1.1', 404],
    ['an encoded way out', 'GET /assets/..%2f..%2fsigning-key.json HTTP/1.1', 404],
    ['a double slash', 'GET //etc/passwd HTTP/1.1', 404],
    ['a backslash', 'GET /assets/..\\..\\signing-key.json HTTP/1.1', 400],
    ['a bad escape', 'GET /v1/topics/%E0%A4%A HTTP/1.1', 400],
    ['no HTTP', 'HELLO', 400],
    ['two lengths', 'POST /v1/annotate HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2', 400],
  ])('survives %s', async (_, line, status) => {
    const { url } = await startFixture()
    const answer = await raw(url, `${line}\r\nHost: here\r\nConnection: close\r\n\r\n`)
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(answer).not.toMatch(/root:|"jwk"/)
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
  })

  it('refuses headers larger than 16 kB', async () => {
    const { url } = await startFixture()
    const answer = await fetch(url, { headers: { 'x-large': 'x'.repeat(20_000) } })
    expect(answer.status).toBe(431)
  })

  it('believes nobody about the client unless a proxy is named', async () => {
    const { url } = await startFixture()
    for (let times = 1; times <= 10; times++)
      expect((await report(url, `198.51.100.${times}`)).status).toBe(201)
    expect((await report(url, '198.51.100.11')).status).toBe(429)
  })

  it('counts the clients behind a named proxy apart, and logs nothing of what they send', async () => {
    const log = vi.spyOn(console, 'log')
    const error = vi.spyOn(console, 'error')
    onTestFinished(() => [log, error].forEach((spy) => void spy.mockRestore()))
    const settings = readSettings({
      PORT: '0',
      DATA: await temporaryFolder(),
      TRUSTED_PROXIES: '127.0.0.1',
      LOG_LEVEL: 'silent',
    })
    const { url, close } = await start(settings, await laidOutPack(), ASSETS)
    onTestFinished(close)
    for (let times = 1; times <= 10; times++)
      expect((await report(url, `203.0.113.${times}, 198.51.100.1`)).status).toBe(201)
    expect((await report(url, '198.51.100.1')).status).toBe(429)
    expect((await report(url, '198.51.100.2')).status).toBe(201)
    expect(log).not.toHaveBeenCalled()
    expect(error).not.toHaveBeenCalled()
  })

  it('keeps its key and sequence when it is started again', async () => {
    const data = await temporaryFolder()
    const pack = await laidOutPack()
    const seen = []
    for (let times = 0; times < 2; times++) {
      const running = await startIn(data, pack)
      const { sequence } = (await (await fetch(`${running.url}/readyz`)).json()) as {
        sequence: number
      }
      seen.push({ sequence, fingerprint: running.fingerprint })
      await running.close()
      await expect(fetch(`${running.url}/healthz`)).rejects.toThrow()
    }
    expect(seen[1]).toEqual(seen[0])
  })

  it('says so when the address is taken, and leaves the data folder usable', async () => {
    const { url } = await startFixture()
    const data = await temporaryFolder()
    const pack = await laidOutPack()
    const settings = readSettings({ PORT: new URL(url).port, DATA: data })
    await expect(start(settings, pack, ASSETS)).rejects.toThrow(
      /^cannot listen on 127\.0\.0\.1:\d+ \(EADDRINUSE\): another program listens there; .*set PORT/,
    )
    const running = await startIn(data, pack)
    await running.close()
  })

  it('serves from two machines over one libSQL server, and goes on reading when that is gone', async () => {
    const libsql = await startLibsql()
    onTestFinished(libsql.close)
    const pack = await laidOutPack()
    const logged: LogEvent[] = []
    const startOn = async (data: string): Promise<Running> => {
      const settings = readSettings({ PORT: '0', DATA: data, DATABASE_URL: libsql.url })
      const running = await start(settings, pack, ASSETS, (event) => logged.push(event))
      onTestFinished(running.close)
      return running
    }
    const folders = [await temporaryFolder(), await temporaryFolder()] as const
    const first = await startOn(folders[0])
    await expect(startOn(folders[1])).rejects.toThrow(/signing-key\.json is missing/)
    const key = 'signing-key.json'
    await copyFile(join(folders[0], key), join(folders[1], key))
    const second = await startOn(folders[1])
    expect((await fetch(`${second.url}/v1/topics/new-start`)).status).toBe(200)
    const manifests = [first, second].map(async ({ url }) =>
      (await fetch(`${url}/v1/packs/fixture/manifest.json`)).text(),
    )
    const [one, other] = await Promise.all(manifests)
    expect(one).toContain('"sequence"')
    expect(other).toBe(one)
    expect((await report(first.url, '198.51.100.1')).status).toBe(201)
    const { reports, close } = await openStores(folders[1], new Date(), { url: libsql.url })
    expect(await reports.list('open')).toHaveLength(1)
    await close()
    await libsql.close()
    logged.length = 0
    expect((await fetch(`${second.url}/v1/topics/new-start`)).status).toBe(200)
    expect((await report(second.url, '198.51.100.2')).status).toBe(503)
    expect(logged.map((event) => 'route' in event && event.route)).toContain('/v1/reports')
    expect((await fetch(`${second.url}/v1/topics/new-start`)).status).toBe(200)
  })
})
