import type { ArtifactStore } from '../src/pack/artifact-store.ts'
import { migrate } from '../src/sql/migrate.ts'
import { MIGRATIONS } from '../src/sql/migrations.ts'
import type { Sql } from '../src/sql/sql.ts'
import { SqlPackStore } from '../src/sql/sql-pack-store.ts'
import { SqlReportStore } from '../src/sql/sql-report-store.ts'
import { packStoreContract } from './pack-store.contract.ts'
import { reportStoreContract } from './report-store.contract.ts'
import { sqlContract } from './sql.contract.ts'

/**
 * All that the service asks of an engine, from a statement to the stores. `open` gives an empty
 * database; artifacts lie in it where no other place is given.
 */
export const storageContract = (
  name: string,
  open: () => Promise<Sql>,
  artifacts?: ArtifactStore,
): void => {
  const openMigrated = async (): Promise<Sql> => {
    const sql = await open()
    await migrate(sql, MIGRATIONS, new Date())
    return sql
  }
  sqlContract(name, open)
  packStoreContract(name, async () => new SqlPackStore(await openMigrated(), artifacts))
  reportStoreContract(name, async (mostOpen) => new SqlReportStore(await openMigrated(), mostOpen))
}
