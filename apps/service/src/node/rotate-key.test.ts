import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { verifyManifest } from '@parley/taxonomy'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { fixtureDocuments } from '../../test/fixture-documents.ts'
import { buildFixture } from '../../test/fixture-pack.ts'
import { temporaryFolder } from '../../test/temporary-folder.ts'
import { type BuiltPack, LIFETIME, RENEWAL } from '../pack/publish.ts'
import { generateSuccessor, openSigningKey } from '../pack/signing-key.ts'
import { openDataFolder } from './data-folder.ts'
import { holdFolder } from './folder-lock.ts'
import { replaceKeyFile } from './key-file.ts'
import { rotateKey } from './rotate-key.ts'

const NOW = new Date('2026-02-02T12:00:00Z')
const LATER = new Date('2026-02-03T12:00:00Z')

let built: BuiltPack
let other: BuiltPack
beforeAll(async () => {
  built = await buildFixture()
  const documents = fixtureDocuments()
  other = await buildFixture({ ...documents, pack: { ...documents.pack, title: { en: 'Other' } } })
})

/** A folder that a service has published in, and that service, still running. */
const running = async () => {
  const folder = await temporaryFolder()
  const service = await openDataFolder(folder, NOW)
  onTestFinished(service.close)
  await service.publish(built, NOW)
  return { folder, service, keyFile: join(folder, 'signing-key.json') }
}

type Service = Awaited<ReturnType<typeof running>>['service']

const currentOf = async ({ store }: Service) => {
  const current = await store.current('fixture')
  if (current === undefined) throw new Error('nothing is published')
  return current
}

/** What a client that pinned the service's first key makes of what is current. */
const verdictOf = async (service: Service) => {
  const { store, key } = service
  const trust = { pack: 'fixture', keys: [key.public], now: LATER }
  return await verifyManifest(await currentOf(service), { ...trust, offered: await store.keys() })
}

describe('rotateKey', () => {
  it('signs the same revision under the next sequence with an endorsed key', async () => {
    const { folder, service } = await running()
    const before = await currentOf(service)
    const { kind, key, packs } = await rotateKey(folder, LATER)
    expect({ kind, packs }).toEqual({ kind: 'rotated', packs: [{ pack: 'fixture', sequence: 2 }] })
    const after = await currentOf(service)
    expect(after.manifest).toMatchObject({ revision: before.manifest.revision, sequence: 2 })
    expect(after.manifest.artifacts).toEqual(before.manifest.artifacts)
    expect(after.signature.keyId).toBe(key.public.id)
    expect(key.public.endorsedBy?.keyId).toBe(service.key.public.id)
  })

  it('leads a client that pinned the first key over any number of rotations', async () => {
    const { folder, service } = await running()
    for (let times = 1; times <= 3; times++) {
      const { key } = await rotateKey(folder, LATER)
      expect(await verdictOf(service)).toMatchObject({ kind: 'accepted', successor: key.public })
    }
    expect(await service.store.keys()).toHaveLength(4)
  })

  it('leaves the private half of the old key nowhere', async () => {
    const { folder, keyFile } = await running()
    const { jwk } = JSON.parse(await readFile(keyFile, 'utf8'))
    await rotateKey(folder, LATER)
    for (const name of await readdir(folder)) {
      expect(await readFile(join(folder, name), 'latin1')).not.toContain(jwk.d)
    }
    expect((await stat(keyFile)).mode & 0o777).toBe(0o600)
  })

  it('is taken over by a running service, which renews with the new key', async () => {
    const { folder, service } = await running()
    const { key } = await rotateKey(folder, LATER)
    const due = new Date(LATER.valueOf() + LIFETIME - RENEWAL)
    expect(await service.publish(built, LATER)).toBe('unchanged')
    expect(await service.publish(built, due)).toBe('published')
    expect((await currentOf(service)).signature.keyId).toBe(key.public.id)
  })

  it('is completed by the next start when it was cut off after the key file', async () => {
    const { folder, service, keyFile } = await running()
    const record = await generateSuccessor(service.key, LATER)
    await replaceKeyFile(keyFile, record)
    const restarted = await openDataFolder(folder, LATER)
    onTestFinished(restarted.close)
    expect(await restarted.publish(built, LATER)).toBe('published')
    expect(await verdictOf(service)).toMatchObject({ kind: 'accepted', successor: {} })
  })

  it('completes one that was cut off in place of making a further key', async () => {
    const { folder, service, keyFile } = await running()
    const record = await generateSuccessor(service.key, LATER)
    await replaceKeyFile(keyFile, record)
    const { kind, key } = await rotateKey(folder, LATER)
    expect(kind).toBe('completed')
    expect(key.public).toEqual((await openSigningKey(JSON.stringify(record))).public)
    expect((await rotateKey(folder, LATER)).kind).toBe('rotated')
  })

  it('lets nobody sign with the old key again', async () => {
    const { folder, service, keyFile } = await running()
    const old = await readFile(keyFile, 'utf8')
    const { key } = await rotateKey(folder, LATER)
    await writeFile(keyFile, old)
    const says = new RegExp(`was replaced by ${key.public.id}`)
    await expect(service.publish(other, LATER)).rejects.toThrow(says)
    expect((await currentOf(service)).manifest.sequence).toBe(2)
  })

  it('makes a key that is younger than the old one when the clock was set back', async () => {
    const { folder, service } = await running()
    const { key } = await rotateKey(folder, new Date('2020-01-01T00:00:00Z'))
    expect(Date.parse(key.public.since)).toBeGreaterThan(NOW.valueOf())
    const { manifest } = await currentOf(service)
    expect(Date.parse(manifest.publishedAt)).toBeGreaterThanOrEqual(NOW.valueOf())
    expect(await verdictOf(service)).toMatchObject({ kind: 'accepted', expired: false })
  })

  it('is refused while another command holds the folder, and changes nothing', async () => {
    const { folder, service, keyFile } = await running()
    const before = await readFile(keyFile, 'utf8')
    await holdFolder(folder, async () => {
      await expect(rotateKey(folder, LATER)).rejects.toThrow(/another parley command is at work/)
    })
    expect(await readFile(keyFile, 'utf8')).toBe(before)
    expect((await currentOf(service)).manifest.sequence).toBe(1)
    expect((await rotateKey(folder, LATER)).kind).toBe('rotated')
  })

  it('is refused where nothing was published, and where no service was', async () => {
    const folder = await temporaryFolder()
    await expect(rotateKey(folder, NOW)).rejects.toThrow(/is not a data folder/)
    ;(await openDataFolder(folder, NOW)).close()
    await expect(rotateKey(folder, NOW)).rejects.toThrow(/start the service first/)
  })

  it('says how far it came when the pack cannot be signed, and completes it later', async () => {
    const { folder, service } = await running()
    const { artifacts } = (await currentOf(service)).manifest
    const lost = String(artifacts[0]?.sha256)
    const { Sqlite } = await import('./sqlite.ts')
    const database = new Sqlite(join(folder, 'parley.db'))
    onTestFinished(() => database.close())
    const hide = (from: string, to: string) =>
      database.query({ sql: 'UPDATE artifact SET sha256 = ? WHERE sha256 = ?', params: [to, from] })
    await hide(lost, 'hidden')
    await expect(rotateKey(folder, LATER)).rejects.toThrow(
      /new key ed25519-\w+ is in place.*is missing from the store; mend that and run key rotate again/,
    )
    await hide('hidden', lost)
    expect((await rotateKey(folder, LATER)).kind).toBe('completed')
    expect(await verdictOf(service)).toMatchObject({ kind: 'accepted' })
  })
})
