import { connect } from 'node:net'
import type { Manifest } from '@parley/taxonomy'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { type Fixture, serveFixture } from '../../test/serve-fixture.ts'
import { type Listening, serve } from './serve.ts'
import { artifactsFrom } from './short-way.ts'

let fixture: Fixture
let manifest: Manifest
beforeAll(async () => {
  fixture = await serveFixture()
  manifest = (await (
    await fixture.app.request('http://here/v1/packs/fixture/manifest.json')
  ).json()) as Manifest
})

/** The app behind a socket, with the short way before it or without. */
const listen = async (isShort: boolean): Promise<Listening & { readonly asked: () => number }> => {
  let asked = 0
  const listening = await serve(
    (request, peer) => {
      asked++
      return fixture.app.fetch(request, peer)
    },
    {
      port: 0,
      host: '127.0.0.1',
      maxConnections: 100,
      graceSeconds: 1,
      ...(isShort && { shortWay: artifactsFrom(fixture.store) }),
    },
  )
  onTestFinished(listening.close)
  return { ...listening, asked: () => asked }
}

/** The whole answer as it comes over the wire, its date aside. */
const ask = (url: string, path: string, headers: readonly string[], method = 'GET') =>
  new Promise<string>((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () =>
      socket.write(
        [`${method} ${path} HTTP/1.1`, 'Host: here', 'Connection: close', ...headers, '', ''].join(
          '\r\n',
        ),
      ),
    )
    const chunks: Buffer[] = []
    socket.on('data', (chunk: Buffer) => chunks.push(chunk))
    socket.on('error', reject)
    socket.on('close', () => {
      const [head = '', ...body] = Buffer.concat(chunks).toString('latin1').split('\r\n\r\n')
      const lines = head.split('\r\n').filter((line) => !/^date:/i.test(line))
      resolve([...lines.map((line) => line.toLowerCase()).sort(), body.join('\r\n\r\n')].join('\n'))
    })
  })

const address = () => `/v1/packs/fixture/${manifest.artifacts[0]?.href}`
const tag = () => `"${manifest.artifacts[0]?.sha256}-br"`

describe('the short way of an artifact', () => {
  it.each([
    ['brotli', () => ['Accept-Encoding: br, gzip']],
    ['gzip', () => ['Accept-Encoding: gzip;q=0.5, br;q=0']],
    ['plain', () => []],
    ['held', () => ['Accept-Encoding: br', `If-None-Match: W/"x", ${tag()}`]],
    ['held in another encoding', () => [`If-None-Match: ${tag()}`]],
    ['any held', () => ['If-None-Match: *']],
  ])('answers as the app does: %s', async (_, headers) => {
    const [short, long] = [await listen(true), await listen(false)]
    expect(await ask(short.url, address(), headers())).toBe(
      await ask(long.url, address(), headers()),
    )
    expect([short.asked(), long.asked()]).toEqual([0, 1])
  })

  it.each([
    ['another method', 'HEAD', () => address()],
    ['a method that is not allowed', 'DELETE', () => address()],
    ['a query', 'GET', () => `${address()}?x=1`],
    [
      'an artifact that is not there',
      'GET',
      () => address().replace(/[0-9a-f]{64}$/, 'a'.repeat(64)),
    ],
    ['a name that is none', 'GET', () => address().slice(0, -1)],
    ['another pack', 'GET', () => address().replace('fixture', 'other')],
    ['a way out', 'GET', () => `/v1/packs/../packs${address().slice('/v1/packs'.length)}`],
  ])('leaves to the app: %s', async (_, method, path) => {
    const [short, long] = [await listen(true), await listen(false)]
    expect(await ask(short.url, path(), [], method)).toBe(await ask(long.url, path(), [], method))
    expect([short.asked(), long.asked()]).toEqual([1, 1])
  })

  it('leaves to the app what the store cannot say', async () => {
    const away = { artifact: () => Promise.reject(new Error('away')) }
    const { url, close } = await serve(() => new Response('the app', { status: 503 }), {
      port: 0,
      host: '127.0.0.1',
      maxConnections: 100,
      graceSeconds: 1,
      shortWay: artifactsFrom(away),
    })
    onTestFinished(close)
    expect((await fetch(url + address())).status).toBe(503)
  })
})
