import { chmod, mkdir, open, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { fixtureDocuments } from '../../../test/fixture-documents.ts'
import { buildFixture } from '../../../test/fixture-pack.ts'
import { temporaryFolder } from '../../../test/temporary-folder.ts'
import { type BuiltPack, LIFETIME, RENEWAL } from '../../pack/publish.ts'
import { generateKeyRecord } from '../../pack/signing-key.ts'
import { openDataFolder } from '../data-folder.ts'
import { examine } from './examine.ts'
import { judgeSpace } from './folder.ts'

const NOW = new Date('2026-02-02T12:00:00Z')
const later = (milliseconds: number) => new Date(NOW.valueOf() + milliseconds)

let built: BuiltPack
beforeAll(async () => {
  built = await buildFixture()
})

/** A data folder that was in service until now. */
const usedFolder = async (): Promise<string> => {
  const folder = join(await temporaryFolder(), 'data')
  const data = await openDataFolder(folder, NOW)
  await data.publish(built, NOW)
  data.close()
  return folder
}

const look = async (
  folder: string,
  { now = NOW, ...settings }: { now?: Date } & Record<string, string | Date | undefined> = {},
) => {
  const environment = { PORT: '0', DATA: folder, ...(settings as Record<string, string>) }
  const findings = await examine(environment, now)
  const of = (check: string) => findings.filter((finding) => finding.check === check)
  return { findings, of }
}

const change = (folder: string, sql: string): void => {
  const database = new DatabaseSync(join(folder, 'parley.db'))
  database.exec(sql)
  database.close()
}

describe('examine', () => {
  it('finds nothing wrong with a folder in service, also while it runs, and changes nothing', async () => {
    const folder = await usedFolder()
    const running = await openDataFolder(folder, NOW)
    onTestFinished(running.close)
    const before = (await stat(join(folder, 'parley.db'))).mtimeMs
    const { findings } = await look(folder)
    expect(findings.filter(({ verdict }) => verdict !== 'ok')).toEqual([])
    expect([...new Set(findings.map(({ check }) => check))]).toEqual(
      'node settings proxy port folder disk database clock key pack review'.split(' '),
    )
    expect((await stat(join(folder, 'parley.db'))).mtimeMs).toBe(before)
  })

  it('finds nothing wrong before the first start, and makes nothing', async () => {
    const folder = join(await temporaryFolder(), 'data')
    const { findings } = await look(folder)
    expect(findings.filter(({ verdict }) => verdict !== 'ok')).toEqual([])
    await expect(stat(folder)).rejects.toThrow(/ENOENT/)
  })

  it('gives a fix with everything that is not well', async () => {
    const folder = await usedFolder()
    await rm(join(folder, 'signing-key.json'))
    const { findings } = await look(folder, { now: later(2 * LIFETIME), HOST: '0.0.0.0' })
    const unwell = findings.filter(({ verdict }) => verdict !== 'ok')
    expect(unwell.length).toBeGreaterThan(2)
    for (const { fix } of unwell) expect(fix).toMatch(/\w{3}/)
  })

  it('names wrong settings, and leaves out what depends on them', async () => {
    const { findings, of } = await look('/x', { PORT: 'x', PUBLIC_ORGIN: 'y' })
    expect(of('settings').map(({ verdict }) => verdict)).toEqual(['fault', 'warning'])
    expect(findings.map(({ check }) => check)).toEqual(['node', 'settings', 'settings'])
  })

  it('tells a Node that is too old', async () => {
    const [found] = await examine({ PORT: '0', DATA: '/nowhere' }, NOW, '23.11.0')
    expect(found).toMatchObject({ check: 'node', verdict: 'fault' })
  })

  it('sends nothing anywhere', async () => {
    const outgoing = vi.spyOn(globalThis, 'fetch')
    onTestFinished(() => outgoing.mockRestore())
    await look(await usedFolder())
    expect(outgoing).not.toHaveBeenCalled()
  })
})

describe('the port', () => {
  it('may be taken, by this service or another program', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    const { port } = server.address() as { port: number }
    const { of } = await look(await temporaryFolder(), { PORT: String(port) })
    expect(of('port')).toMatchObject([
      { verdict: 'warning', says: `127.0.0.1 port ${port} is taken` },
    ])
  })

  it('may be asked of an address that is not this machine’s', async () => {
    const { of } = await look(await temporaryFolder(), { HOST: '203.0.113.1' })
    expect(of('port')).toMatchObject([{ verdict: 'fault', fix: expect.stringContaining('HOST') }])
  })
})

describe('the proxy', () => {
  const ORIGIN = 'https://parley.example'
  it.each([
    ['nothing', {}, 'ok', /fit/],
    ['a proxy', { PUBLIC_ORIGIN: ORIGIN, TRUSTED_PROXIES: '127.0.0.1' }, 'ok', /fit/],
    ['no proxies', { PUBLIC_ORIGIN: ORIGIN }, 'warning', /count as one/],
    ['no origin', { HOST: '0.0.0.0' }, 'warning', /without PUBLIC_ORIGIN/],
    ['everybody', { TRUSTED_PROXIES: '0.0.0.0/0' }, 'fault', /every client can invent/],
    ['everybody with IPv6', { TRUSTED_PROXIES: '::/0' }, 'fault', /every client can invent/],
    [
      'no encryption',
      { PUBLIC_ORIGIN: 'http://parley.example', TRUSTED_PROXIES: '127.0.0.1' },
      'warning',
      /is not encrypted/,
    ],
    ['loopback', { PUBLIC_ORIGIN: 'http://localhost:8787' }, 'ok', /fit/],
  ])('with %s is judged', async (_, settings, verdict, says) => {
    const { of } = await look(await temporaryFolder(), settings)
    expect(of('proxy')).toMatchObject([{ verdict, says: expect.stringMatching(says) }])
  })
})

describe('the folder', () => {
  it('must not let others read the key', async () => {
    const folder = await usedFolder()
    await chmod(join(folder, 'signing-key.json'), 0o644)
    await chmod(folder, 0o755)
    const { of } = await look(folder)
    expect(of('folder')).toMatchObject([
      { verdict: 'fault', fix: expect.stringMatching(/^chmod 600 /) },
      { verdict: 'warning', fix: expect.stringMatching(/^chmod 700 /) },
    ])
  })

  it('must be one', async () => {
    const file = join(await temporaryFolder(), 'file')
    await writeFile(file, '')
    expect((await look(file)).of('folder')).toMatchObject([{ verdict: 'fault' }])
  })

  it('must have a place to be made in', async () => {
    const { of } = await look('/proc/nowhere/data')
    expect(of('folder')).toMatchObject([
      { verdict: 'fault', says: expect.stringContaining('made') },
    ])
  })
})

describe('judgeSpace', () => {
  const MB = 1024 * 1024
  it.each([
    [1000 * MB, 100 * MB, 'ok'],
    [263 * MB, 100 * MB, 'warning'],
    [65 * MB, 1 * MB, 'warning'],
    [63 * MB, 0, 'fault'],
    [0, 100 * MB, 'fault'],
  ])('of %i bytes free beside %i is %s', (free, database, verdict) => {
    expect(judgeSpace(free, database).verdict).toBe(verdict)
  })
})

describe('the database', () => {
  it('may be no database', async () => {
    const folder = await temporaryFolder()
    await chmod(folder, 0o700)
    await writeFile(join(folder, 'parley.db'), 'a text that is no database'.repeat(10))
    expect((await look(folder)).of('database')).toMatchObject([
      { verdict: 'fault', fix: expect.stringContaining('restore a backup') },
    ])
  })

  it('may be damaged in the middle', async () => {
    const folder = await usedFolder()
    const file = await open(join(folder, 'parley.db'), 'r+')
    const { size } = await file.stat()
    for (let at = 4096; at < size; at += 4096) await file.write(Buffer.alloc(64, 0x5a), 0, 64, at)
    await file.close()
    const [found] = (await look(folder)).of('database')
    expect(found).toMatchObject({ verdict: 'fault', fix: expect.stringContaining('restore') })
  })

  it('may be of a newer or an older release', async () => {
    const newer = await usedFolder()
    change(newer, "INSERT INTO migration VALUES (999, 'x', 'x', 'x')")
    expect((await look(newer)).of('database')[1]).toMatchObject({ verdict: 'fault' })
    const older = await usedFolder()
    change(older, 'DELETE FROM migration WHERE version > 1')
    expect((await look(older)).of('database')[1]).toMatchObject({ verdict: 'warning' })
  })

  it('may be a folder', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'parley.db'))
    expect((await look(folder)).of('database')).toMatchObject([{ verdict: 'fault' }])
  })
})

describe('what is published', () => {
  it('cannot be newer than the clock', async () => {
    const { of } = await look(await usedFolder(), { now: later(-3_600_000) })
    expect(of('clock')).toMatchObject([{ verdict: 'fault', fix: expect.stringMatching(/clock/) }])
    expect((await look(await usedFolder(), { now: later(-60_000) })).of('clock')).toMatchObject([
      { verdict: 'ok' },
    ])
  })

  it.each([
    ['missing', undefined, 'fault', /missing/],
    ['none', '{}', 'fault', /holds no signing key/],
    ['another', 'new', 'warning', /has never signed here/],
  ])('needs its key: %s', async (_, content, verdict, says) => {
    const folder = await usedFolder()
    const file = join(folder, 'signing-key.json')
    await rm(file)
    const text = content === 'new' ? JSON.stringify(await generateKeyRecord(NOW)) : content
    if (text !== undefined) await writeFile(file, text, { mode: 0o600 })
    expect((await look(folder)).of('key')).toMatchObject([
      { verdict, says: expect.stringMatching(says) },
    ])
  })

  it('must be what the key has signed', async () => {
    const folder = await usedFolder()
    change(
      folder,
      "UPDATE publication SET body = CAST(replace(CAST(body AS TEXT), 'fixture', 'fixture') || ' ' AS BLOB)",
    )
    expect((await look(folder)).of('key')).toMatchObject([
      { verdict: 'fault', says: expect.stringContaining('clients refuse') },
    ])
  })

  it.each([
    [LIFETIME - RENEWAL - 1000, 'ok'],
    [LIFETIME - RENEWAL + 1000, 'warning'],
    [LIFETIME, 'fault'],
  ])('after %i ms is %s by its expiry', async (after, verdict) => {
    const { of } = await look(await usedFolder(), { now: later(after) })
    expect(of('pack')).toMatchObject([{ verdict }])
  })

  it('may be due for review', async () => {
    const due = fixtureDocuments().topics.find(({ status }) => status !== undefined)
    expect(due?.status?.reviewBy).toBeDefined()
    const { of } = await look(await usedFolder(), { now: new Date('2099-01-01') })
    expect(of('review')).toMatchObject([
      { verdict: 'warning', says: expect.stringContaining(`${due?.status?.reviewBy}`) },
    ])
  })
})
