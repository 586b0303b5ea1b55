import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../../test/temporary-folder.ts'
import { type Migration, MigrationRefused, migrate } from './migrate.ts'
import { MIGRATIONS } from './migrations.ts'
import { Sqlite } from './sqlite.ts'

const NOW = new Date('2026-01-01T00:00:00Z')
const FIRST: Migration = { name: 'first', statements: ['CREATE TABLE a (x)'] }
const SECOND: Migration = { name: 'second', statements: ['CREATE TABLE b (x)', 'DROP TABLE a'] }

const open = async () => {
  const database = new Sqlite(join(await temporaryFolder(), 'test.db'))
  onTestFinished(() => database.close())
  return database
}
const tables = async (database: Sqlite) => {
  const sql = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
  return (await database.query({ sql })).map(({ name }) => name)
}

describe('migrate', () => {
  it('applies what is missing, once', async () => {
    const database = await open()
    await migrate(database, [FIRST], NOW)
    await migrate(database, [FIRST, SECOND], NOW)
    await migrate(database, [FIRST, SECOND], NOW)
    expect(await tables(database)).toEqual(['b', 'migration'])
  })

  it('refuses a migration that was edited after it was applied', async () => {
    const database = await open()
    await migrate(database, [FIRST], NOW)
    const edited = { ...FIRST, statements: ['CREATE TABLE a (x, y)'] }
    await expect(migrate(database, [edited], NOW)).rejects.toThrow(MigrationRefused)
  })

  it('refuses a database that a newer release wrote', async () => {
    const database = await open()
    await migrate(database, [FIRST, SECOND], NOW)
    await expect(migrate(database, [FIRST], NOW)).rejects.toThrow(/newer release/)
  })

  it('leaves nothing of a migration that breaks, and applies it when it is mended', async () => {
    const database = await open()
    const broken = { ...SECOND, statements: ['CREATE TABLE b (x)', 'DROP TABLE nothing'] }
    await expect(migrate(database, [FIRST, broken], NOW)).rejects.toThrow(/nothing/)
    expect(await tables(database)).toEqual(['a', 'migration'])
    await migrate(database, [FIRST, SECOND], NOW)
    expect(await tables(database)).toEqual(['b', 'migration'])
  })
})

describe('MIGRATIONS', () => {
  it('keep to statements that every engine behind the port has', async () => {
    await migrate(await open(), MIGRATIONS, NOW)
    for (const statement of MIGRATIONS.flatMap(({ statements }) => statements)) {
      expect(statement).not.toMatch(/fts5|ON DELETE CASCADE|PRAGMA/i)
    }
  })
})
