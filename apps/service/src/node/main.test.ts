/** The service as it is built and hosted: its process, its signals, its log. */
import { writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type BuiltService, runBuiltService } from '../../test/built-service.ts'
import { temporaryFolder } from '../../test/temporary-folder.ts'

const events = ({ lines }: BuiltService): string[] => lines.map((line) => JSON.parse(line).event)

/** A POST whose body is sent only when it is asked for; answers its status and connection header. */
const slowPost = async (url: string) => {
  const body = JSON.stringify({ text: 'New START' })
  const outgoing = request(`${url}/v1/annotate`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': body.length },
  })
  const answer = new Promise<number | undefined>((resolve, reject) => {
    outgoing.on('response', (incoming) => {
      incoming.resume()
      incoming.on('end', () => resolve(incoming.statusCode))
    })
    outgoing.on('error', reject)
  })
  answer.catch(() => {})
  outgoing.flushHeaders()
  await wait(100)
  return { finish: () => outgoing.end(body), answer }
}

describe('the service process', () => {
  it('logs its life in JSON lines and leaves when it is told to', async () => {
    const service = await runBuiltService({ LOG_LEVEL: 'debug', PARLEY_PORT: '1' })
    expect((await fetch(`${service.url}/readyz`)).status).toBe(200)
    const told = performance.now()
    service.child.kill('SIGTERM')
    expect((await service.ended).code).toBe(0)
    expect(performance.now() - told).toBeLessThan(3000)
    const all = ['starting', 'misspelt', 'published', 'listening', 'stopping', 'stopped']
    expect(events(service)).toEqual(all)
  })

  it('takes requests while it drains, and says on /readyz that it will not', async () => {
    const service = await runBuiltService({ DRAIN_SECONDS: '2' })
    service.child.kill('SIGTERM')
    await wait(300)
    const ready = await fetch(`${service.url}/readyz`)
    expect(ready.status).toBe(503)
    expect(ready.headers.get('content-type')).toBe('application/problem+json')
    expect((await fetch(`${service.url}/healthz`)).status).toBe(200)
    expect((await fetch(`${service.url}/v1/issues`)).status).toBe(200)
    expect((await service.ended).code).toBe(0)
  })

  it('finishes the answers under way, and takes no more', async () => {
    const service = await runBuiltService()
    const { finish, answer } = await slowPost(service.url)
    service.child.kill('SIGTERM')
    await wait(300)
    await expect(fetch(`${service.url}/healthz`)).rejects.toThrow()
    const told = performance.now()
    finish()
    expect(await answer).toBe(200)
    expect((await service.ended).code).toBe(0)
    expect(performance.now() - told).toBeLessThan(3000)
  })

  it('waits no longer than its grace for an answer that does not end', async () => {
    const service = await runBuiltService({ GRACE_SECONDS: '1' })
    await slowPost(service.url)
    service.child.kill('SIGTERM')
    expect((await service.ended).code).toBe(0)
  })

  it('ends at once at a second signal', async () => {
    const service = await runBuiltService({ DRAIN_SECONDS: '60' })
    service.child.kill('SIGTERM')
    await wait(200)
    const told = performance.now()
    service.child.kill('SIGTERM')
    expect((await service.ended).code).toBe(1)
    expect(performance.now() - told).toBeLessThan(1000)
    expect(events(service).slice(-2)).toEqual(['stopping', 'cut-short'])
  })

  it('names every wrong setting in one go and does not start', async () => {
    const service = await runBuiltService({ PORT: 'x', LOG_LEVEL: 'loud', PUBLIC_ORGIN: 'y' })
    expect((await service.ended).code).toBe(1)
    expect(service.lines).toEqual([
      'The settings are wrong:',
      'PORT must be a number',
      'LOG_LEVEL must be one of debug, info, warn, error, silent',
      'PUBLIC_ORGIN is no setting of Parley; PUBLIC_ORIGIN is',
    ])
  })

  it('says what to do where the port is taken', async () => {
    const first = await runBuiltService()
    const service = await runBuiltService({ PORT: new URL(first.url).port })
    expect((await service.ended).code).toBe(1)
    expect(service.lines.at(-1)).toMatch(/^Parley cannot start: .*\(EADDRINUSE\).*set PORT to/)
  })

  it('says what to do where the data folder is a file or the database is none', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'parley.db'), 'no database at all, but a text of some length')
    for (const [DATA, says] of [
      [join(folder, 'parley.db'), /^Parley cannot start: .*set DATA to another$/],
      [folder, /^Parley cannot start: .*parley\.db is no database: restore a backup$/],
    ] as const) {
      const service = await runBuiltService({ DATA })
      expect((await service.ended).code).toBe(1)
      expect(service.lines.at(-1)).toMatch(says)
    }
  })
})

const MARK = 'zz9readersecretzz'

/** Writes bytes as they are, for what no client library sends. */
const raw = (url: string, bytes: string): Promise<void> =>
  new Promise((resolve) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.end(bytes))
    socket.on('data', () => {})
    socket.on('error', () => resolve())
    socket.on('close', () => resolve())
  })

const marked = (method: string, path: string, body?: string, type = 'application/json') =>
  [
    `${method} ${path} HTTP/1.1`,
    `Host: ${MARK}.example`,
    `User-Agent: ${MARK}`,
    `Referer: https://paper.example/${MARK}`,
    `Origin: https://${MARK}.example`,
    `Cookie: a=${MARK}`,
    `Authorization: Bearer ${MARK}`,
    `X-Forwarded-For: ${MARK}, 203.0.113.77`,
    `Accept-Language: ${MARK}`,
    `Accept: ${MARK}/x`,
    `If-None-Match: "${MARK}"`,
    `X-${MARK}: 1`,
    ...(body === undefined
      ? []
      : [`Content-Type: ${type}`, `Content-Length: ${Buffer.byteLength(body)}`]),
    'Connection: close',
    '',
    body ?? '',
  ].join('\r\n')

describe('the log', () => {
  it('holds nothing of any place of a request, at the finest level, through faults and crashes', async () => {
    const service = await runBuiltService({
      LOG_LEVEL: 'debug',
      TRUSTED_PROXIES: '127.0.0.1',
      ANNOTATE_PER_MINUTE: '2',
      METRICS_TOKEN: '0123456789abcdef',
    })
    onTestFinished(() => void service.child.kill())
    const text = JSON.stringify({ text: `${MARK} New START` })
    const report = JSON.stringify({ topic: 'new-start', kind: 'other', note: MARK })
    const requests = [
      ...['/', '/topics', '/v1/topics', '/v1/search', '/metrics', '/readyz', '/nothing'].flatMap(
        (path) => [marked('GET', `${path}?q=${MARK}`), marked('GET', `${path}/${MARK}`)],
      ),
      marked('GET', `/v1/packs/${MARK}/artifacts/${MARK}`),
      marked('GET', `/v1/topics/%E0%A4%A${MARK}`),
      marked('DELETE', `/v1/topics/${MARK}`),
      marked('OPTIONS', `/v1/${MARK}`),
      marked(MARK.toUpperCase(), '/'),
      marked('POST', '/v1/annotate', text),
      marked('POST', '/v1/annotate', text),
      marked('POST', '/v1/annotate', text),
      marked('POST', '/v1/annotate', `{"text": ${MARK}`),
      marked('POST', '/v1/annotate', MARK, `text/${MARK}`),
      marked('POST', '/v1/reports', report),
      marked('POST', '/v1/reports', `{"${MARK}": 1}`),
      marked('POST', '/v1/annotate', text).slice(0, -5),
      `${MARK}\r\n\r\n`,
      `GET / HTTP/1.1\r\nHost: here\r\nX: ${MARK}${'x'.repeat(20_000)}\r\n\r\n`,
    ]
    for (const bytes of requests) await raw(service.url, bytes)
    // The store fails under a request that carries the mark: this is logged, the mark is not.
    const { DatabaseSync } = await import('node:sqlite')
    const database = new DatabaseSync(join(service.data, 'parley.db'))
    database.exec('DROP TABLE report')
    database.close()
    await raw(service.url, marked('POST', '/v1/reports', report))
    await raw(service.url, marked('POST', `/v1/reports?x=${MARK}`, report))
    service.child.kill('SIGTERM')
    await service.ended
    const written = service.lines.join('\n')
    expect(written).toContain('"route":"/v1/reports"')
    expect(written.toLowerCase()).not.toContain(MARK)
    expect(written).not.toContain('203.0.113.77')
    for (const line of service.lines) JSON.parse(line)
    const kinds = new Set(events(service))
    kinds.delete('fault')
    expect([...kinds]).toEqual(['starting', 'published', 'listening', 'stopping', 'stopped'])
  })
})
