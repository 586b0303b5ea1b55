import { chmod, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { verifyManifest } from '@parley/taxonomy'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { fixtureDocuments } from '../../test/fixture-documents.ts'
import { buildFixture } from '../../test/fixture-pack.ts'
import { temporaryFolder } from '../../test/temporary-folder.ts'
import { type BuiltPack, LIFETIME, RENEWAL } from '../pack/publish.ts'
import { openDataFolder } from './data-folder.ts'

const NOW = new Date('2026-02-02T12:00:00Z')
const later = (milliseconds: number) => new Date(NOW.valueOf() + milliseconds)

let built: BuiltPack
let other: BuiltPack
beforeAll(async () => {
  built = await buildFixture()
  const documents = fixtureDocuments()
  const title = { en: 'The fixture talks, edited' }
  other = await buildFixture({ ...documents, pack: { ...documents.pack, title } })
})

/** Opens a folder as one run of the service would, publishes, and closes it again. */
const run = async (folder: string, pack: BuiltPack, at = NOW) => {
  const data = await openDataFolder(folder, at)
  const outcome = await data.publish(pack, at)
  const publication = await data.store.current('fixture')
  const keys = await data.store.keys()
  data.close()
  if (publication === undefined) throw new Error('nothing was published')
  return { outcome, publication, keys, sequence: publication.manifest.sequence }
}

describe('openDataFolder', () => {
  it('makes the folder, the database and a key that only its owner can read', async () => {
    const folder = join(await temporaryFolder(), 'made', 'here')
    const { sequence, publication, keys } = await run(folder, built)
    expect(sequence).toBe(1)
    expect((await stat(folder)).mode & 0o777).toBe(0o700)
    expect((await stat(join(folder, 'signing-key.json'))).mode & 0o777).toBe(0o600)
    const verdict = await verifyManifest(publication, { pack: 'fixture', keys, now: NOW })
    expect(verdict.kind).toBe('accepted')
  })

  it('keeps key, sequence and bytes over a restart', async () => {
    const folder = await temporaryFolder()
    const first = await run(folder, built)
    const second = await run(folder, built, later(1000))
    expect(second.outcome).toBe('unchanged')
    expect(second.keys).toEqual(first.keys)
    expect(second.publication).toEqual(first.publication)
  })

  it('publishes another revision under the next sequence, and the first again after that', async () => {
    const folder = await temporaryFolder()
    const sequences = []
    for (const pack of [built, other, built]) sequences.push((await run(folder, pack)).sequence)
    expect(sequences).toEqual([1, 2, 3])
  })

  it('signs the same revision afresh before its manifest expires', async () => {
    const folder = await temporaryFolder()
    await run(folder, built)
    const early = await run(folder, built, later(LIFETIME - RENEWAL - 1000))
    expect(early).toMatchObject({ outcome: 'unchanged', sequence: 1 })
    const at = later(LIFETIME - RENEWAL)
    const renewed = await run(folder, built, at)
    expect(renewed).toMatchObject({ outcome: 'published', sequence: 2 })
    expect(Date.parse(renewed.publication.manifest.expiresAt)).toBe(at.valueOf() + LIFETIME)
  })

  it('keeps sequence and dates growing when the clock is set back', async () => {
    const folder = await temporaryFolder()
    await run(folder, built)
    const past = new Date('2020-01-01T00:00:00Z')
    expect(await run(folder, built, past)).toMatchObject({ outcome: 'unchanged', sequence: 1 })
    const { publication, sequence } = await run(folder, other, past)
    expect(sequence).toBe(2)
    expect(publication.manifest.publishedAt).toBe(NOW.toISOString())
    expect(Date.parse(publication.manifest.expiresAt)).toBe(NOW.valueOf() + LIFETIME)
    const back = await run(folder, built, later(1000))
    expect(back.sequence).toBe(3)
    expect(back.publication.manifest.publishedAt).toBe(later(1000).toISOString())
  })

  it('dates no manifest before what the pack speaks of, on a clock that was never set', async () => {
    const { publication } = await run(await temporaryFolder(), built, new Date(0))
    expect(publication.manifest.publishedAt).toBe(built.manifest.publishedAt)
  })

  it('refuses to sign with a new key when the old one is lost', async () => {
    const folder = await temporaryFolder()
    await run(folder, built)
    await rm(join(folder, 'signing-key.json'))
    await expect(run(folder, built)).rejects.toThrow(/signing-key\.json is missing.*backup/)
  })

  it.each([
    '',
    '{}',
    '{"since":"2026-01-01T00:00:00Z","jwk":{"kty":"OKP","crv":"Ed25519","x":"AA","d":"AA"}}',
  ])('refuses the key file %j by name, without printing what is in it', async (content) => {
    const folder = await temporaryFolder()
    await run(folder, built)
    await writeFile(join(folder, 'signing-key.json'), content)
    await expect(run(folder, built)).rejects.toThrow(/holds no signing key/)
  })

  it('closes a key file that others could read', async () => {
    const folder = await temporaryFolder()
    await run(folder, built)
    await chmod(join(folder, 'signing-key.json'), 0o644)
    await run(folder, built)
    expect((await stat(join(folder, 'signing-key.json'))).mode & 0o777).toBe(0o600)
  })

  it('never keeps the private key in the database', async () => {
    const folder = await temporaryFolder()
    await run(folder, built)
    const { jwk } = JSON.parse(await readFile(join(folder, 'signing-key.json'), 'utf8'))
    const database = await readFile(join(folder, 'parley.db'), 'latin1')
    expect(database).toContain(jwk.x)
    expect(database).not.toContain(jwk.d)
  })

  it('shows one process what another published', async () => {
    const folder = await temporaryFolder()
    const serving = await openDataFolder(folder, NOW)
    onTestFinished(serving.close)
    await serving.publish(built, NOW)
    expect((await serving.store.current('fixture'))?.manifest.sequence).toBe(1)
    await run(folder, other)
    expect((await serving.store.current('fixture'))?.manifest.sequence).toBe(2)
  })
})
