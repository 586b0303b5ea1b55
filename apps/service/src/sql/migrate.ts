import { sha256 } from '@parley/taxonomy'
import type { Sql } from './sql.ts'

/** Its version is its place in the list; once released it never changes. */
export interface Migration {
  readonly name: string
  readonly statements: readonly string[]
}

/** The database and this release disagree about what was done to it. */
export class MigrationRefused extends Error {
  override readonly name = 'MigrationRefused'
}

const LEDGER = `CREATE TABLE IF NOT EXISTS migration (
  version INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  checksum TEXT NOT NULL,
  appliedAt TEXT NOT NULL
)`

const checksumOf = (migration: Migration): Promise<string> =>
  sha256(new TextEncoder().encode(JSON.stringify(migration.statements)))

/** Versions and checksums of what was applied. */
const readLedger = async (sql: Sql): Promise<ReadonlyMap<number, string>> => {
  const applied = await sql.query({ sql: 'SELECT version, checksum FROM migration' })
  return new Map(applied.map(({ version, checksum }) => [Number(version), String(checksum)]))
}

/**
 * Brings a database to this release, each migration and its line in the ledger in one batch: a
 * migration that fails leaves nothing behind and is tried again at the next start. Where two start
 * at once, the batch of one fails on the work of the other, which the ledger then shows.
 * @throws MigrationRefused when an applied migration was edited since, or is unknown here.
 */
export const migrate = async (
  sql: Sql,
  migrations: readonly Migration[],
  now: Date,
): Promise<void> => {
  await sql.batch([{ sql: LEDGER }])
  const ledger = await readLedger(sql)
  if (ledger.size > migrations.length) {
    throw new MigrationRefused(
      `the database has ${ledger.size} migrations and this release knows ${migrations.length}: it was written by a newer release`,
    )
  }
  for (const [place, migration] of migrations.entries()) {
    const version = place + 1
    const checksum = await checksumOf(migration)
    const known = ledger.get(version)
    if (known === checksum) continue
    if (known !== undefined) {
      throw new MigrationRefused(
        `migration ${version} (${migration.name}) is not the one that was applied to this database`,
      )
    }
    try {
      await sql.batch([
        ...migration.statements.map((statement) => ({ sql: statement })),
        {
          sql: 'INSERT INTO migration (version, name, checksum, appliedAt) VALUES (?, ?, ?, ?)',
          params: [version, migration.name, checksum, now.toISOString()],
        },
      ])
    } catch (error) {
      if ((await readLedger(sql)).get(version) !== checksum) throw error
    }
  }
}
