import { copyFile, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { buildFixture } from '../../test/fixture-pack.ts'
import { temporaryFolder } from '../../test/temporary-folder.ts'
import type { BuiltPack } from '../pack/publish.ts'
import type { Migration } from '../sql/migrate.ts'
import { MIGRATIONS } from '../sql/migrations.ts'
import { openDataFolder } from './data-folder.ts'

const NOW = new Date('2026-02-02T12:00:00Z')
const later = (days: number) => new Date(NOW.valueOf() + days * 86_400_000)
const table = (name: string): Migration => ({ name, statements: [`CREATE TABLE ${name} (x)`] })
const BROKEN: Migration = { name: 'broken', statements: ['CREATE TABLE good (x)', 'NO SQL AT ALL'] }

let built: BuiltPack
beforeAll(async () => {
  built = await buildFixture()
})

/** One start of a release that has more migrations than this one. */
const start = async (folder: string, more: readonly Migration[], now = NOW): Promise<string[]> => {
  const told: string[] = []
  const open = await openDataFolder(folder, now, {
    tell: (line) => told.push(line),
    migrations: [...MIGRATIONS, ...more],
  })
  try {
    await open.publish(built, now)
    return told
  } finally {
    open.close()
  }
}

const copiesIn = async (folder: string): Promise<string[]> =>
  (await readdir(join(folder, 'before-migration')).catch(() => [])).sort()

describe('openDataFolder, upgrading', () => {
  it('makes no copy of a new database, nor of one that is up to date', async () => {
    const folder = await temporaryFolder()
    expect([...(await start(folder, [])), ...(await start(folder, []))]).toEqual([])
    expect(await copiesIn(folder)).toEqual([])
  })

  it('keeps the database as it was, for its owner alone, and says how to go back', async () => {
    const folder = await temporaryFolder()
    await start(folder, [])
    const [told] = await start(folder, [table('first')], later(1))
    const copy = join(
      folder,
      'before-migration',
      `parley-2026-02-03T12-00-00Z-at-${MIGRATIONS.length}.db`,
    )
    expect(told).toContain(copy)
    expect((await stat(copy)).mode & 0o777).toBe(0o600)
    await expect(start(folder, [])).rejects.toThrow(/written by a newer release/)
    // The way back, as it was told.
    const file = join(folder, 'parley.db')
    for (const name of [`${file}-wal`, `${file}-shm`]) await rm(name, { force: true })
    await copyFile(copy, file)
    expect(await start(folder, [], later(2))).toEqual([])
    const open = await openDataFolder(folder, later(2))
    onTestFinished(open.close)
    expect((await open.store.current('fixture'))?.manifest.sequence).toBe(1)
  })

  it('changes nothing when a migration fails, names the copy, and works again without it', async () => {
    const folder = await temporaryFolder()
    await start(folder, [])
    await expect(start(folder, [BROKEN], later(1))).rejects.toThrow(
      /could not be brought to this release: .*Nothing in it was changed; .*before-migration\/parley-2026-02-03/,
    )
    expect(await start(folder, [])).toEqual([])
  })

  it('keeps the last three copies', async () => {
    const folder = await temporaryFolder()
    const more: Migration[] = []
    await start(folder, more)
    for (let day = 1; day <= 5; day++) {
      more.push(table(`day${day}`))
      await start(folder, more, later(day))
    }
    const copies = await copiesIn(folder)
    expect(copies.map((name) => name.slice(7, 17))).toEqual([
      '2026-02-05',
      '2026-02-06',
      '2026-02-07',
    ])
  })

  it('packs what an older release also kept unpacked, and serves it as before', async () => {
    const folder = await temporaryFolder()
    const older = await openDataFolder(folder, NOW, { migrations: MIGRATIONS.slice(0, 2) })
    await older.publish(built, NOW)
    older.close()
    const database = new DatabaseSync(join(folder, 'parley.db'))
    const { sha256 } = built.manifest.artifacts[0] ?? { sha256: '' }
    const packed = await built.artifacts.get(sha256)
    const identity = new Uint8Array(gunzipSync(packed?.gzip ?? new Uint8Array()))
    database
      .prepare('INSERT INTO artifact (sha256, encoding, body) VALUES (?, ?, ?)')
      .run(sha256, 'identity', identity)
    database.close()
    const open = await openDataFolder(folder, NOW, { tell: () => undefined })
    expect(await open.store.artifact(built.manifest.pack, sha256, 'identity')).toEqual(identity)
    open.close()
    const after = new DatabaseSync(join(folder, 'parley.db'))
    const kept = after.prepare('SELECT DISTINCT encoding FROM artifact ORDER BY encoding').all()
    after.close()
    expect(kept.map(({ encoding }) => encoding)).toEqual(['br', 'gzip'])
  })
})
