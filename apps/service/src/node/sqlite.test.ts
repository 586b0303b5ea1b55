import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { storageContract } from '../../test/storage.contract.ts'
import { temporaryFolder } from '../../test/temporary-folder.ts'
import { Sqlite } from './sqlite.ts'

storageContract('node:sqlite', async () => {
  const sql = new Sqlite(join(await temporaryFolder(), 'parley.db'))
  onTestFinished(() => sql.close())
  return sql
})
