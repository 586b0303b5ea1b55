import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { reportStoreContract } from '../../test/report-store.contract.ts'
import { temporaryFolder } from '../../test/temporary-folder.ts'
import { migrate } from './migrate.ts'
import { MIGRATIONS } from './migrations.ts'
import { Sqlite } from './sqlite.ts'
import { SqliteReportStore } from './sqlite-report-store.ts'

reportStoreContract('SqliteReportStore', async (mostOpen) => {
  const database = new Sqlite(join(await temporaryFolder(), 'test.db'))
  onTestFinished(() => database.close())
  await migrate(database, MIGRATIONS, new Date('2026-01-01T00:00:00Z'))
  return new SqliteReportStore(database, mostOpen)
})
