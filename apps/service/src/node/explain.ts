import { HranaError } from '../hrana/hrana.ts'
import { StoreUnavailable } from '../pack/store-unavailable.ts'
import { MigrationRefused } from '../sql/migrate.ts'
import { ListenRefused } from './serve.ts'
import { SettingsRefused } from './settings.ts'

/** SQLite's codes for what an operator can mend. */
const DATABASE: Readonly<Record<number, string>> = {
  5: 'the database is locked by another program: end what else uses the data folder',
  8: 'the database cannot be written: give the data folder to the user that runs Parley',
  10: 'the disk does not do as it is told: see the system’s log, and restore a backup if need be',
  11: 'the database is damaged: restore a backup',
  13: 'the disk is full: make room and start again; nothing that was answered is lost',
  14: 'the database cannot be opened: give the data folder to the user that runs Parley',
  26: 'parley.db is no database: restore a backup',
}

const FOLDER: Readonly<Record<string, string>> = {
  EACCES: 'give the data folder to the user that runs Parley, or set DATA to another',
  EPERM: 'give the data folder to the user that runs Parley, or set DATA to another',
  EROFS: 'the file system is read-only: mount a volume that can be written and set DATA to it',
  ENOSPC: 'the disk is full: make room and start again',
  ENOTDIR: 'a file stands where the data folder should be: set DATA to another',
  EEXIST: 'a file stands where the data folder should be: set DATA to another',
}

/** Extended codes keep the plain one in their low byte. */
const PLAIN_CODE = 0xff

/** The sentence that says how to mend a fault of the database or the data folder. */
export const remedyFor = (error: Error): string | undefined => {
  if ('errcode' in error && typeof error.errcode === 'number')
    return DATABASE[error.errcode & PLAIN_CODE]
  return 'code' in error && typeof error.code === 'string' ? FOLDER[error.code] : undefined
}

/**
 * Why the service does not start: one sentence with the remedy where the operator has one in hand,
 * else the error whole, since no reader has sent anything yet.
 */
export const explain = (error: unknown): unknown => {
  if (error instanceof SettingsRefused) return `The settings are wrong:\n${error.message}`
  if (error instanceof StoreUnavailable && error.cause instanceof Error) return explain(error.cause)
  if (!(error instanceof Error)) return error
  const remedy = remedyFor(error)
  if (remedy !== undefined) return `Parley cannot start: ${error.message}; ${remedy}`
  const isExpected =
    error instanceof RangeError ||
    error instanceof MigrationRefused ||
    error instanceof HranaError ||
    error instanceof ListenRefused ||
    'syscall' in error
  return isExpected ? `Parley cannot start: ${error.message}` : error
}
