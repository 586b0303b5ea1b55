import { DatabaseSync, type StatementSync } from 'node:sqlite'
import type { Row, Sql, Statement } from '../sql/sql.ts'

/** Node's own SQLite behind the Sql port. A write is on the disk before it is answered. */
export class Sqlite implements Sql {
  readonly #database: DatabaseSync
  readonly #prepared = new Map<string, StatementSync>()

  constructor(file: string) {
    this.#database = new DatabaseSync(file, { timeout: 5000 })
    this.#database.exec('PRAGMA journal_mode = WAL')
    this.#database.exec('PRAGMA synchronous = FULL')
  }

  async query({ sql, params = [] }: Statement): Promise<readonly Row[]> {
    return this.#prepare(sql).all(...params)
  }

  async batch(statements: readonly Statement[]): Promise<void> {
    this.#database.exec('BEGIN IMMEDIATE')
    try {
      for (const { sql, params = [] } of statements) this.#prepare(sql).run(...params)
      this.#database.exec('COMMIT')
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK')
      throw error
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
