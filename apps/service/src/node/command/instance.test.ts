import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { fixtureDocuments } from '../../../test/fixture-documents.ts'
import { buildFixture } from '../../../test/fixture-pack.ts'
import { type LibsqlServer, startLibsql } from '../../../test/libsql-server.ts'
import { emptied } from '../../../test/sql.contract.ts'
import { temporaryFolder } from '../../../test/temporary-folder.ts'
import { Hrana } from '../../hrana/hrana.ts'
import type { BuiltPack } from '../../pack/publish.ts'
import { StoreUnavailable } from '../../pack/store-unavailable.ts'
import { openDataFolder } from '../data-folder.ts'
import { InstanceRefused } from '../instance/read-instance.ts'
import type { Call } from './command.ts'
import { instance } from './instance.ts'

/** Each call to wrangler starts a workerd of its own; a busy machine takes seconds for one. */
const WRANGLER_TIMEOUT = 180_000

const NOW = new Date('2026-02-02T12:00:00Z')

let libsql: LibsqlServer
let packs: readonly BuiltPack[]
beforeAll(async () => {
  libsql = await startLibsql()
  const documents = fixtureDocuments()
  const title = { en: 'The fixture talks, edited' }
  packs = [
    await buildFixture(),
    await buildFixture({ ...documents, pack: { ...documents.pack, title } }),
  ]
})
afterAll(() => libsql.close())

const run = async (operands: readonly string[], values: Call['values'] = {}) => {
  const lines: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((line) => lines.push(String(line)))
  onTestFinished(() => void log.mockRestore())
  expect(await instance.run({ operands, values: { json: true, ...values } })).toBe(0)
  return JSON.parse(lines[0] ?? '') as { sha256: string; counts: Record<string, number> }
}

/** A service that has published three times and has an open and a closed report. */
const livedIn = async (data: string) => {
  const service = await openDataFolder(data, NOW)
  const [first, second] = packs
  for (const pack of [first, second, first]) if (pack) await service.publish(pack, NOW)
  await service.reports.add({ topic: 'line', kind: 'other', note: 'Zwei\nZeilen 😀' }, NOW)
  const id = await service.reports.add({ topic: 'line', kind: 'other', note: 'Second.' }, NOW)
  await service.reports.close(id, NOW, 'Corrected.')
  service.close()
  return data
}

const wranglerConfig = async (folder: string): Promise<string> => {
  const file = join(folder, 'wrangler.json')
  const config = {
    name: 'parley',
    compatibility_date: '2026-11-01',
    d1_databases: [{ binding: 'DB', database_name: 'parley', database_id: 'parley' }],
    kv_namespaces: [{ binding: 'ARTIFACTS', id: 'parley' }],
  }
  await writeFile(file, JSON.stringify(config))
  return file
}

describe('instance', () => {
  it(
    'moves from SQLite to libSQL and D1 and back, and every checksum is the same',
    async () => {
      const folder = await temporaryFolder()
      const file = (name: string) => join(folder, name)
      const data = await livedIn(file('data'))
      const wrangler = await wranglerConfig(folder)
      await emptied(new Hrana({ url: libsql.url }))
      const first = await run(['export', file('1')], { data })
      expect(first.counts).toMatchObject({ key: 1, publication: 3, report: 2 })
      const moves = [
        [file('1'), { database: libsql.url }, file('2')],
        [file('2'), { wrangler }, file('3')],
        [file('3'), { data: file('again') }, file('4')],
      ] as const
      for (const [from, place, to] of moves) {
        expect(await run(['import', from], place)).toEqual(first)
        expect(await run(['import', from], place)).toEqual(first)
        expect(await run(['checksum'], place)).toEqual(first)
        expect(await run(['export', to], place)).toEqual(first)
      }
      const content = async (name: string) =>
        (await readFile(file(name), 'utf8')).split('\n').slice(1)
      expect(await content('4')).toEqual(await content('1'))
    },
    WRANGLER_TIMEOUT,
  )

  it('takes the signing key along when asked, and the service goes on where it was', async () => {
    const folder = await temporaryFolder()
    const data = await livedIn(join(folder, 'data'))
    const [plain, whole, moved] = ['plain', 'whole', 'moved'].map((name) => join(folder, name))
    await run(['export', String(plain)], { data })
    await run(['export', String(whole)], { data, 'with-signing-key': true })
    const { jwk } = JSON.parse(await readFile(join(data, 'signing-key.json'), 'utf8'))
    expect(await readFile(String(plain), 'utf8')).not.toContain(jwk.d)
    expect((await stat(String(whole))).mode & 0o777).toBe(0o600)
    await run(['import', String(plain)], { data: moved })
    await expect(openDataFolder(String(moved), NOW)).rejects.toThrow(/signing-key\.json is missing/)
    await run(['import', String(whole)], { data: moved })
    const service = await openDataFolder(String(moved), NOW)
    onTestFinished(service.close)
    const [first, second] = packs
    expect(first && (await service.publish(first, NOW))).toBe('unchanged')
    expect(second && (await service.publish(second, NOW))).toBe('published')
    expect((await service.store.current('fixture'))?.manifest.sequence).toBe(4)
  })

  it('finishes an import that was broken off, and refuses a place that holds anything else', async () => {
    const folder = await temporaryFolder()
    const data = await livedIn(join(folder, 'data'))
    const file = join(folder, 'file')
    const whole = await run(['export', file], { data })
    const part = join(folder, 'part')
    const begun = await openDataFolder(part, NOW)
    const theirs = await openDataFolder(data, NOW)
    onTestFinished(theirs.close)
    for (const report of await theirs.reports.list('open')) await begun.reports.restore(report)
    begun.close()
    expect(await run(['import', file], { data: part })).toEqual(whole)
    const other = await livedIn(join(folder, 'other'))
    await expect(run(['import', file], { data: other })).rejects.toThrow(/import into an empty/)
  })

  it.each([
    ['cut off', (text: string) => text.slice(0, text.lastIndexOf('{"kind":"end"')), /cut off/],
    ['another report', (text: string) => text.replace('Second.', 'Sechond'), /does not add up/],
    ['a line less', (text: string) => text.replace(/\n\{"kind":"report".*/, ''), /does not add up/],
    [
      'an artifact less',
      (text: string) => text.replace(/\n\{"kind":"artifact".*/, ''),
      /names an artifact that the file does not hold/,
    ],
    [
      'other bytes',
      (text: string) => text.replace(/"gzip":"..../, '"gzip":"AAAA'),
      /line \d+, cannot be unpacked/,
    ],
    [
      'another artifact',
      (text: string) => {
        const [first = '', second = ''] = text.match(/"br":"[^"]*"/g) ?? []
        return text.replace(first, second)
      },
      /line \d+, is not the artifact/,
    ],
    [
      'another signature',
      (text: string) => text.replace(/"signature":"...../, '"signature":"AAAAA'),
      /line \d+, is not signed/,
    ],
    ['no instance', () => 'hello', /no instance that this release can read/],
  ])('refuses a file that is damaged (%s) and writes nothing', async (_, damage, message) => {
    const folder = await temporaryFolder()
    const data = await livedIn(join(folder, 'data'))
    const file = join(folder, 'file')
    await run(['export', file], { data })
    await writeFile(file, damage(await readFile(file, 'utf8')))
    const target = join(folder, 'target')
    const imported = run(['import', file], { data: target })
    await expect(imported).rejects.toThrow(InstanceRefused)
    await expect(imported).rejects.toThrow(message)
    await expect(stat(target)).rejects.toThrow(/ENOENT/)
  })

  it.each([
    [['export'], {}, /name the file/],
    [['move'], {}, /say what to do/],
    [['checksum'], { data: '/nowhere/at/all' }, /not a data folder/],
    [['checksum'], { database: 'ftp://x' }, /DATABASE_URL must be/],
    [['checksum'], { database: 'http://127.0.0.1:1' }, /127\.0\.0\.1:1: cannot be reached/],
    [['checksum'], { database: 'http://127.0.0.1:1', wrangler: 'x' }, /name one/],
  ] as const)('refuses %j %j by name', async (operands, values, message) => {
    // As the command prints it: of a store that is away, where it is.
    const printed = run(operands, values).catch((error: Error) => {
      throw error instanceof StoreUnavailable ? error.cause : error
    })
    await expect(printed).rejects.toThrow(message)
  })
})
