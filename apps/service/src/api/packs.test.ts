import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import {
  keyFingerprint,
  type Manifest,
  manifestSchema,
  publicKeySchema,
  signatureSchema,
  verifyArtifact,
  verifyManifest,
} from '@parley/taxonomy'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type Fixture, NOW, serveFixture } from '../../test/serve-fixture.ts'

const FOLDER = '/v1/packs/fixture'

let fixture: Fixture
let manifest: Manifest
beforeAll(async () => {
  fixture = await serveFixture()
  manifest = manifestSchema.parse(await (await get(`${FOLDER}/manifest.json`)).json())
})

const get = (path: string, headers: Record<string, string> = {}) =>
  fixture.app.request(`http://here${path}`, { headers })
const bytesOf = async (answer: Response) => new Uint8Array(await answer.arrayBuffer())
const keys = async () =>
  z.object({ items: z.array(publicKeySchema) }).parse(await (await get('/v1/keys')).json()).items

describe('GET /v1/keys', () => {
  it('answers keys whose fingerprints a client computes alike', async () => {
    const [key, ...others] = await keys()
    expect(others).toEqual([])
    expect(key?.fingerprint).toBe(await keyFingerprint(key?.publicKey ?? ''))
  })
})

describe('GET /v1/packs', () => {
  it('lists each pack with the address of its manifest', async () => {
    const { items } = (await (await get('/v1/packs')).json()) as { items: unknown[] }
    const { artifacts: _, ...entry } = manifest
    expect(items).toEqual([{ ...entry, manifest: `http://here${FOLDER}/manifest.json` }])
  })
})

describe('a pack over the wire', () => {
  it('is accepted by the verifying client, down to each artifact', async () => {
    const body = await bytesOf(await get(`${FOLDER}/manifest.json`))
    const signature = signatureSchema.parse(await (await get(`${FOLDER}/manifest.json.sig`)).json())
    const trust = { pack: 'fixture', keys: await keys(), now: NOW }
    const verdict = await verifyManifest({ body, signature }, trust)
    expect(verdict).toEqual({ kind: 'accepted', manifest, expired: false })
    for (const artifact of manifest.artifacts) {
      const bytes = await bytesOf(await get(`${FOLDER}/${artifact.href}`))
      expect(await verifyArtifact(artifact, bytes)).toBe(true)
    }
  })

  it('is dated, numbered and valid for 90 days', () => {
    expect(manifest).toMatchObject({
      sequence: 1,
      publishedAt: '2026-02-02T12:00:00.000Z',
      expiresAt: '2026-05-03T12:00:00.000Z',
    })
  })

  it.each(['manifest.json', 'manifest.json.sig'])('answers 304 for %s', async (name) => {
    const answer = await get(`${FOLDER}/${name}`)
    expect(answer.headers.get('cache-control')).toBe('public, no-cache')
    const etag = answer.headers.get('etag') ?? ''
    expect((await get(`${FOLDER}/${name}`, { 'if-none-match': etag })).status).toBe(304)
  })
})

describe('GET an artifact', () => {
  const first = () => manifest.artifacts[0]
  const address = () => `${FOLDER}/${first()?.href}`

  it.each([
    ['br, gzip', 'br', (bytes: Uint8Array) => brotliDecompressSync(bytes)],
    ['gzip;q=0.5', 'gzip', (bytes: Uint8Array) => gunzipSync(bytes)],
    ['br;q=0, identity', null, (bytes: Uint8Array) => bytes],
  ])('sends %s as %s, all the same inside', async (accept, encoding, decode) => {
    const answer = await get(address(), { 'accept-encoding': accept })
    expect(answer.headers.get('content-encoding')).toBe(encoding)
    expect(answer.headers.get('vary')).toBe('accept-encoding')
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    const plain = new Uint8Array(decode(await bytesOf(answer)))
    expect(plain).toEqual(await bytesOf(await get(address())))
  })

  it('tags each encoding with the hash and answers 304 to it', async () => {
    const sha256 = first()?.sha256
    const plain = await get(address())
    expect(plain.headers.get('etag')).toBe(`"${sha256}"`)
    const br = await get(address(), { 'accept-encoding': 'br' })
    expect(br.headers.get('etag')).toBe(`"${sha256}-br"`)
    const again = await get(address(), {
      'accept-encoding': 'br',
      'if-none-match': `"${sha256}-br"`,
    })
    expect(again.status).toBe(304)
    expect(again.headers.get('vary')).toBe('accept-encoding')
  })

  it('opens to every origin without credentials', async () => {
    const { headers } = await get(address(), { origin: 'https://paper.example' })
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-allow-credentials')).toBeNull()
    expect(headers.get('vary')).not.toMatch(/origin/i)
  })

  it.each([
    ['a hash that nothing has', `${FOLDER}/artifacts/${'0'.repeat(64)}`, 404],
    ['another pack', `/v1/packs/other/artifacts/${'0'.repeat(64)}`, 404],
    ['no hash', `${FOLDER}/artifacts/manifest`, 400],
    ['a hash in capitals', `${FOLDER}/artifacts/${'A'.repeat(64)}`, 400],
    ['a way out', `${FOLDER}/artifacts/..%2f..%2f..%2fsigning-key.json`, 400],
    ['a way out of the pack', '/v1/packs/..%2f..%2f/manifest.json', 400],
    ['a backslash', `${FOLDER}/artifacts/..%5c..%5csigning-key.json`, 400],
    ['a null byte', `${FOLDER}/artifacts/%00`, 400],
    ['dots that the address itself resolves', `${FOLDER}/artifacts/../../../../etc/passwd`, 404],
    ['a second slash', `/${FOLDER}//artifacts/${'0'.repeat(64)}`, 404],
    ['an unknown pack', '/v1/packs/other/manifest.json', 404],
    ['an unknown pack’s signature', '/v1/packs/other/manifest.json.sig', 404],
  ])('refuses %s', async (_, path, status) => {
    const answer = await get(path)
    expect(answer.status).toBe(status)
    expect(await answer.text()).not.toMatch(/root:|"jwk"/)
  })
})
