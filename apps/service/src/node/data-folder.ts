import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { BuiltPack } from '../pack/publish.ts'
import { publishPack } from '../pack/publish.ts'
import type { SigningKey } from '../pack/signing-key.ts'
import { finishRestore } from './backup/finish-restore.ts'
import { openKeyFile } from './key-file.ts'
import { type Migration, MigrationRefused, migrate } from './migrate.ts'
import { copyBeforeMigration, wayBack } from './migration-copy.ts'
import { MIGRATIONS } from './migrations.ts'
import { Sqlite } from './sqlite.ts'
import { SqlitePackStore } from './sqlite-pack-store.ts'
import { SqliteReportStore } from './sqlite-report-store.ts'

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
  readonly store: SqlitePackStore
  readonly reports: SqliteReportStore
  /** The key as it was when the folder was opened. */
  readonly key: SigningKey
  /**
   * Publishes the pack where it is not current yet; called again, it renews what will expire. The
   * key is read each time, for `parley key rotate` may have put another there.
   */
  readonly publish: (built: BuiltPack, now: Date) => Promise<'published' | 'unchanged'>
  readonly close: () => void
}

type Tell = (line: string) => void

const onStandardError: Tell = (line) => console.error(line)

/**
 * Opens the database and brings it to this release, with a copy before anything in it changes.
 * @throws RangeError when a migration fails, saying where the copy is; and as `migrate` does.
 */
const openDatabase = async (
  folder: string,
  now: Date,
  tell: Tell,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<Sqlite> => {
  const file = databaseIn(folder)
  const copy = await copyBeforeMigration(folder, file, migrations.length, now)
  const database = new Sqlite(file)
  try {
    await migrate(database, migrations, now)
    if (copy !== undefined) tell(`The database was brought to this release; ${wayBack(copy, file)}`)
    return database
  } catch (error) {
    database.close()
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
 * @param tell is given what the operator should know, such as where a copy was kept.
 * @param migrations those of this release.
 * @throws when it cannot be written, was written by a newer release, or has lost its key.
 */
export const openDataFolder = async (
  folder: string,
  now: Date,
  tell: Tell = onStandardError,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<DataFolder> => {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await finishRestore(folder)
  const database = await openDatabase(folder, now, tell, migrations)
  try {
    const store = new SqlitePackStore(database)
    const hasSigned = (await store.keys()).length > 0
    const openKey = (isKnown: boolean, at: Date) => openKeyFile(keyFileIn(folder), isKnown, at)
    const key = await openKey(hasSigned, now)
    return {
      store,
      reports: new SqliteReportStore(database),
      key,
      publish: async (built, at) => publishPack(store, await openKey(true, at), built, at),
      close: () => database.close(),
    }
  } catch (error) {
    database.close()
    throw error
  }
}

/** The reports of a data folder, which the service may be using at the same time. */
export interface OpenReports {
  readonly reports: SqliteReportStore
  readonly close: () => void
}

/**
 * Opens the reports of a data folder for a command; makes nothing where no service has been.
 * @throws RangeError when there is no database, and as `migrate` does.
 */
export const openReports = async (folder: string, now: Date): Promise<OpenReports> => {
  requireDataFolder(folder)
  const database = await openDatabase(folder, now, onStandardError)
  return { reports: new SqliteReportStore(database), close: () => database.close() }
}
