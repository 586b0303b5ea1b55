import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Fixture, serveFixture } from '../../test/serve-fixture.ts'
import { type LoadedPack, loadPack } from './pack-client.ts'
import { readText } from './read-text.ts'

let fixture: Fixture
const asked: string[] = []

/** Lets the browser's side speak to the real app without a network between. */
const connect = () => {
  vi.stubGlobal('fetch', (address: string, init?: RequestInit) => {
    asked.push(`${init?.method ?? 'GET'} ${address}`)
    return fixture.app.request(address, init)
  })
}
const load = async (language: string): Promise<LoadedPack> => {
  connect()
  return await loadPack(language)
}

beforeAll(async () => {
  fixture = await serveFixture()
})
afterEach(() => {
  vi.unstubAllGlobals()
  asked.length = 0
})

describe('loadPack', () => {
  it('fetches indexes of every language and cards of the reader’s', async () => {
    const pack = await load('uk')
    expect(pack.cards.language).toBe('uk')
    expect(pack.overview.language).toBe('uk')
    expect(pack.indexFor('uk').language).toBe('uk')
    expect(pack.indexFor('de').language).toBe('en')
    expect(asked.every((request) => request.startsWith('GET /v1/packs'))).toBe(true)
  })

  it('takes English for a language that the pack has not', async () => {
    expect((await load('de')).cards.language).toBe('en')
  })

  it('asks the browser to check every artifact against its hash', async () => {
    const integrity: unknown[] = []
    vi.stubGlobal('fetch', (address: string, init?: RequestInit) => {
      if (address.includes('/artifacts/')) integrity.push(init?.integrity)
      return fixture.app.request(address, init)
    })
    await loadPack('en')
    expect(integrity).toHaveLength(5)
    for (const value of integrity) expect(value).toMatch(/^sha256-[A-Za-z0-9+/]{43}=$/)
  })

  it('fails when the service does', async () => {
    vi.stubGlobal('fetch', async () => new Response('no', { status: 503 }))
    await expect(loadPack('en')).rejects.toThrow(/503/)
  })
})

describe('readText', () => {
  const TEXT = 'New START, again.\r\n\r\n😀 The Minsk agreements and New START'

  it('cuts paragraphs into pieces that make up the text', async () => {
    const { paragraphs, mentions } = readText(await load('en'), TEXT)
    expect(paragraphs.map((pieces) => pieces.map(({ text }) => text))).toEqual([
      ['New START', ', again.'],
      ['😀 The ', 'Minsk agreements', ' and ', 'New START'],
    ])
    expect(mentions.map(({ topic, number }) => [topic, number])).toEqual([
      ['new-start', 0],
      ['minsk-agreements', 1],
      ['new-start', 2],
    ])
  })

  it('counts mentions for each issue', async () => {
    const { counts } = readText(await load('en'), TEXT)
    expect(counts).toEqual({ 'security-architecture': 2, territory: 1, process: 1 })
  })

  it('finds what the service finds', async () => {
    const pack = await load('en')
    const answer = await fixture.app.request('/v1/annotate', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: TEXT }),
    })
    const { items } = (await answer.json()) as { items: { body: { source: string } }[] }
    const ids = items.map(({ body }) => body.source.split('/').at(-1))
    expect(readText(pack, TEXT).mentions.map(({ topic }) => topic)).toEqual(ids)
  })

  it('asks nothing of anybody', async () => {
    const pack = await load('en')
    asked.length = 0
    readText(pack, 'Сторони згадали Мінські угоди.')
    expect(asked).toEqual([])
  })
})
