import { afterAll, beforeAll } from 'vitest'
import { type LibsqlServer, startLibsql } from '../../test/libsql-server.ts'
import { emptied } from '../../test/sql.contract.ts'
import { storageContract } from '../../test/storage.contract.ts'
import { Hrana } from './hrana.ts'

let server: LibsqlServer
beforeAll(async () => {
  server = await startLibsql()
})
afterAll(() => server.close())

storageContract('libSQL', () => emptied(new Hrana({ url: server.url })))
