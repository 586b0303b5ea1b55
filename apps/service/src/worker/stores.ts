import type { PackStore } from '../pack/pack-store.ts'
import { RememberingPackStore } from '../pack/remembering-pack-store.ts'
import type { ReportStore } from '../reports/report-store.ts'
import { migrate } from '../sql/migrate.ts'
import { MIGRATIONS } from '../sql/migrations.ts'
import { SqlPackStore } from '../sql/sql-pack-store.ts'
import { SqlReportStore } from '../sql/sql-report-store.ts'
import { D1, type D1Binding } from './d1.ts'
import { KvArtifacts, type KvBinding } from './kv-artifacts.ts'

/** Cloudflare's stores, bound together or not at all. */
export interface Bindings {
  /** Publications, keys and reports. */
  readonly DB?: D1Binding
  readonly ARTIFACTS?: KvBinding
}

export interface Stores {
  readonly store: PackStore
  readonly reports: ReportStore
}

/**
 * Opens the stores that are bound and brings the database to this release; nothing where none is.
 * @throws RangeError when one of the two is missing, and as `migrate` does.
 */
export const openStores = async (
  { DB, ARTIFACTS }: Bindings,
  now: Date,
): Promise<Stores | undefined> => {
  if (DB === undefined && ARTIFACTS === undefined) return undefined
  if (ARTIFACTS === undefined) throw new RangeError('DB is bound; bind ARTIFACTS to a KV namespace')
  if (DB === undefined) throw new RangeError('ARTIFACTS is bound; bind DB to a D1 database')
  const sql = new D1(DB)
  await migrate(sql, MIGRATIONS, now)
  return {
    store: new RememberingPackStore(new SqlPackStore(sql, new KvArtifacts(ARTIFACTS)), {
      now: Date.now,
      report: (error) => console.error(error),
    }),
    reports: new SqlReportStore(sql),
  }
}
