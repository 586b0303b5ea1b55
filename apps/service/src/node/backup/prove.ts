/**
 * Whether a data folder holds what a service needs: it is opened as a start opens it, and every
 * signature is checked and every artifact decoded and compared with its hash, in each encoding.
 */
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { type Manifest, sha256, signatureSchema, verifyManifest } from '@parley/taxonomy'
import { type Bytes, PACKED, type Packed } from '../../pack/pack-store.ts'
import { MIGRATIONS } from '../../sql/migrations.ts'
import { type DataFolder, openDataFolder } from '../data-folder.ts'
import { migrationsOf } from '../migration-copy.ts'
import { BackupRefused, DATABASE, type Tell } from './contents.ts'

export interface Proof {
  readonly fingerprint: string
  /** What is current of each pack. */
  readonly packs: readonly Pick<Manifest, 'pack' | 'sequence' | 'revision'>[]
  readonly publications: number
  readonly artifacts: number
  readonly reports: number
}

const DECODE = {
  br: (bytes) => new Uint8Array(brotliDecompressSync(bytes)),
  gzip: (bytes) => new Uint8Array(gunzipSync(bytes)),
} as const satisfies Record<Packed, (bytes: Bytes) => Bytes>

const unproven = (what: string, cause?: unknown): never => {
  throw new BackupRefused('unproven', what, { cause })
}

const checkDatabase = (database: DatabaseSync): void => {
  const found = database.prepare('PRAGMA integrity_check').all()
  const [first] = found
  if (found.length !== 1 || first?.integrity_check !== 'ok')
    unproven(`the database is damaged: ${first?.integrity_check}`)
  const migrations = migrationsOf(database)
  if (migrations === 0) unproven('the database is none of Parley')
  if (migrations > MIGRATIONS.length)
    throw new BackupRefused(
      'newer',
      `the database has ${migrations} migrations and this release knows ${MIGRATIONS.length}: restore it with the release that wrote it, or a newer one`,
    )
}

const checkPublications = async (database: DatabaseSync, data: DataFolder): Promise<Manifest[]> => {
  const keys = await data.store.keys()
  const manifests: Manifest[] = []
  const rows = database.prepare('SELECT pack, sequence, body, signature FROM publication')
  for (const { pack, sequence, body, signature } of rows.iterate()) {
    const signed = {
      body: new Uint8Array(body as Uint8Array),
      signature: signatureSchema.parse(JSON.parse(String(signature))),
    }
    const trust = { pack: String(pack), keys, now: new Date(0) }
    const verdict = await verifyManifest(signed, trust)
    if (verdict.kind === 'accepted') manifests.push(verdict.manifest)
    else unproven(`the signature of ${pack} ${sequence} does not hold: ${verdict.reason}`)
  }
  return manifests
}

const checkArtifact = async (database: DatabaseSync, hash: string): Promise<void> => {
  const read = database.prepare('SELECT body FROM artifact WHERE sha256 = ? AND encoding = ?')
  for (const encoding of PACKED) {
    const row = read.get(hash, encoding)
    if (row === undefined) unproven(`the artifact ${hash} is missing as ${encoding}`)
    try {
      const decoded = DECODE[encoding](new Uint8Array(row?.body as Uint8Array))
      if ((await sha256(decoded)) !== hash)
        unproven(`the artifact ${hash} is damaged as ${encoding}`)
    } catch (error) {
      if (error instanceof BackupRefused) throw error
      unproven(`the artifact ${hash} cannot be decoded from ${encoding}`, error)
    }
  }
}

/** The key may be newer than what is signed: a rotation that was cut off is completed by a start. */
const checkKey = async ({ store, key }: DataFolder): Promise<void> => {
  const ids = (await store.keys()).map(({ id }) => id)
  const { id, endorsedBy } = key.public
  if (ids.length === 0 || ids.includes(id) || ids.includes(endorsedBy?.keyId ?? '')) return
  unproven(`the signing key ${id} has signed nothing in the database`)
}

const check = async (database: DatabaseSync, data: DataFolder, tell: Tell): Promise<Proof> => {
  await checkKey(data)
  tell('checking every signature')
  const manifests = await checkPublications(database, data)
  const hashes = new Set(manifests.flatMap(({ artifacts }) => artifacts.map((a) => a.sha256)))
  const every = Math.max(1, Math.ceil(hashes.size / 4))
  for (const [at, hash] of [...hashes].entries()) {
    if (at % every === 0) tell(`checking artifacts: ${at} of ${hashes.size}`)
    await checkArtifact(database, hash)
  }
  const reports = (await data.reports.list('all')).length
  const current = new Map<string, Manifest>()
  for (const manifest of manifests) {
    const known = current.get(manifest.pack)
    if ((known?.sequence ?? -1) < manifest.sequence) current.set(manifest.pack, manifest)
  }
  return {
    fingerprint: data.key.public.fingerprint,
    packs: [...current.values()].map(({ pack, sequence, revision }) => ({
      pack,
      sequence,
      revision,
    })),
    publications: manifests.length,
    artifacts: hashes.size,
    reports,
  }
}

/**
 * Opens a folder that nobody else uses and checks all that is in it.
 * @throws BackupRefused when anything does not hold.
 */
export const prove = async (folder: string, now: Date, tell: Tell): Promise<Proof> => {
  tell('opening the database')
  const database = new DatabaseSync(join(folder, DATABASE))
  try {
    checkDatabase(database)
    const data = await openDataFolder(folder, now)
    try {
      return await check(database, data, tell)
    } finally {
      data.close()
    }
  } catch (error) {
    if (error instanceof BackupRefused) throw error
    return unproven(error instanceof Error ? error.message : String(error), error)
  } finally {
    database.close()
  }
}
