import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { HranaPlace } from '../hrana/hrana.ts'
import type { PackStore } from '../pack/pack-store.ts'
import type { BuiltPack } from '../pack/publish.ts'
import { publishPack } from '../pack/publish.ts'
import type { SigningKey } from '../pack/signing-key.ts'
import type { ReportStore } from '../reports/report-store.ts'
import { MigrationRefused } from '../sql/migrate.ts'
import { MIGRATIONS } from '../sql/migrations.ts'
import { finishRestore } from './backup/finish-restore.ts'
import { type Database, type DatabaseOptions, openDatabase } from './database.ts'
import { openKeyFile } from './key-file.ts'
import { copyBeforeMigration, wayBack } from './migration-copy.ts'

export const databaseIn = (folder: string): string => join(folder, 'parley.db')
export const keyFileIn = (folder: string): string => join(folder, 'signing-key.json')

/** @throws RangeError when no service has ever run on this folder. */
export const requireDataFolder = (folder: string): void => {
  const file = databaseIn(folder)
  if (existsSync(file)) return
  throw new RangeError(
    `${folder} is not a data folder: ${file} is missing; name the service's with --data DIR or DATA`,
  )
}

/** An open data folder: the database, and the key that signs what is published in it. */
export interface DataFolder {
  readonly store: PackStore
  readonly reports: ReportStore
  /** The key as it was when the folder was opened. */
  readonly key: SigningKey
  /**
   * Publishes the pack where it is not current yet; called again, it renews what will expire. The
   * key is read each time, for `parley key rotate` may have put another there.
   */
  readonly publish: (built: BuiltPack, now: Date) => Promise<'published' | 'unchanged'>
  readonly close: () => void
}

export interface FolderOptions extends DatabaseOptions {
  /** A libSQL server, where the database is there and not in the folder. */
  readonly remote?: HranaPlace | undefined
  /** Is given what the operator should know, such as where a copy was kept. */
  readonly tell?: (line: string) => void
}

/**
 * Opens the database in a folder and brings it to this release, with a copy before anything in it
 * changes.
 * @throws RangeError when a migration fails, saying where the copy is; and as `openDatabase` does.
 */
const openFile = async (
  folder: string,
  now: Date,
  { tell = (line) => console.error(line), migrations = MIGRATIONS }: FolderOptions,
): Promise<Database> => {
  const file = databaseIn(folder)
  const copy = await copyBeforeMigration(folder, file, migrations.length, now)
  try {
    const database = await openDatabase(file, now, { migrations })
    if (copy !== undefined) tell(`The database was brought to this release; ${wayBack(copy, file)}`)
    return database
  } catch (error) {
    if (copy === undefined || error instanceof MigrationRefused) throw error
    const why = error instanceof Error ? error.message : String(error)
    throw new RangeError(
      `the database could not be brought to this release: ${why}. Nothing in it was changed; ${wayBack(copy, file)}`,
      { cause: error },
    )
  }
}

/**
 * Opens a data folder and makes it where there is none.
 * @throws when it cannot be written, was written by a newer release, or has lost its key.
 */
export const openDataFolder = async (
  folder: string,
  now: Date,
  options: FolderOptions = {},
): Promise<DataFolder> => {
  const { remote } = options
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await finishRestore(folder)
  const { store, reports, close } =
    remote === undefined
      ? await openFile(folder, now, options)
      : await openDatabase(remote, now, options)
  try {
    const hasSigned = (await store.keys()).length > 0
    const openKey = (isKnown: boolean, at: Date) => openKeyFile(keyFileIn(folder), isKnown, at)
    const key = await openKey(hasSigned, now)
    return {
      store,
      reports,
      key,
      publish: async (built, at) => publishPack(store, await openKey(true, at), built, at),
      close,
    }
  } catch (error) {
    close()
    throw error
  }
}

/** What a command needs of a service that may be running at the same time. */
export interface OpenStores {
  readonly store: PackStore
  readonly reports: ReportStore
  readonly close: () => void | Promise<void>
}

/**
 * Opens the database of a service for a command; makes none where no service has been.
 * @throws RangeError when there is no database, and as `openDatabase` does.
 */
export const openStores = async (
  folder: string,
  now: Date,
  remote?: HranaPlace,
): Promise<OpenStores> => {
  if (remote !== undefined) return await openDatabase(remote, now)
  requireDataFolder(folder)
  return await openFile(folder, now, {})
}
