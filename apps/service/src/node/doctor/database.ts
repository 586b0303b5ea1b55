import { DatabaseSync } from 'node:sqlite'
import { MIGRATIONS } from '../../sql/migrations.ts'
import type { Sql } from '../../sql/sql.ts'
import { remedyFor } from '../explain.ts'
import { type Finding, findingsOf } from './finding.ts'

const found = findingsOf('database')

/** The Sql port on a database that is only read, also while the service writes. */
class ReadOnlySql implements Sql {
  readonly #database: DatabaseSync

  constructor(file: string) {
    this.#database = new DatabaseSync(file, { readOnly: true, timeout: 5000 })
  }

  async query({ sql, params = [] }: Parameters<Sql['query']>[0]) {
    return this.#database.prepare(sql).all(...params)
  }

  async batch(): Promise<void> {
    throw new TypeError('a database that is examined is not written')
  }

  close(): void {
    this.#database.close()
  }
}

export interface Examined {
  readonly findings: readonly Finding[]
  /** Open, where the database is sound and of this release; to be closed. */
  readonly sql?: Sql & { close(): void }
}

const judgeMigrations = (count: number): Finding | undefined => {
  if (count > MIGRATIONS.length)
    return found.fault(
      `the database has ${count} migrations, this release knows ${MIGRATIONS.length}`,
      'it was written by a newer release: start that one, or restore a backup from before it',
    )
  if (count < MIGRATIONS.length)
    return found.warning(
      `the database has ${count} of ${MIGRATIONS.length} migrations`,
      'the next start brings it to this release; make a backup first',
    )
  return undefined
}

const examineOpen = async (sql: ReadOnlySql): Promise<readonly Finding[]> => {
  const rows = await sql.query({ sql: 'PRAGMA integrity_check(5)' })
  const words = rows.map((row) => String(row.integrity_check))
  if (words.join() !== 'ok')
    return [
      found.fault(
        `the database is damaged: ${words.join('; ')}`,
        'stop the service, restore a backup',
      ),
    ]
  const [row] = await sql.query({ sql: 'SELECT COUNT(*) AS count FROM migration' })
  const behind = judgeMigrations(Number(row?.count))
  return [found.ok('SQLite finds the database whole'), ...(behind === undefined ? [] : [behind])]
}

/** Reads the whole database once, as SQLite's own integrity check does. */
export const examineDatabase = async (file: string): Promise<Examined> => {
  let sql: ReadOnlySql | undefined
  try {
    sql = new ReadOnlySql(file)
    const findings = await examineOpen(sql)
    if (findings.every(({ verdict }) => verdict === 'ok')) return { findings, sql }
    sql.close()
    return { findings }
  } catch (error) {
    sql?.close()
    if (!(error instanceof Error)) throw error
    const fix = remedyFor(error) ?? 'restore a backup'
    return { findings: [found.fault(`the database cannot be read: ${error.message}`, fix)] }
  }
}
