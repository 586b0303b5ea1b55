import { env } from 'cloudflare:workers'
import assets from 'virtual:parley-assets'
import bundled from 'virtual:parley-pack'
import { verifyManifest } from '@parley/taxonomy'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { LIFETIME, publishPack, RENEWAL } from '../../src/pack/publish.ts'
import { generateKeyRecord, openSigningKey } from '../../src/pack/signing-key.ts'
import { SqlReportStore } from '../../src/sql/sql-report-store.ts'
import { type BundledPack, unpack } from '../../src/worker/bundled-pack.ts'
import { D1 } from '../../src/worker/d1.ts'
import { openStores } from '../../src/worker/stores.ts'
import { createWorker, type Environment } from '../../src/worker/worker.ts'
import { emptied } from '../sql.contract.ts'

const BUILT_AT = new Date(bundled.builtAt)
const FIRST = Math.floor(BUILT_AT.valueOf() / 1000)
const MANIFEST = '/v1/packs/fixture/manifest.json'
const STORES = { DB: env.SPARE_DB, ARTIFACTS: env.SPARE_KV }
const BOUND: Environment = { SIGNING_KEY: env.SIGNING_KEY, ...STORES }

const later = (milliseconds: number) => new Date(BUILT_AT.valueOf() + milliseconds)

/** The same artifacts under another revision, as a build at another time would bundle them. */
const buildOf = (letter: string, builtAt: Date): BundledPack => ({
  ...bundled,
  manifest: { ...bundled.manifest, revision: letter.repeat(64) },
  builtAt: builtAt.toISOString(),
})

/** One request to a new isolate of a build. */
const ask = (path: string, environment = BOUND, pack: BundledPack = bundled, init?: RequestInit) =>
  createWorker({ assets, bundled: pack }).fetch(
    new Request(`https://worker.example${path}`, init),
    environment,
  )

const manifestFrom = async (answer: Response | Promise<Response>) =>
  (await (await answer).json()) as { sequence: number; revision: string; expiresAt: string }

const open = async () => {
  const stores = await openStores(STORES, new Date())
  if (stores === undefined) throw new Error('nothing is bound')
  return stores
}

const silence = () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  onTestFinished(() => void log.mockRestore())
  return log
}

const report = (from: string) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', 'cf-connecting-ip': from },
  body: JSON.stringify({ topic: 'new-start', kind: 'other', note: 'A note.' }),
})

beforeEach(async () => void (await emptied(new D1(env.SPARE_DB))))

describe('a Worker with a database', () => {
  it('publishes once, however many isolates start at the same moment', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => ask(MANIFEST)))
    expect(answers.map(({ status }) => status)).toEqual(Array(12).fill(200))
    const texts = await Promise.all(answers.map((answer) => answer.text()))
    expect(new Set(texts).size).toBe(1)
    const { store } = await open()
    const publications = await store.publications('fixture')
    expect(publications.map(({ manifest }) => manifest.sequence)).toEqual([FIRST])
    const [publication] = publications
    const trust = { pack: 'fixture', keys: await store.keys(), now: new Date() }
    expect(publication && (await verifyManifest(publication, trust)).kind).toBe('accepted')
  })

  it('goes on from the sequence of the service that was moved here', async () => {
    const { store } = await open()
    const key = await openSigningKey(env.SIGNING_KEY)
    const moved = { ...unpack(buildOf('a', BUILT_AT)) }
    await publishPack(store, key, moved, later(-60_000))
    expect(await manifestFrom(ask(MANIFEST))).toMatchObject({
      sequence: 2,
      revision: bundled.manifest.revision,
    })
  })

  it('is not taken back by an isolate of the build before, while a deployment rolls out', async () => {
    const next = buildOf('b', later(60_000))
    await ask(MANIFEST)
    const sequences = []
    for (const pack of [next, bundled, next, bundled])
      sequences.push((await manifestFrom(ask(MANIFEST, BOUND, pack))).sequence)
    expect(sequences).toEqual(Array(4).fill(FIRST + 1))
    expect((await manifestFrom(ask(MANIFEST))).revision).toBe('b'.repeat(64))
  })

  it('keeps serving the artifacts that an earlier build named', async () => {
    const { artifacts } = await unpack(bundled).manifest
    await ask(MANIFEST)
    const later = { ...buildOf('b', new Date(BUILT_AT.valueOf() + 60_000)), artifacts: [] }
    const lean = { ...later, manifest: { ...later.manifest, artifacts: artifacts.slice(1) } }
    expect((await manifestFrom(ask(MANIFEST, BOUND, lean))).sequence).toBe(FIRST + 1)
    const dropped = `/v1/packs/fixture/${artifacts[0]?.href}`
    const answer = await ask(dropped, BOUND, lean, { headers: { 'accept-encoding': 'identity' } })
    expect((await answer.arrayBuffer()).byteLength).toBe(artifacts[0]?.bytes)
  })

  it('takes a newer key, and not the older one again', async () => {
    const newer = JSON.stringify(await generateKeyRecord(new Date(Date.now() + 1000)))
    await ask(MANIFEST)
    for (const SIGNING_KEY of [newer, env.SIGNING_KEY, newer])
      expect((await manifestFrom(ask(MANIFEST, { ...BOUND, SIGNING_KEY }))).sequence).toBe(
        FIRST + 1,
      )
  })

  it('signs afresh what is about to expire', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: later(1000) })
    onTestFinished(() => void vi.useRealTimers())
    await ask(MANIFEST)
    vi.setSystemTime(later(LIFETIME - RENEWAL))
    expect((await manifestFrom(ask(MANIFEST))).sequence).toBe(FIRST)
    vi.setSystemTime(later(LIFETIME - RENEWAL + 2000))
    const renewed = await manifestFrom(ask(MANIFEST))
    expect(renewed.sequence).toBe(FIRST + 1)
    expect(renewed.expiresAt).toBe(later(2 * LIFETIME - RENEWAL + 2000).toISOString())
  })

  it('serves what was published while the database takes no writes, and says so in its log', async () => {
    await ask(MANIFEST)
    const log = silence()
    const DB = {
      prepare: (sql: string) => env.SPARE_DB.prepare(sql),
      batch: async (statements: Parameters<typeof env.SPARE_DB.batch>[0]) => {
        if (statements.length > 1) throw new Error('D1_ERROR: no more writes today')
        return await env.SPARE_DB.batch(statements)
      },
    }
    const next = buildOf('b', later(60_000))
    const answer = await ask(MANIFEST, { ...BOUND, DB }, next)
    expect((await manifestFrom(answer)).sequence).toBe(FIRST)
    expect(log).toHaveBeenCalledOnce()
  })

  it('counts reports by the address that Cloudflare names', async () => {
    const worker = createWorker({ assets, bundled })
    const send = async (from: string) =>
      (await worker.fetch(new Request('https://worker.example/v1/reports', report(from)), BOUND))
        .status
    for (let times = 0; times < 10; times++) expect(await send('198.51.100.1')).toBe(201)
    expect(await send('198.51.100.1')).toBe(429)
    expect(await send('198.51.100.2')).toBe(201)
    expect(await new SqlReportStore(new D1(env.SPARE_DB)).list('open')).toHaveLength(11)
  })
})

describe('a Worker without a database', () => {
  const { SIGNING_KEY } = env

  it('serves the pack of its bundle, the same in every isolate, and keeps no reports', async () => {
    const [first, second] = await Promise.all([1, 2].map(() => ask(MANIFEST, { SIGNING_KEY })))
    expect(await first?.text()).toBe(await second?.text())
    const refused = await ask('/v1/reports', { SIGNING_KEY }, bundled, report('198.51.100.1'))
    expect(refused.status).toBe(501)
    expect(refused.headers.get('content-type')).toBe('application/problem+json')
  })

  it.each([
    ['DB', { SIGNING_KEY, DB: env.SPARE_DB }, 'bind ARTIFACTS to a KV namespace'],
    ['ARTIFACTS', { SIGNING_KEY, ARTIFACTS: env.SPARE_KV }, 'bind DB to a D1 database'],
    ['no key', {}, 'SIGNING_KEY is not set'],
  ])('says in its log what is missing beside %s', async (_, environment, remedy) => {
    const log = silence()
    expect((await ask('/readyz', environment)).status).toBe(503)
    expect(String(log.mock.calls[0]?.[0])).toContain(remedy)
  })
})
