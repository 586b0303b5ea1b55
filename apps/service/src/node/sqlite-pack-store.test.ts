import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { packStoreContract } from '../../test/pack-store.contract.ts'
import { temporaryFolder } from '../../test/temporary-folder.ts'
import { migrate } from './migrate.ts'
import { MIGRATIONS } from './migrations.ts'
import { Sqlite } from './sqlite.ts'
import { SqlitePackStore } from './sqlite-pack-store.ts'

const openStore = async (file: string) => {
  const database = new Sqlite(file)
  onTestFinished(() => database.close())
  await migrate(database, MIGRATIONS, new Date())
  return new SqlitePackStore(database)
}

packStoreContract('SqlitePackStore', async () =>
  openStore(join(await temporaryFolder(), 'parley.db')),
)
