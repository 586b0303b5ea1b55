import { Hrana, type HranaPlace } from '../hrana/hrana.ts'
import type { PackStore } from '../pack/pack-store.ts'
import { RememberingPackStore } from '../pack/remembering-pack-store.ts'
import type { ReportStore } from '../reports/report-store.ts'
import { type Migration, migrate } from '../sql/migrate.ts'
import { MIGRATIONS } from '../sql/migrations.ts'
import type { Sql } from '../sql/sql.ts'
import { SqlPackStore } from '../sql/sql-pack-store.ts'
import { SqlReportStore } from '../sql/sql-report-store.ts'
import { Sqlite } from './sqlite.ts'

/** An open database, brought to this release. */
export interface Database {
  readonly store: PackStore
  readonly reports: ReportStore
  readonly close: () => void
}

export interface DatabaseOptions {
  /** Those of this release. */
  readonly migrations?: readonly Migration[] | undefined
  /** Told of the fault where an old answer of a server stands in for a new one. */
  readonly report?: ((error: unknown) => void) | undefined
}

const open = (place: string | HranaPlace): { readonly sql: Sql; readonly close: () => void } => {
  if (typeof place !== 'string') return { sql: new Hrana(place), close: () => undefined }
  const sql = new Sqlite(place)
  return { sql, close: () => sql.close() }
}

/**
 * @param place a file, made where there is none, or a libSQL server.
 * @throws when it cannot be reached or written, or was written by a newer release.
 */
export const openDatabase = async (
  place: string | HranaPlace,
  now: Date,
  { migrations = MIGRATIONS, report = (error) => console.error(error) }: DatabaseOptions = {},
): Promise<Database> => {
  const { sql, close } = open(place)
  try {
    await migrate(sql, migrations, now)
    const store = new SqlPackStore(sql)
    const remembering = () => new RememberingPackStore(store, { now: Date.now, report })
    return {
      store: typeof place === 'string' ? store : remembering(),
      reports: new SqlReportStore(sql),
      close,
    }
  } catch (error) {
    close()
    throw error
  }
}
