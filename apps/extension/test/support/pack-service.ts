/** A pack service as a static host: keys, a signed manifest and artifacts, with faults on demand. */
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Card, CardArtifact, Manifest, OverviewArtifact, SourceSet } from '@parley/taxonomy'
import { shipped } from './folders.ts'

const PACK = join(shipped('chrome'), 'pack')
const DAY = 86_400_000

export type Fault = 'none' | 'down' | 'unsigned' | 'wrong-signature' | 'damaged-artifact'

export interface PackService {
  readonly url: string
  readonly fingerprint: string
  readonly requests: string[]
  /** What came with each request. */
  readonly headers: IncomingHttpHeaders[]
  fault: Fault
  /** Publishes the build's pack with another definition of one topic. */
  readonly publish: (publication: Publication) => void
  readonly close: () => Promise<void>
}

interface Publication {
  readonly sequence: number
  readonly topic: string
  readonly definition: string
  readonly expired?: boolean
  /** What else of the topic's card is another. */
  readonly card?: Partial<Card>
  readonly sources?: SourceSet
  /** Makes the topic a contested term, which is marked in another style. */
  readonly contested?: boolean
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

const rawKey = (key: KeyObject): Buffer =>
  Buffer.from((key.export({ format: 'jwk' }) as { x: string }).x, 'base64url')

const fingerprintOf = (raw: Buffer): string =>
  (sha256(raw).slice(0, 32).match(/.{4}/g) ?? []).join(' ')

interface Files {
  readonly manifest: Buffer
  readonly artifacts: ReadonlyMap<string, Buffer>
}

const parse = (bytes: Buffer): unknown => JSON.parse(bytes.toString())
const write = (value: unknown): Buffer => Buffer.from(JSON.stringify(value))

/** The build's card set with another card for one topic. */
const changeCards = (bytes: Buffer, { topic, definition, ...change }: Publication): Buffer => {
  const set = parse(bytes) as CardArtifact
  const card = set.cards[topic]
  if (card === undefined) throw new Error(`The pack has no ${topic}`)
  const cards = { ...set.cards, [topic]: { ...card, definition, ...change.card } }
  return write({ ...set, cards })
}

const changeSources = (bytes: Buffer, { sources }: Publication): Buffer =>
  write({ ...(parse(bytes) as SourceSet), ...sources })

const changeOverview = (bytes: Buffer, { topic, contested = false }: Publication): Buffer => {
  const overview = parse(bytes) as OverviewArtifact
  const line = overview.topics[topic]
  if (line === undefined || !contested) return bytes
  const topics = { ...overview.topics, [topic]: { ...line, kind: 'contested-term' } }
  return write({ ...overview, topics })
}

const compile = (publication: Publication): Files => {
  const { sequence, expired = false } = publication
  const base = JSON.parse(readFileSync(join(PACK, 'manifest.json'), 'utf8')) as Manifest
  const files = base.artifacts
    .filter(({ role }) => role !== 'documents')
    .map((artifact) => {
      const bytes = readFileSync(join(PACK, artifact.href))
      if (artifact.role === 'cards') return { artifact, bytes: changeCards(bytes, publication) }
      if (artifact.role === 'sources') return { artifact, bytes: changeSources(bytes, publication) }
      if (artifact.role !== 'overview') return { artifact, bytes }
      return { artifact, bytes: changeOverview(bytes, publication) }
    })
    .map(({ artifact, bytes }) => {
      const hash = sha256(bytes)
      const named = { ...artifact, sha256: hash, bytes: bytes.length, href: `artifacts/${hash}` }
      return { artifact: named, bytes }
    })
  const manifest = {
    ...base,
    revision: sha256(Buffer.from(files.map(({ artifact }) => artifact.sha256).join())),
    sequence,
    publishedAt: new Date(Date.now() - 2 * DAY).toISOString(),
    expiresAt: new Date(Date.now() + (expired ? -DAY : 30 * DAY)).toISOString(),
    artifacts: files.map(({ artifact }) => artifact),
  }
  return {
    manifest: Buffer.from(JSON.stringify(manifest)),
    artifacts: new Map(files.map(({ artifact, bytes }) => [artifact.href, bytes])),
  }
}

const damage = (bytes: Buffer): Buffer => {
  const copy = Buffer.from(bytes)
  copy[copy.length >> 1] = (copy[copy.length >> 1] ?? 0) ^ 1
  return copy
}

export async function startPackService(first: Publication): Promise<PackService> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const stranger = generateKeyPairSync('ed25519').privateKey
  const raw = rawKey(publicKey)
  const fingerprint = fingerprintOf(raw)
  const key = {
    id: 'host-1',
    publicKey: raw.toString('base64url'),
    fingerprint: 'not to be believed',
  }
  const keys = { items: [{ ...key, since: '2026-01-01T00:00:00Z' }] }
  let files = compile(first)

  const answer = (path: string): Buffer | undefined => {
    if (path === '/v1/keys') return Buffer.from(JSON.stringify(keys))
    const inPack = path.replace(/^\/v1\/packs\/[a-z-]+\//, '')
    if (inPack === 'manifest.json') return files.manifest
    if (inPack === 'manifest.json.sig') {
      if (service.fault === 'unsigned') return undefined
      const by = service.fault === 'wrong-signature' ? stranger : privateKey
      const signature = sign(null, files.manifest, by).toString('base64url')
      return Buffer.from(JSON.stringify({ keyId: key.id, signature }))
    }
    const artifact = files.artifacts.get(inPack)
    return artifact && service.fault === 'damaged-artifact' ? damage(artifact) : artifact
  }

  const requests: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    requests.push(`${request.method} ${path}`)
    service.headers.push(request.headers)
    if (service.fault === 'down') {
      request.socket.destroy()
      return
    }
    const body = answer(path)
    const headers = { 'access-control-allow-origin': '*' }
    if (body === undefined) {
      response.writeHead(404, headers).end()
      return
    }
    const etag = `"${sha256(body)}"`
    const isHeld = request.headers['if-none-match'] === etag
    if (isHeld) requests.push(`304 ${path}`)
    response.writeHead(isHeld ? 304 : 200, { ...headers, etag, 'cache-control': 'no-cache' })
    response.end(isHeld ? undefined : body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const service: PackService = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    fingerprint,
    requests,
    headers: [],
    fault: 'none',
    publish: (publication) => {
      files = compile(publication)
    },
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
  return service
}
