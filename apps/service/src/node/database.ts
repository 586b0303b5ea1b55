import { Hrana, type HranaPlace } from '../hrana/hrana.ts'
import { type Migration, migrate } from '../sql/migrate.ts'
import { MIGRATIONS } from '../sql/migrations.ts'
import type { Sql } from '../sql/sql.ts'
import { SqlPackStore } from '../sql/sql-pack-store.ts'
import { SqlReportStore } from '../sql/sql-report-store.ts'
import { Sqlite } from './sqlite.ts'

/** An open database, brought to this release. */
export interface Database {
  readonly store: SqlPackStore
  readonly reports: SqlReportStore
  readonly close: () => void
}

const open = (place: string | HranaPlace): { readonly sql: Sql; readonly close: () => void } => {
  if (typeof place !== 'string') return { sql: new Hrana(place), close: () => undefined }
  const sql = new Sqlite(place)
  return { sql, close: () => sql.close() }
}

/**
 * @param place a file, made where there is none, or a libSQL server.
 * @param migrations those of this release.
 * @throws when it cannot be reached or written, or was written by a newer release.
 */
export const openDatabase = async (
  place: string | HranaPlace,
  now: Date,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<Database> => {
  const { sql, close } = open(place)
  try {
    await migrate(sql, migrations, now)
    return { store: new SqlPackStore(sql), reports: new SqlReportStore(sql), close }
  } catch (error) {
    close()
    throw error
  }
}
