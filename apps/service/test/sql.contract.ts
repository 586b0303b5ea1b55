import { describe, expect, it } from 'vitest'
import { type Migration, MigrationRefused, migrate } from '../src/sql/migrate.ts'
import { MIGRATIONS } from '../src/sql/migrations.ts'
import type { Sql } from '../src/sql/sql.ts'

const NOW = new Date('2026-01-01T00:00:00Z')
const FIRST: Migration = { name: 'first', statements: ['CREATE TABLE a (x)'] }
const SECOND: Migration = { name: 'second', statements: ['CREATE TABLE b (x)', 'DROP TABLE a'] }

const tablesOf = async (sql: Sql): Promise<readonly unknown[]> => {
  const rows = await sql.query({
    sql: `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\'
      AND name NOT LIKE 'sqlite%' ORDER BY name`,
  })
  return rows.map(({ name }) => name)
}

/** Takes everything out of a database, for engines that have one for all tests. */
export const emptied = async (sql: Sql): Promise<Sql> => {
  for (const name of await tablesOf(sql)) await sql.batch([{ sql: `DROP TABLE "${name}"` }])
  return sql
}

/** What every Sql must do; each engine runs it with an empty database each time. */
export const sqlContract = (name: string, open: () => Promise<Sql>): void => {
  describe(`${name} as Sql`, () => {
    it('gives back each kind of value as it was', async () => {
      const sql = await open()
      await sql.batch([{ sql: 'CREATE TABLE v (id INTEGER PRIMARY KEY, value)' }])
      const large = crypto.getRandomValues(new Uint8Array(65_536))
      const values = [
        'ž 😀\n\u0000end',
        "'); DROP TABLE v; --",
        '',
        0,
        -1,
        Number.MAX_SAFE_INTEGER,
        1.5,
        null,
        new Uint8Array([0, 255, 128]),
        new Uint8Array(0),
        large,
      ]
      await sql.batch(
        values.map((value, id) => ({ sql: 'INSERT INTO v VALUES (?, ?)', params: [id, value] })),
      )
      const rows = await sql.query({ sql: 'SELECT value FROM v ORDER BY id' })
      expect(rows.map(({ value }) => value)).toEqual(values)
    })

    it('answers an insertion with what it returns', async () => {
      const sql = await open()
      await sql.batch([{ sql: 'CREATE TABLE v (x TEXT)' }])
      const insert = { sql: 'INSERT INTO v SELECT ?1 WHERE ?2 > 1 RETURNING x' }
      expect(await sql.query({ ...insert, params: ['kept', 2] })).toEqual([{ x: 'kept' }])
      expect(await sql.query({ ...insert, params: ['left', 1] })).toEqual([])
      expect(await sql.query({ sql: 'SELECT x FROM v' })).toEqual([{ x: 'kept' }])
    })

    it('keeps nothing of a batch in which one statement fails, and goes on', async () => {
      const sql = await open()
      await sql.batch([{ sql: 'CREATE TABLE v (x INTEGER PRIMARY KEY)' }])
      const insert = (x: number) => ({ sql: 'INSERT INTO v VALUES (?)', params: [x] })
      await expect(sql.batch([insert(1), insert(2), insert(1)])).rejects.toThrow(/UNIQUE/)
      await expect(
        sql.batch([insert(3), { sql: 'INSERT INTO nowhere VALUES (1)' }]),
      ).rejects.toThrow(/nowhere/)
      await expect(sql.query({ sql: 'SELECT nothing FROM v' })).rejects.toThrow(/nothing/)
      await sql.batch([insert(4)])
      expect(await sql.query({ sql: 'SELECT x FROM v' })).toEqual([{ x: 4 }])
    })

    it('lets exactly one of twenty writers win a compare-and-set, whole', async () => {
      const sql = await open()
      await sql.batch([
        { sql: 'CREATE TABLE head (version INTEGER PRIMARY KEY, by INTEGER)' },
        { sql: 'CREATE TABLE part (by INTEGER)' },
      ])
      const writers = Array.from({ length: 20 }, (_, by) =>
        sql
          .batch([
            { sql: 'INSERT INTO part VALUES (?)', params: [by] },
            { sql: 'INSERT INTO head VALUES (1, ?)', params: [by] },
            { sql: 'INSERT INTO part VALUES (?)', params: [by] },
          ])
          .then(
            () => by,
            () => undefined,
          ),
      )
      const winners = (await Promise.all(writers)).filter((by) => by !== undefined)
      expect(winners).toHaveLength(1)
      expect(await sql.query({ sql: 'SELECT by FROM head' })).toEqual([{ by: winners[0] }])
      expect(await sql.query({ sql: 'SELECT by FROM part' })).toEqual([
        { by: winners[0] },
        { by: winners[0] },
      ])
    })
  })

  describe(`migrations on ${name}`, () => {
    it('are applied once, each when it is missing', async () => {
      const sql = await open()
      await migrate(sql, [FIRST], NOW)
      await migrate(sql, [FIRST, SECOND], NOW)
      await migrate(sql, [FIRST, SECOND], NOW)
      expect(await tablesOf(sql)).toEqual(['b', 'migration'])
    })

    it('are refused when one was edited after it was applied', async () => {
      const sql = await open()
      await migrate(sql, [FIRST], NOW)
      const edited = { ...FIRST, statements: ['CREATE TABLE a (x, y)'] }
      await expect(migrate(sql, [edited], NOW)).rejects.toThrow(MigrationRefused)
    })

    it('are refused on a database that a newer release wrote', async () => {
      const sql = await open()
      await migrate(sql, [FIRST, SECOND], NOW)
      await expect(migrate(sql, [FIRST], NOW)).rejects.toThrow(/newer release/)
    })

    it('leave nothing of one that breaks, and apply it when it is mended', async () => {
      const sql = await open()
      const broken = { ...SECOND, statements: ['CREATE TABLE b (x)', 'DROP TABLE nothing'] }
      await expect(migrate(sql, [FIRST, broken], NOW)).rejects.toThrow(/nothing/)
      expect(await tablesOf(sql)).toEqual(['a', 'migration'])
      await migrate(sql, [FIRST, SECOND], NOW)
      expect(await tablesOf(sql)).toEqual(['b', 'migration'])
    })

    it('may be started by several at once', async () => {
      const sql = await open()
      await Promise.all(Array.from({ length: 8 }, () => migrate(sql, MIGRATIONS, NOW)))
      const rows = await sql.query({ sql: 'SELECT version FROM migration ORDER BY version' })
      expect(rows.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, place) => place + 1))
    })
  })
}
