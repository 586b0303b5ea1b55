import { createWriteStream } from 'node:fs'
import { copyFile, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pipeline } from 'node:stream/promises'
import { packTar } from 'modern-tar/fs'
import { databaseIn, keyFileIn, requireDataFolder } from '../data-folder.ts'
import { partialOf, putNew } from '../durable-file.ts'
import { holdFolder } from '../folder-lock.ts'
import { openKeyFile } from '../key-file.ts'
import { migrationsOf } from '../migration-copy.ts'
import { timeStamp } from '../time-stamp.ts'
import {
  type BackupManifest,
  DATABASE,
  KEY,
  MANIFEST,
  MANIFEST_SUM,
  NAMES,
  type Tell,
  VERSION,
} from './contents.ts'
import { type Proof, prove } from './prove.ts'
import { hashFile, unpackBackup } from './read-backup.ts'

export interface Backup extends Proof {
  readonly file: string
  readonly bytes: number
  readonly createdAt: string
}

/** @throws RangeError when the file exists, so that no backup is ever lost to another. */
const placeFor = async (target: string, now: Date): Promise<string> => {
  const isFolder = (await stat(target).catch(() => undefined))?.isDirectory() ?? false
  const file = isFolder ? join(target, `parley-${timeStamp(now)}.tar`) : target
  const isTaken = (await stat(file).catch(() => undefined)) !== undefined
  if (isTaken) throw new RangeError(`${file} exists and is not overwritten; name another file`)
  return file
}

/** One snapshot of the database, whatever is written meanwhile: VACUUM INTO reads in one transaction. */
const snapshot = (folder: string, copy: string): number => {
  const database = new DatabaseSync(databaseIn(folder), { timeout: 5000 })
  try {
    database.prepare('VACUUM INTO ?').run(copy)
    return migrationsOf(database)
  } finally {
    database.close()
  }
}

const describe = async (stage: string, migrations: number, now: Date): Promise<void> => {
  const { public: key } = await openKeyFile(join(stage, KEY), true, now)
  const files: BackupManifest['files'] = []
  for (const name of [KEY, DATABASE] as const) {
    const path = join(stage, name)
    files.push({ name, bytes: (await stat(path)).size, sha256: await hashFile(path) })
  }
  const manifest: BackupManifest = {
    format: 'parley-backup',
    version: VERSION,
    createdAt: now.toISOString(),
    migrations,
    fingerprint: key.fingerprint,
    files,
  }
  const path = join(stage, MANIFEST)
  await writeFile(path, `${JSON.stringify(manifest, undefined, 2)}\n`)
  await writeFile(join(stage, MANIFEST_SUM), `${await hashFile(path)}  ${MANIFEST}\n`)
}

const collect = (folder: string, stage: string, now: Date, tell: Tell): Promise<void> =>
  holdFolder(folder, async () => {
    tell('copying the database')
    const migrations = snapshot(folder, join(stage, DATABASE))
    await copyFile(keyFileIn(folder), join(stage, KEY))
    await describe(stage, migrations, now)
  })

const pack = async (stage: string, partial: string): Promise<void> => {
  const sources = NAMES.map((name) => ({
    type: 'file' as const,
    source: join(stage, name),
    target: name,
    mode: 0o600,
  }))
  await pipeline(packTar(sources), createWriteStream(partial, { flags: 'wx', mode: 0o600 }))
}

/**
 * Writes a backup of a data folder, also while the service runs on it, and proves it: it is restored
 * into a temporary folder and opened there, every signature and artifact is checked, and only then
 * does the file get its name. Nothing is overwritten; a backup that fails leaves nothing behind.
 * @param target a file, or a folder in which the file is named after the time.
 * @throws RangeError when there is no data folder or the file exists; BackupRefused when the copy
 * does not hold, which means that the data folder itself does not.
 */
export const writeBackup = async (
  folder: string,
  target: string,
  now: Date,
  tell: Tell,
): Promise<Backup> => {
  requireDataFolder(folder)
  const file = await placeFor(target, now)
  const work = await mkdtemp(join(dirname(file), '.parley-backup-'))
  const partial = partialOf(file)
  try {
    const [stage, restored] = [join(work, 'stage'), join(work, 'restored')]
    await mkdir(stage, { mode: 0o700 })
    await mkdir(restored, { mode: 0o700 })
    await collect(folder, stage, now, tell)
    tell('writing the backup')
    await pack(stage, partial)
    tell('restoring it into a temporary folder')
    const { createdAt } = await unpackBackup(partial, restored)
    const proof = await prove(restored, now, tell)
    const { size: bytes } = await stat(partial)
    await putNew(partial, file)
    return { file, bytes, createdAt, ...proof }
  } finally {
    await rm(work, { recursive: true, force: true })
    await rm(partial, { force: true })
  }
}
