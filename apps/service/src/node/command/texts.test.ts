import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { temporaryFolder } from '../../../test/temporary-folder.ts'
import type { Call } from './command.ts'
import { texts } from './texts.ts'

const SMALL = join(import.meta.dirname, '../../../../..', 'packages/taxonomy/test/packs/small')

const run = async (operands: readonly string[], values: Call['values'] = {}) => {
  const lines: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((line) => lines.push(String(line)))
  const error = vi.spyOn(console, 'error').mockImplementation((line) => lines.push(String(line)))
  onTestFinished(() => [log, error].forEach((spy) => void spy.mockRestore()))
  const code = await texts.run({ operands, values })
  return { code, text: lines.join('\n') }
}

/** A copy of the small pack and its table of texts for Ukrainian. */
const copyWithTable = async () => {
  const folder = await temporaryFolder()
  const pack = join(folder, 'pack')
  const table = join(folder, 'uk.tsv')
  await cp(SMALL, pack, { recursive: true })
  await run(['export', 'uk', pack], { missing: true, out: table })
  const rows = await readFile(table, 'utf8')
  const put = (english: string, translation: string) =>
    writeFile(table, rows.replace(`${english}\t\n`, `${english}\t${translation}\n`))
  const topic = () => readFile(join(pack, 'topics/new-start.yml'), 'utf8')
  return { pack, table, put, topic }
}

describe('texts', () => {
  it('writes a translation into its document', async () => {
    const { pack, table, put, topic } = await copyWithTable()
    await put('New START', 'СНО-III')
    const { code, text } = await run(['import', table, pack])
    expect(code).toBe(0)
    expect(text).toMatch(/^1 added, 0 replaced, 0 unchanged, \d+ left empty; 1 documents written$/)
    expect(await topic()).toContain('label:\n  en: New START\n  uk: СНО-III\nd')
  })

  it('writes nothing when a row is refused, or only the others with --partial', async () => {
    const { pack, table, put, topic } = await copyWithTable()
    await put('New START', 'СНО-III\nparties/russia\tlabel\tRussland\tРосія')
    const refused = await run(['import', table, pack])
    expect(refused.code).toBe(1)
    expect(refused.text).toMatch(/uk\.tsv:\d+ {2}texts {2}the English of label has changed/)
    expect(refused.text).toMatch(/1 rows refused; nothing was written/)
    expect(await topic()).not.toContain('СНО-III')
    const partial = await run(['import', table, pack], { partial: true })
    expect(partial.code).toBe(1)
    expect(await topic()).toContain('СНО-III')
  })

  it('says as JSON what it did', async () => {
    const { pack, table, put } = await copyWithTable()
    await put('New START', 'СНО-III')
    const { text } = await run(['import', table, pack], { json: true })
    expect(JSON.parse(text)).toMatchObject({
      added: 1,
      written: ['topics/new-start.yml'],
      problems: [],
    })
  })

  it.each([
    [[], /export LANGUAGE, or texts import FILE/],
    [['export'], /name a language: one of uk/],
    [['export', 'en'], /no language en to translate into/],
    [['export', 'xx'], /no language xx/],
    [['import'], /name the table/],
    [['import', '/nowhere.tsv'], /cannot read \/nowhere\.tsv/],
  ])('refuses %j', async (operands, says) => {
    await expect(run(operands)).rejects.toThrow(says)
  })
})
