import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { StoreUnavailable } from '../pack/store-unavailable.ts'
import type { Row, Sql, Statement } from '../sql/sql.ts'

/** How long a write waits for another process's before it is given up. */
const PATIENCE = 5000
const RETRY = 20

/** SQLite's own result codes (sqlite.org/rescode.html); the low byte of an extended one. */
const BUSY = 5
const FULL = 13
/** A write or sync that the system refused, as under a limit on the size of files. */
const IO_ERRORS = new Set([778, 1034, 1546, 4874])

const codeOf = (error: unknown): number =>
  error instanceof Error && 'errcode' in error ? Number(error.errcode) : 0

const isBusy = (error: unknown): boolean => (codeOf(error) & 0xff) === BUSY

const explained = (error: unknown): unknown => {
  const code = codeOf(error)
  if (isBusy(error)) return new StoreUnavailable('busy', { cause: error })
  if (code === FULL || IO_ERRORS.has(code)) return new StoreUnavailable('full', { cause: error })
  return error
}

/** Node's own SQLite behind the Sql port. A write is on the disk before it is answered. */
export class Sqlite implements Sql {
  readonly #database: DatabaseSync
  readonly #prepared = new Map<string, StatementSync>()

  constructor(file: string) {
    this.#database = new DatabaseSync(file, { timeout: PATIENCE })
    this.#database.exec('PRAGMA journal_mode = WAL')
    this.#database.exec('PRAGMA synchronous = FULL')
    // From here on waiting is done between attempts: SQLite's own would hold up every reader.
    this.#database.exec('PRAGMA busy_timeout = 0')
  }

  async query({ sql, params = [] }: Statement): Promise<readonly Row[]> {
    return await this.#patiently(() => this.#prepare(sql).all(...params))
  }

  async batch(statements: readonly Statement[]): Promise<void> {
    await this.#patiently(() => this.#runAll(statements))
  }

  #runAll(statements: readonly Statement[]): void {
    this.#database.exec('BEGIN IMMEDIATE')
    try {
      for (const { sql, params = [] } of statements) this.#prepare(sql).run(...params)
      this.#database.exec('COMMIT')
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK')
      throw error
    }
  }

  /**
   * Runs one whole transaction, again while another process is writing.
   * @throws StoreUnavailable when that lasts, or the disk takes no more.
   */
  async #patiently<T>(act: () => T): Promise<T> {
    const end = performance.now() + PATIENCE
    for (;;) {
      try {
        return act()
      } catch (error) {
        if (!isBusy(error) || performance.now() >= end) throw explained(error)
      }
      await wait(RETRY)
    }
  }

  close(): void {
    this.#prepared.clear()
    this.#database.close()
  }

  #prepare(sql: string): StatementSync {
    const known = this.#prepared.get(sql)
    if (known !== undefined) return known
    const statement = this.#database.prepare(sql)
    this.#prepared.set(sql, statement)
    return statement
  }
}
