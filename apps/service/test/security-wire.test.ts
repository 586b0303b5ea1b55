/** The built service in its own process, over raw sockets. */
import type { Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { buildService, type RunningProcess, runService } from '../bench/running-service.ts'
import { serve } from '../src/node/serve.ts'
import { serveFixture } from './serve-fixture.ts'
import { say, statusesOf } from './wire.ts'

let service: RunningProcess
beforeAll(async () => {
  buildService()
  service = await runService()
}, 300_000)
afterAll(() => service?.close())

const POST = 'POST /v1/annotate HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\n'
const SMUGGLED = 'GET /healthz HTTP/1.1\r\nHost: smuggled\r\nConnection: close\r\n\r\n'
const BODY = '{"text":"x"}'

describe('request smuggling', () => {
  it.each([
    ['a length beside chunks', `Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
    ['chunks beside a length', `Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n5c\r\n`],
    ['two lengths', `Content-Length: 12\r\nContent-Length: 0\r\n\r\n${BODY}`],
    ['a list of lengths', `Content-Length: 12, 0\r\n\r\n${BODY}`],
    ['a signed length', `Content-Length: +12\r\n\r\n${BODY}`],
    ['a folded header', `X-Folded: a\r\n b: c\r\nContent-Length : 0\r\n\r\n`],
    ['a space before the colon', `Content-Length : 12\r\n\r\n${BODY}`],
    ['an unknown transfer coding', `Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n`],
    ['chunks not last', `Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n`],
    ['a chunk whose size is no number', `Transfer-Encoding: chunked\r\n\r\nzz\r\n`],
    ['a bare line feed', `Content-Length: 0\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
    ['a null byte', `X-Null: a\0b\r\nContent-Length: 0\r\n\r\n`],
  ])('refuses %s and answers nothing that follows', async (_, rest) => {
    const heard = await say(service.url, `${POST}${rest}${SMUGGLED}`)
    expect(statusesOf(heard)).toEqual([400])
    expect(heard.text).not.toContain('"ok"')
  })

  it('answers requests in a row that are well made, each by itself', async () => {
    const first = `${POST}Content-Length: ${BODY.length}\r\n\r\n${BODY}`
    expect(statusesOf(await say(service.url, `${first}${SMUGGLED}`))).toEqual([200, 200])
  })
})

describe('paths', () => {
  it.each([
    '/../../../../etc/passwd',
    '/assets/../../signing-key.json',
    '/assets/..%2f..%2fsigning-key.json',
    '/assets/%2e%2e/%2e%2e/parley.db',
    '/assets/..%5c..%5csigning-key.json',
    '//etc/passwd',
    '/./.data/signing-key.json',
    '/v1/packs/ukraine-peace-talks/artifacts/..%2f..%2fsigning-key.json',
    '/v1/topics/..%2f..%2f..%2fetc%2fpasswd',
    '/%00',
    'file:///etc/passwd',
  ])('gives nothing of the disk for %s', async (path) => {
    const heard = await say(
      service.url,
      `GET ${path} HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n`,
    )
    expect([400, 404]).toContain(statusesOf(heard)[0])
    expect(heard.text).not.toMatch(/root:|"jwk"|SQLite format/)
  })
})

describe('sizes', () => {
  it('refuses headers of more than 16 kB', async () => {
    const heard = await say(
      service.url,
      `GET / HTTP/1.1\r\nHost: here\r\nX-Large: ${'x'.repeat(20_000)}\r\n\r\n`,
    )
    expect(statusesOf(heard)).toEqual([431])
  })

  it('refuses a body by the length that it names, before it comes', async () => {
    const heard = await say(
      service.url,
      `${POST}Connection: close\r\nContent-Length: 200001\r\n\r\n`,
    )
    expect(statusesOf(heard)).toEqual([413])
  })

  it('refuses a body in chunks once it is too large, and does not wait for its end', async () => {
    const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`
    const heard = await say(
      service.url,
      `${POST}Transfer-Encoding: chunked\r\n\r\n${chunk.repeat(4)}`,
    )
    expect(statusesOf(heard)).toEqual([413])
    expect(heard.milliseconds).toBeLessThan(8000)
  })
})

describe('slow and many clients', () => {
  const SHORT = {
    headersTimeout: 300,
    requestTimeout: 600,
    keepAliveTimeout: 300,
    connectionsCheckingInterval: 50,
  }
  const listening = async () => {
    const { app } = await serveFixture()
    const running = await serve(
      (request, peer) => app.fetch(request, peer),
      { port: 0, host: '127.0.0.1', maxConnections: 20, graceSeconds: 1 },
      SHORT,
    )
    onTestFinished(running.close)
    return running
  }
  const dripping = (piece: string) => (socket: Socket) => {
    const timer = setInterval(() => socket.write(piece), 50)
    socket.on('close', () => clearInterval(timer))
  }

  it.each([
    ['headers', 'GET / HTTP/1.1\r\nHost: here\r\n', 'X-Drip: 1\r\n'],
    ['body', `${POST}Content-Length: 100000\r\n\r\n`, 'x'],
    ['chunks', `${POST}Transfer-Encoding: chunked\r\n\r\n`, '1\r\nx\r\n'],
  ])('cuts off a client that drips its %s', async (_, start, piece) => {
    const { url } = await listening()
    const heard = await say(url, start, dripping(piece))
    expect(statusesOf(heard).filter((status) => status === 200)).toEqual([])
    expect(heard.milliseconds).toBeLessThan(8000)
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
  })

  it('takes no more connections than its limit, and serves again when some are gone', async () => {
    const { url } = await listening()
    const held = Array.from({ length: 60 }, () => say(url, 'GET / HTTP/1.1\r\n'))
    const timed = await Promise.all(held)
    expect(timed.filter((heard) => statusesOf(heard)[0] === 408)).toHaveLength(20)
    expect(timed.filter(({ text }) => text === '')).toHaveLength(40)
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
  })
})
