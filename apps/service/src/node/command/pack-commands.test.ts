import { execFile } from 'node:child_process'
import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { temporaryFolder } from '../../../test/temporary-folder.ts'
import { readBuiltPack } from '../built-pack.ts'
import { build } from './build.ts'
import type { Call, Command } from './command.ts'
import { diff } from './diff.ts'
import { exportPack } from './export-pack.ts'
import { importPack } from './import-pack.ts'
import { lint } from './lint.ts'
import { PackProblems } from './pack-source.ts'
import { sample } from './sample.ts'
import { stats } from './stats.ts'

const ROOT = join(import.meta.dirname, '../../../../..')
const SMALL = join(ROOT, 'packages/taxonomy/test/packs/small')

/** Runs a command as `parley` does; `lines` is what it prints. */
const run = async (command: Command, operands: readonly string[], values: Call['values'] = {}) => {
  const lines: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((line) => lines.push(String(line)))
  const error = vi.spyOn(console, 'error').mockImplementation((line) => lines.push(String(line)))
  onTestFinished(() => [log, error].forEach((spy) => void spy.mockRestore()))
  const code = await command.run({ operands, values })
  return { code, text: lines.join('\n') }
}

/** A copy of the small pack, one of its files changed. */
const changedCopy = async (file: string, change: (text: string) => string): Promise<string> => {
  const folder = await temporaryFolder()
  await cp(SMALL, folder, { recursive: true })
  await writeFile(join(folder, file), change(await readFile(join(folder, file), 'utf8')))
  return folder
}

describe('parley', () => {
  it.each(['diff', 'export', 'import', 'lint', 'reports', 'sample', 'stats', 'texts'])(
    'knows %s and its --help',
    async (name) => {
      const main = join(import.meta.dirname, 'main.ts')
      const { stdout } = await promisify(execFile)(process.execPath, [main, name, '--help'])
      expect(stdout).toMatch(
        new RegExp(`^usage: npm run parley -- ${name} .+\\n.+\\n\\nDIR: .+\\nExit codes: .+\\n$`),
      )
    },
  )
})

describe('lint', () => {
  it('prints problems with notes, parity and balance when asked', async () => {
    const folder = await changedCopy('topics/new-start.yml', (text) =>
      text.replace('reviewBy: 2027', 'reviewBy: 2028'),
    )
    const { code, text } = await run(lint, [folder], { notes: true })
    expect(code).toBe(0)
    expect(text).toMatch(/new-start\.yml:12 {2}review-terms .*\(note\)/)
    expect(text).toMatch(/^uk +0 +\d+ +5 +5 +not promised/m)
    expect(text).toMatch(/^security-architecture +russia +1 /m)
    expect(text).toMatch(/^0 problems$/m)
  })

  it('prints problems alone otherwise', async () => {
    expect(await run(lint, [SMALL])).toEqual({ code: 0, text: '0 problems' })
  })

  it('tells how long each step took when asked', async () => {
    const { text } = await run(lint, [SMALL], { timing: true })
    expect(text).toMatch(/^load +\d+$/m)
    expect(text).toMatch(/^alias-clashes +\d+$/m)
    expect(text).toMatch(/^all, from start +\d+$/m)
    const { text: json } = await run(lint, [SMALL], { timing: true, json: true })
    expect(JSON.parse(json).timing).toMatchObject({ milliseconds: { load: expect.any(Number) } })
  })

  it('puts keys in order with --fix and keeps comments', async () => {
    const folder = await changedCopy('topics/new-start.yml', (text) =>
      text.replace('id: new-start\nkind: treaty', 'kind: treaty # of 2010\nid: new-start'),
    )
    const { code, text } = await run(lint, [folder], { fix: true })
    expect({ code, text }).toEqual({
      code: 0,
      text: 'topics/new-start.yml  put in order\n0 problems',
    })
    const fixed = await readFile(join(folder, 'topics/new-start.yml'), 'utf8')
    expect(fixed).toMatch(/^id: new-start\nkind: treaty # of 2010\nissues/)
  })
})

describe('sample', () => {
  it('draws statements with their sources, the same for the same seed', async () => {
    const { code, text } = await run(sample, [SMALL], { seed: '7', count: '3' })
    expect(code).toBe(0)
    expect(text.split('\n')).toHaveLength(3)
    for (const line of text.split('\n'))
      expect(line).toMatch(/^[a-z]+\/[a-z0-9-]+#[\w/-]+\t[\d-]*\t(day-page)?\t.+$/)
    expect((await run(sample, [SMALL], { seed: '7', count: '3' })).text).toBe(text)
  })

  it('keeps to the folders that it is given, the proposals of topics among them', async () => {
    const idsOf = async (folder?: string) => {
      const values = { seed: '7', count: '5000', ...(folder === undefined ? {} : { folder }) }
      const { text } = await run(sample, [], values)
      return text.split('\n').map((line) => line.split('\t')[0] ?? '')
    }
    const [all, kept] = [await idsOf(), await idsOf('positions,proposals')]
    const wanted = /^(positions\/|topics\/[^#]+#proposal\/)/
    expect(kept).toEqual(all.filter((id) => wanted.test(id)))
    for (const start of ['positions/', 'topics/'])
      expect(kept.some((id) => id.startsWith(start))).toBe(true)
    await expect(idsOf('positions,poems')).rejects.toThrow(/--folder poems is none of issues, /)
  })

  it('prints JSON, and refuses a missing seed, a count and a language it does not know', async () => {
    const { text } = await run(sample, [SMALL], { seed: '7', count: '2', json: true })
    expect(JSON.parse(text)).toHaveLength(2)
    await expect(run(sample, [SMALL])).rejects.toThrow(/name a seed/)
    await expect(run(sample, [SMALL], { seed: '7', count: '0' })).rejects.toThrow(/--count 0/)
    await expect(run(sample, [SMALL], { seed: '7', language: 'xx' })).rejects.toThrow(/xx/)
  })
})

describe('stats', () => {
  it('prints tables, or JSON', async () => {
    expect((await run(stats, [SMALL])).text).toMatch(/^pack small, evidence until 2026-03-28/)
    const { text } = await run(stats, [SMALL], { json: true })
    expect(JSON.parse(text)).toMatchObject({ pack: 'small', documents: { topics: 3 } })
  })

  it('refuses a folder without a pack', async () => {
    await expect(run(stats, ['/nowhere'])).rejects.toThrow(/there is no folder/)
    await expect(run(stats, [await temporaryFolder()])).rejects.toThrow(PackProblems)
  })
})

describe('build', () => {
  it('hands the reason for a revision on to its manifest, and none where none is given', async () => {
    const out = join(await temporaryFolder(), 'pack')
    await run(build, [SMALL], { out, why: ' Corrects a date. ' })
    const told = (await readBuiltPack(out)).manifest
    await run(build, [SMALL], { out })
    const silent = (await readBuiltPack(out)).manifest
    expect(told.why).toBe('Corrects a date.')
    expect(silent).not.toHaveProperty('why')
    expect(told.revision).toBe(silent.revision)
  })

  it.each(['', ' ', 'x'.repeat(501)])('refuses the reason %j', async (why) => {
    const out = join(await temporaryFolder(), 'pack')
    await expect(run(build, [SMALL], { out, why })).rejects.toThrow(/^--why is /)
  })
})

describe('diff', () => {
  it('finds nothing between documents and the pack built of them', async () => {
    const built = join(await temporaryFolder(), 'pack')
    await run(build, [SMALL], { out: built })
    expect((await run(diff, [SMALL, built])).text).toMatch(/0 added, 0 removed, 0 changed$/)
  })

  it('tells a changed field, or as JSON', async () => {
    const folder = await changedCopy('topics/new-start.yml', (text) =>
      text.replace('reviewBy: 2027-02-05', 'reviewBy: 2027-01-05'),
    )
    const { text } = await run(diff, [SMALL, folder])
    expect(text.split('\n')).toEqual([
      '~ topics/new-start  New START',
      '    status.reviewBy',
      '      - 2027-02-05',
      '      + 2027-01-05',
      '0 added, 0 removed, 1 changed',
    ])
  })

  it('says by its exit code that an id stands for something else', async () => {
    const folder = await changedCopy('topics/new-start.yml', (text) =>
      text.replace('kind: treaty', 'kind: place'),
    )
    expect(await run(diff, [SMALL, folder])).toMatchObject({
      code: 1,
      text: expect.stringContaining('! topics/new-start has another kind'),
    })
  })

  it('writes JSON when asked', async () => {
    const { text } = await run(diff, [SMALL, SMALL], { json: true })
    expect(JSON.parse(text)).toEqual({ added: [], removed: [], changed: [], brokenIds: [] })
  })

  it('refuses a built pack whose documents are not those of its manifest', async () => {
    const built = join(await temporaryFolder(), 'pack')
    await run(build, [SMALL], { out: built })
    for (const name of await readdir(join(built, 'artifacts')))
      await writeFile(join(built, 'artifacts', name), '{}')
    await expect(run(diff, [SMALL, built])).rejects.toThrow(/not what the manifest names/)
  })

  it('refuses a broken manifest and a missing operand', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'manifest.json'), '{')
    await expect(run(diff, [SMALL, folder])).rejects.toThrow(/is no JSON/)
    await writeFile(join(folder, 'manifest.json'), '{}')
    await expect(run(diff, [SMALL, folder])).rejects.toThrow(/no manifest of a pack/)
    await expect(run(diff, [SMALL])).rejects.toThrow(/name two folders/)
  })
})

describe('export and import', () => {
  it('carry a pack out as SKOS and back as drafts, which are never written over', async () => {
    const folder = await temporaryFolder()
    const file = join(folder, 'pack.jsonld')
    const out = join(folder, 'drafts')
    await run(exportPack, [SMALL], { format: 'skos', out: file, base: 'https://host.example/v1/' })
    const { code, text } = await run(importPack, [file], { format: 'skos', out })
    expect({ code, text }).toMatchObject({ code: 0, text: expect.stringContaining('5 drafts') })
    expect(await readdir(join(out, 'topics'))).toEqual(await readdir(join(SMALL, 'topics')))
    expect(await readdir(join(out, 'parties'))).toEqual(await readdir(join(SMALL, 'parties')))
    await expect(run(importPack, [file], { format: 'skos', out })).rejects.toThrow(
      /are there already/,
    )
  })

  it('write every table as CSV into a folder', async () => {
    const out = join(await temporaryFolder(), 'csv')
    await run(exportPack, [SMALL], { format: 'csv', out })
    expect(await readdir(out)).toContain('aliases.csv')
    expect(await readFile(join(out, 'sources.csv'), 'utf8')).toMatch(/^id,title,.*\r\nday-page,/)
  })

  it.each([
    [exportPack, {}, /--format skos or --format csv/],
    [exportPack, { format: 'rdf' }, /--format skos or --format csv/],
    [exportPack, { format: 'csv' }, /--table, or a folder with --out/],
    [exportPack, { format: 'csv', table: 'cards' }, /there is no table cards; use one of issues/],
    [exportPack, { format: 'skos', base: 'host' }, /no absolute address/],
    [importPack, {}, /--format skos/],
    [importPack, { format: 'skos' }, /--out DIR/],
    [importPack, { format: 'skos', out: '/nowhere' }, /cannot read/],
  ])('refuse a wrong call', async (command, values, says) => {
    await expect(run(command, [SMALL], values)).rejects.toThrow(says)
  })

  it('tell everything that is wrong with a vocabulary and write nothing', async () => {
    const folder = await temporaryFolder()
    const file = join(folder, 'bad.jsonld')
    const skos = 'http://www.w3.org/2004/02/skos/core#'
    await writeFile(
      file,
      JSON.stringify({ '@id': 'https://a.example/A', '@type': `${skos}Concept` }),
    )
    const { code, text } = await run(importPack, [file], { format: 'skos', out: join(folder, 'o') })
    expect(code).toBe(1)
    expect(text).toMatch(/https:\/\/a\.example\/A {2}id must be lower-case/)
    expect(text).toMatch(/label\.en is missing/)
    expect(text).toMatch(/5 problems; nothing was written/)
    expect(await readdir(folder)).toEqual(['bad.jsonld'])
  })
})
