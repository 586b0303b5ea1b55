import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { HranaPlace } from '../hrana/hrana.ts'
import type { PackStore } from '../pack/pack-store.ts'
import type { BuiltPack } from '../pack/publish.ts'
import { publishPack } from '../pack/publish.ts'
import type { SigningKey } from '../pack/signing-key.ts'
import type { ReportStore } from '../reports/report-store.ts'
import { openDatabase } from './database.ts'
import { openKeyFile } from './key-file.ts'

const databaseIn = (folder: string): string => join(folder, 'parley.db')

/** An open data folder: the database, and the key that signs what is published in it. */
export interface DataFolder {
  readonly store: PackStore
  readonly reports: ReportStore
  readonly key: SigningKey
  /** Publishes the pack where it is not current yet; called again, it renews what will expire. */
  readonly publish: (built: BuiltPack, now: Date) => Promise<'published' | 'unchanged'>
  readonly close: () => void
}

/**
 * Opens a data folder and makes it where there is none.
 * @param remote a libSQL server, where the database is there and not in the folder.
 * @throws when it cannot be written, was written by a newer release, or has lost its key.
 */
export const openDataFolder = async (
  folder: string,
  now: Date,
  remote?: HranaPlace,
): Promise<DataFolder> => {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const { store, reports, close } = await openDatabase(remote ?? databaseIn(folder), now)
  try {
    const hasSigned = (await store.keys()).length > 0
    const key = await openKeyFile(join(folder, 'signing-key.json'), hasSigned, now)
    return {
      store,
      reports,
      key,
      publish: (built, at) => publishPack(store, key, built, at),
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
  const file = databaseIn(folder)
  if (remote === undefined && !existsSync(file))
    throw new RangeError(
      `${folder} is not a data folder: ${file} is missing; name the service's with --data DIR or DATA`,
    )
  return await openDatabase(remote ?? file, now)
}
