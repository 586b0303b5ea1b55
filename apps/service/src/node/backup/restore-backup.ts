/**
 * Restoring happens inside the data folder, which may be a volume that cannot be renamed. The backup
 * is unpacked and proved under a hidden name; that name's change to `.restoring` is the step that
 * counts. What follows is moving files, and can be done again from wherever it was cut off: by the
 * same command or by the next start (`finishRestore`).
 */
import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { currentPack, publishPack } from '../../pack/publish.ts'
import { openDataFolder } from '../data-folder.ts'
import { sync } from '../durable-file.ts'
import { holdFolder } from '../folder-lock.ts'
import { timeStamp } from '../time-stamp.ts'
import { DATABASE, KEY, type Tell } from './contents.ts'
import { finishRestore, RESTORING } from './finish-restore.ts'
import { type Proof, prove } from './prove.ts'
import { unpackBackup } from './read-backup.ts'

export interface Restored extends Proof {
  readonly folder: string
  readonly createdAt: string
  /** Where what was there before is kept. */
  readonly aside?: string
}

export interface RestoreOptions {
  /** Restores into a folder that is not empty; what was there is kept aside. */
  readonly force?: boolean
  /** The highest sequence that clients may hold: what is restored is signed again above it. */
  readonly above?: number
}

/** What an empty volume may have, or a command has left. */
const NOTHING = new Set(['.lock', 'lost+found'])

const contentsOf = async (folder: string): Promise<string[]> => {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  return names.filter((name) => !NOTHING.has(name))
}

/**
 * A database that another process has open cannot be locked whole. One that is damaged can be opened
 * by nobody, and is no reason to wait.
 * @throws RangeError when a service runs on the folder.
 */
const requireStopped = (folder: string): void => {
  const file = join(folder, DATABASE)
  if (!existsSync(file)) return
  const database = new DatabaseSync(file, { timeout: 0 })
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE')
    database.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    if (/locked/.test(String(error)))
      throw new RangeError(`a service runs on ${folder}: stop it before a restore`, {
        cause: error,
      })
  } finally {
    database.close()
  }
}

/** Signs what was restored again, so that clients which hold a later publication take it. */
const signAbove = async (folder: string, above: number, now: Date): Promise<void> => {
  const data = await openDataFolder(folder, now)
  try {
    for (const pack of await data.store.packs()) {
      const current = await currentPack(data.store, pack)
      if (current) await publishPack(data.store, data.key, current, now, above + 1)
    }
  } finally {
    data.close()
  }
}

const clearBut = async (folder: string, kept: readonly string[]): Promise<void> => {
  for (const name of await readdir(folder)) {
    if (!kept.includes(name)) await rm(join(folder, name), { recursive: true, force: true })
  }
}

/**
 * Restores a backup into an empty folder, or with `force` into one that is not.
 * @throws RangeError when the folder is not empty or in use; BackupRefused when the file is no good,
 * and then nothing was changed.
 */
export const restoreBackup = async (
  file: string,
  folder: string,
  { force = false, above }: RestoreOptions,
  now: Date,
  tell: Tell,
): Promise<Restored> => {
  const found = await contentsOf(folder)
  if (found.length > 0 && !force)
    throw new RangeError(
      `${folder} is not empty: name an empty folder with --data, or add --force, which keeps what is there aside`,
    )
  await mkdir(folder, { recursive: true, mode: 0o700 })
  return await holdFolder(folder, async () => {
    requireStopped(folder)
    const stage = join(folder, `${RESTORING}.partial`)
    await rm(stage, { recursive: true, force: true })
    await mkdir(stage, { mode: 0o700 })
    try {
      tell('unpacking the backup')
      const { createdAt } = await unpackBackup(file, stage)
      if (above !== undefined) await signAbove(stage, above, now)
      const proof = await prove(stage, now, tell)
      await clearBut(stage, [DATABASE, KEY])
      const aside = join(folder, `before-restore-${timeStamp(now)}`)
      await writeFile(join(stage, 'aside'), aside)
      for (const name of [DATABASE, KEY, '.']) await sync(join(stage, name))
      requireStopped(folder)
      await rename(stage, join(folder, RESTORING))
      await finishRestore(folder)
      return { folder, createdAt, ...proof, ...(existsSync(aside) ? { aside } : {}) }
    } finally {
      await rm(stage, { recursive: true, force: true })
    }
  })
}
