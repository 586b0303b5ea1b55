/**
 * A copy of the database as it was before a new release changes it, made by the start that does so.
 * A migration is applied wholly or not at all; the copy is for going back to the release before.
 */
import { existsSync } from 'node:fs'
import { chmod, mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { partialOf, putNew } from './durable-file.ts'
import { timeStamp } from './time-stamp.ts'

const FOLDER = 'before-migration'
/** Copies that are kept: as many releases back as an operator may want to go. */
const KEPT = 3

/** `parley-2026-02-02T12-00-00Z-at-1.db`: when, and how many migrations it has. */
const nameOf = (now: Date, applied: number): string => `parley-${timeStamp(now)}-at-${applied}.db`

/** How many migrations a database has; none where it is no database of Parley. */
export const migrationsOf = (database: DatabaseSync): number => {
  const ledger = "SELECT COUNT(*) AS n FROM sqlite_master WHERE name = 'migration'"
  if (database.prepare(ledger).get()?.n !== 1) return 0
  return Number(database.prepare('SELECT COUNT(*) AS n FROM migration').get()?.n)
}

const dropOldest = async (folder: string): Promise<void> => {
  const copies = (await readdir(folder)).filter((name) => /^parley-.*\.db$/.test(name)).sort()
  for (const name of copies.slice(0, -KEPT)) await rm(join(folder, name))
}

const copyInto = async (database: DatabaseSync, file: string): Promise<void> => {
  const partial = partialOf(file)
  try {
    database.prepare('VACUUM INTO ?').run(partial)
    await chmod(partial, 0o600)
    await putNew(partial, file)
  } finally {
    await rm(partial, { force: true })
  }
}

/**
 * Copies a database to which migrations are about to be applied; the last KEPT copies stay.
 * @returns the copy, or undefined where there is nothing to apply or nothing yet to copy.
 * @throws when the disk has no room for it: then nothing was changed.
 */
export const copyBeforeMigration = async (
  folder: string,
  databaseFile: string,
  known: number,
  now: Date,
): Promise<string | undefined> => {
  if (!existsSync(databaseFile)) return undefined
  const database = new DatabaseSync(databaseFile, { timeout: 5000 })
  try {
    const applied = migrationsOf(database)
    if (applied === 0 || applied >= known) return undefined
    const copies = join(folder, FOLDER)
    await mkdir(copies, { recursive: true, mode: 0o700 })
    const file = join(copies, nameOf(now, applied))
    // Two that start at once want the same copy.
    if (!existsSync(file)) await copyInto(database, file)
    await dropOldest(copies)
    return file
  } finally {
    database.close()
  }
}

/** How an operator gets back to the release before. */
export const wayBack = (copy: string, databaseFile: string): string =>
  `the database as it was before is kept in ${copy}; to go back to the earlier release, stop the service, remove ${databaseFile}-wal and ${databaseFile}-shm, and put the copy in the place of ${databaseFile}`
