import { execFileSync } from 'node:child_process'
import {
  appendFile,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  truncate,
  writeFile,
} from 'node:fs/promises'
import { join } from 'node:path'
import { packTar } from 'modern-tar/fs'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { fixtureDocuments } from '../../../test/fixture-documents.ts'
import { buildFixture } from '../../../test/fixture-pack.ts'
import { temporaryFolder } from '../../../test/temporary-folder.ts'
import type { BuiltPack } from '../../pack/publish.ts'
import { openDataFolder } from '../data-folder.ts'
import { rotateKey } from '../rotate-key.ts'
import { Sqlite } from '../sqlite.ts'
import { finishRestore, RESTORING } from './finish-restore.ts'
import { prove } from './prove.ts'
import { unpackBackup } from './read-backup.ts'
import { restoreBackup } from './restore-backup.ts'
import { writeBackup } from './write-backup.ts'

const NOW = new Date('2026-02-02T12:00:00Z')
const LATER = new Date('2026-02-03T12:00:00Z')
const quiet = () => undefined

let built: BuiltPack
let other: BuiltPack
beforeAll(async () => {
  built = await buildFixture()
  const documents = fixtureDocuments()
  other = await buildFixture({ ...documents, pack: { ...documents.pack, title: { en: 'Other' } } })
})

/** A service that runs, with two publications, a rotated key and a report. */
const running = async () => {
  const home = await temporaryFolder()
  const folder = join(home, 'data')
  const service = await openDataFolder(folder, NOW)
  let isOpen = true
  const stop = () => {
    if (isOpen) service.close()
    isOpen = false
  }
  onTestFinished(stop)
  await service.publish(built, NOW)
  await rotateKey(folder, NOW)
  const id = await service.reports.add({ topic: 'line', kind: 'other', note: 'Wrong.' }, NOW)
  return { home, folder, service, stop, id }
}

const backedUp = async () => {
  const found = await running()
  const file = join(found.home, 'kept.tar')
  const backup = await writeBackup(found.folder, file, NOW, quiet)
  return { ...found, file, backup }
}

const empty = async (): Promise<string> => join(await temporaryFolder(), 'restored')

const verify = async (file: string) => {
  const folder = await temporaryFolder()
  await unpackBackup(file, folder)
  return await prove(folder, NOW, quiet)
}

describe('writeBackup', () => {
  it('says what is in it, reads for its owner alone, and leaves nothing else', async () => {
    const { home, file, backup, service } = await backedUp()
    expect(backup).toMatchObject({
      file,
      packs: [{ pack: 'fixture', sequence: 2 }],
      publications: 2,
      artifacts: built.manifest.artifacts.length,
      reports: 1,
    })
    expect(backup.bytes).toBe((await stat(file)).size)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect((await readdir(home)).sort()).toEqual(['data', 'kept.tar'])
    expect(await service.publish(other, LATER)).toBe('published')
  })

  it('can be looked into and checked by tools that every system has', async () => {
    const { file } = await backedUp()
    const folder = await temporaryFolder()
    const listed = execFileSync('tar', ['-xvf', file], { cwd: folder, encoding: 'utf8' })
    expect(listed.trim().split('\n')[0]).toBe('manifest.json')
    execFileSync('sha256sum', ['-c', 'manifest.json.sha256'], { cwd: folder })
  })

  it('names the file after the time in a folder, and overwrites nothing', async () => {
    const { home, folder } = await running()
    const { file } = await writeBackup(folder, home, NOW, quiet)
    expect(file).toBe(join(home, 'parley-2026-02-02T12-00-00Z.tar'))
    const before = await readFile(file)
    await expect(writeBackup(folder, home, NOW, quiet)).rejects.toThrow(
      /exists and is not overwritten/,
    )
    await expect(writeBackup(folder, file, NOW, quiet)).rejects.toThrow(/exists/)
    expect(await readFile(file)).toEqual(before)
  })

  it('is one moment of a database that is written meanwhile', async () => {
    const { home, folder, service } = await running()
    let stop = false
    let sent = 1
    const writing = (async () => {
      for (; !stop; sent++) {
        await service.reports.add({ topic: 'line', kind: 'other', note: `Note ${sent}.` }, NOW)
        await new Promise(setImmediate)
      }
    })()
    const { file, reports } = await writeBackup(folder, join(home, 'busy.tar'), NOW, quiet)
    stop = true
    await writing
    expect(reports).toBeGreaterThanOrEqual(1)
    expect(reports).toBeLessThanOrEqual(sent)
    expect((await verify(file)).reports).toBe(reports)
  })

  it('refuses what does not hold, by name, and leaves no file', async () => {
    const { home, folder } = await running()
    const database = new Sqlite(join(folder, 'parley.db'))
    onTestFinished(() => database.close())
    const change = (sql: string) => database.query({ sql })
    await change("UPDATE artifact SET body = x'00' WHERE encoding = 'gzip'")
    const target = join(home, 'never.tar')
    await expect(writeBackup(folder, target, NOW, quiet)).rejects.toMatchObject({
      fault: 'unproven',
      message: expect.stringMatching(/cannot be decoded from gzip/),
    })
    expect(await readdir(home)).toEqual(['data'])
  })

  it.each([
    [
      'a signature',
      "UPDATE publication SET sequence = 9 WHERE sequence = 2; UPDATE publication SET body = x'7b7d'",
      /signature of fixture/,
    ],
    ['an artifact', "DELETE FROM artifact WHERE encoding = 'br'", /is missing as br/],
    [
      'the wrong artifact',
      'UPDATE artifact SET body = (SELECT body FROM artifact LIMIT 1) WHERE encoding = (SELECT encoding FROM artifact LIMIT 1)',
      /is damaged as/,
    ],
  ])('refuses a folder without %s that holds', async (_, sql, says) => {
    const { home, folder } = await running()
    const database = new Sqlite(join(folder, 'parley.db'))
    for (const each of sql.split('; ')) await database.query({ sql: each })
    database.close()
    await expect(writeBackup(folder, home, NOW, quiet)).rejects.toThrow(says)
  })

  it('refuses a folder without a service', async () => {
    const folder = await temporaryFolder()
    await expect(writeBackup(folder, folder, NOW, quiet)).rejects.toThrow(/is not a data folder/)
  })
})

describe('unpackBackup', () => {
  const damaged = async (change: (file: string) => Promise<unknown>): Promise<string> => {
    const { file } = await backedUp()
    await change(file)
    return file
  }
  const flip = async (file: string, at: (size: number) => number) => {
    const bytes = await readFile(file)
    const place = at(bytes.length)
    bytes[place] = (bytes[place] ?? 0) ^ 1
    await writeFile(file, bytes)
  }
  /** A tar of our four names with other content. */
  const made = async (manifest: object): Promise<string> => {
    const file = join(await temporaryFolder(), 'made.tar')
    const { createHash } = await import('node:crypto')
    const text = JSON.stringify(manifest)
    const sum = createHash('sha256').update(text).digest('hex')
    const entries = {
      'manifest.json': text,
      'manifest.json.sha256': sum,
      'signing-key.json': 'x',
      'parley.db': 'x',
    }
    const sources = Object.entries(entries).map(([target, content]) => ({
      type: 'content' as const,
      target,
      content,
    }))
    await writeFile(file, packTar(sources))
    return file
  }

  it.each<[string, () => Promise<string>, string]>([
    ['an empty file', () => damaged((file) => truncate(file, 0)), 'foreign'],
    ['text', () => damaged((file) => writeFile(file, 'no backup'.repeat(1000))), 'foreign'],
    ['a database', async () => join((await running()).folder, 'parley.db'), 'foreign'],
    ['the tar of another program', () => made({ format: 'other', version: 1 }), 'foreign'],
    ['a newer format', () => made({ format: 'parley-backup', version: 2 }), 'newer'],
    ['a file cut off in its head', () => damaged((file) => truncate(file, 700)), 'truncated'],
    [
      'a file cut off in the middle',
      () => damaged(async (file) => truncate(file, (await stat(file)).size >> 1)),
      'truncated',
    ],
    [
      'a file cut off before its end',
      () => damaged(async (file) => truncate(file, (await stat(file)).size - 1024)),
      'truncated',
    ],
    ['a bit turned in the manifest', () => damaged((file) => flip(file, () => 560)), 'damaged'],
    [
      'a bit turned in the database',
      () => damaged((file) => flip(file, (size) => size >> 1)),
      'damaged',
    ],
    [
      'a bit turned in a header',
      () => damaged((file) => flip(file, () => 1024 + 512 + 20)),
      'damaged',
    ],
    ['something after its end', () => damaged((file) => appendFile(file, 'more')), 'damaged'],
  ])('refuses %s', async (_, make, fault) => {
    const folder = await temporaryFolder()
    await expect(unpackBackup(await make(), folder)).rejects.toMatchObject({
      name: 'BackupRefused',
      fault,
    })
  })

  it('refuses a database that a newer release wrote', async () => {
    const { folder, home } = await running()
    const database = new Sqlite(join(folder, 'parley.db'))
    const { MIGRATIONS } = await import('../../sql/migrations.ts')
    const sql = "INSERT INTO migration VALUES (?, 'from the future', 'x', '2027-01-01')"
    await database.query({ sql, params: [MIGRATIONS.length + 1] })
    database.close()
    await expect(writeBackup(folder, home, NOW, quiet)).rejects.toMatchObject({ fault: 'newer' })
  })
})

describe('restoreBackup', () => {
  it('brings back keys, publications and reports, and a service starts on it', async () => {
    const { file, id, service } = await backedUp()
    const folder = await empty()
    const restored = await restoreBackup(file, folder, {}, LATER, quiet)
    expect(restored.aside).toBeUndefined()
    expect((await readdir(folder)).sort()).toEqual(['.lock', 'parley.db', 'signing-key.json'])
    for (const name of ['parley.db', 'signing-key.json'])
      expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600)
    const open = await openDataFolder(folder, LATER)
    onTestFinished(open.close)
    expect(await open.store.keys()).toEqual(await service.store.keys())
    expect(await open.store.current('fixture')).toEqual(await service.store.current('fixture'))
    expect(await open.reports.find(id)).toEqual(await service.reports.find(id))
    expect(await open.publish(other, LATER)).toBe('published')
  })

  it('refuses a folder that is not empty, and with force keeps what was there aside', async () => {
    const { file, folder, service, stop } = await backedUp()
    await service.publish(other, LATER)
    await expect(restoreBackup(file, folder, {}, LATER, quiet)).rejects.toThrow(/is not empty/)
    await expect(restoreBackup(file, folder, { force: true }, LATER, quiet)).rejects.toThrow(
      /a service runs on/,
    )
    stop()
    const { aside, packs } = await restoreBackup(file, folder, { force: true }, LATER, quiet)
    expect(packs[0]?.sequence).toBe(2)
    const old = await openDataFolder(String(aside), LATER)
    expect((await old.store.current('fixture'))?.manifest.sequence).toBe(3)
    old.close()
    const now = await openDataFolder(folder, LATER)
    expect((await now.store.current('fixture'))?.manifest.sequence).toBe(2)
    now.close()
  })

  it('signs above what clients have seen', async () => {
    const { file } = await backedUp()
    const { packs, publications } = await restoreBackup(
      file,
      await empty(),
      { above: 40 },
      LATER,
      quiet,
    )
    expect(packs[0]?.sequence).toBe(41)
    expect(publications).toBe(3)
  })

  it('changes nothing when the file is no good', async () => {
    const { file, folder, stop } = await backedUp()
    stop()
    await truncate(file, 5000)
    const before = await readFile(join(folder, 'parley.db'))
    await expect(restoreBackup(file, folder, { force: true }, LATER, quiet)).rejects.toThrow(
      /ends too early/,
    )
    expect(await readFile(join(folder, 'parley.db'))).toEqual(before)
    expect((await readdir(folder)).filter((name) => name.includes('restor'))).toEqual([])
    ;(await openDataFolder(folder, LATER)).close()
  })

  it.each([0, 1, 2])(
    'is completed by the next start when it was cut off after %i moves',
    async (moves) => {
      const { file, backup } = await backedUp()
      const folder = await empty()
      const first = await openDataFolder(folder, NOW)
      await first.publish(other, NOW)
      first.close()
      const restoring = join(folder, RESTORING)
      await mkdir(restoring)
      await unpackBackup(file, restoring)
      await writeFile(join(restoring, 'aside'), join(folder, 'before'))
      if (moves > 0) {
        await mkdir(join(folder, 'before'))
        await rename(join(folder, 'signing-key.json'), join(folder, 'before', 'signing-key.json'))
      }
      if (moves > 1)
        await rename(join(restoring, 'signing-key.json'), join(folder, 'signing-key.json'))
      const open = await openDataFolder(folder, LATER)
      onTestFinished(open.close)
      expect(open.key.public.fingerprint).toBe(backup.fingerprint)
      expect((await open.store.current('fixture'))?.manifest.sequence).toBe(2)
      expect(await readdir(join(folder, 'before'))).toEqual(
        expect.arrayContaining(['parley.db', 'signing-key.json']),
      )
      await rm(join(folder, 'before'), { recursive: true })
      await finishRestore(folder)
    },
  )
})
