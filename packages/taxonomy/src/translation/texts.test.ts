import { describe, expect, it } from 'vitest'
import { smallPack, smallPackWith } from '../../test/small-pack.ts'
import { lint } from '../lint/lint.ts'
import type { PackFile } from '../load/load-documents.ts'
import { exportTexts } from './export-texts.ts'
import { importTexts } from './import-texts.ts'
import { readTsv, writeTsv } from './tsv.ts'

const documentsOf = (files: readonly PackFile[]) => {
  const { loaded, problems } = lint(files)
  if (loaded === undefined) throw new RangeError(JSON.stringify(problems))
  return loaded.documents
}

const merged = (files: readonly PackFile[], changed: readonly PackFile[]): readonly PackFile[] =>
  files.map((file) => changed.find(({ path }) => path === file.path) ?? file)

/** The exported table with every translation made from its English. */
const translated = (table: string, translate: (english: string) => string): string =>
  writeTsv(
    readTsv(table).map(({ cells: [document = '', path = '', en = ''] }, at) =>
      at === 0 ? [document, path, en, 'uk'] : [document, path, en, translate(en)],
    ),
  )

const HEADER = 'document\tpath\ten\tuk\n'
const imported = (rows: string) => importTexts(smallPack(), HEADER + rows, 'uk.tsv')

describe('exportTexts', () => {
  it('lists every text with its place, and with missing only those without a translation', () => {
    const documents = documentsOf(
      smallPackWith('topics/new-start.yml', (text) =>
        text.replace('{ en: New START }', '{ en: New START, uk: СНО-III }'),
      ),
    )
    const all = exportTexts(documents, 'uk', { missing: false })
    expect(all).toContain('topics/new-start\tlabel\tNew START\tСНО-III\n')
    expect(all).toContain(
      'topics/new-start\tnotToBeConfusedWith.0.text\tSTART I, the treaty of 1991.\t\n',
    )
    const missing = exportTexts(documents, 'uk', { missing: true })
    expect(missing).not.toContain('СНО-III')
    expect(missing.split('\n').length).toBe(all.split('\n').length - 1)
  })

  it('does not ask for a quotation in the language that it was spoken in', () => {
    const documents = documentsOf(smallPack())
    const row = 'positions/security-architecture-russia\tquote.translation\tSpoken words.\t\n'
    expect(exportTexts(documents, 'ru', { missing: true })).not.toContain(row)
    expect(exportTexts(documents, 'ru', { missing: true })).toContain(
      'security-architecture-russia\tstance',
    )
    expect(exportTexts(documents, 'uk', { missing: true })).toContain(row)
    expect(exportTexts(documents, 'ru', { missing: false })).not.toContain(row)
  })

  it('has nothing to translate into English', () => {
    expect(() => exportTexts(documentsOf(smallPack()), 'en', { missing: true })).toThrow(RangeError)
  })
})

describe('importTexts', () => {
  it('brings back every text of a pack, and nothing else changes', () => {
    const before = smallPack()
    const table = exportTexts(documentsOf(before), 'uk', { missing: true })
    const full = translated(table, (english) => `«${english}»`)
    const found = importTexts(before, full, 'uk.tsv')
    expect(found).toMatchObject({ problems: [], replaced: 0, unchanged: 0, empty: 0 })
    const after = merged(before, found.files)
    expect(exportTexts(documentsOf(after), 'uk', { missing: false })).toBe(full)
    expect(exportTexts(documentsOf(after), 'de', { missing: true })).toBe(
      exportTexts(documentsOf(before), 'de', { missing: true }),
    )
    expect(importTexts(after, full, 'uk.tsv')).toMatchObject({ files: [], added: 0 })
  })

  it('leaves what is empty and counts what becomes of each row', () => {
    const files = smallPackWith('parties/russia.yml', (text) =>
      text.replace('{ en: Russia }', '{ en: Russia, uk: Рассія }'),
    )
    const rows = 'parties/russia\tlabel\tRussia\tРосія\nparties/ukraine.yml\tlabel\tUkraine\t \n'
    const found = importTexts(files, HEADER + rows, 'uk.tsv')
    expect(found).toMatchObject({ problems: [], added: 0, replaced: 1, unchanged: 0, empty: 1 })
    expect(found.files.map(({ path }) => path)).toEqual(['parties/russia.yml'])
    expect(found.files[0]?.text).toContain('uk: Росія\n')
  })

  it.each([
    ['an unknown document', 'topics/none\tlabel\tA\tБ', /no document topics\/none/],
    ['an unknown path', 'parties/russia\tlabels\tRussia\tРосія', /no text at labels/],
    ['a field that is no text in languages', 'parties/russia\tid\trussia\tрусь', /no text at id/],
    [
      'English that has changed',
      'parties/russia\tlabel\tRusland\tРосія',
      /has changed; it now reads “Russia”.*Export the texts again/,
    ],
    [
      'an over-long text',
      `parties/russia\tlabel\tRussia\t${'Росія'.repeat(30)}`,
      /has 150 characters, at most 117 fit. Shorten/,
    ],
    [
      'an over-long text of one shape of several',
      `positions/security-architecture-russia\tstance\t${'@'}\t${'є'.repeat(700)}`,
      /at most 624 fit/,
    ],
    ['English left as it is', 'topics/root-causes\tdefinition\t@\t@', /is the English text/],
    ['an invisible character', 'parties/russia\tlabel\tRussia\tРо\u200Bсія', /U\+200B/],
    ['too few cells', 'parties/russia\tlabel', /2 cells, not 4/],
    [
      'two translations of one text',
      'parties/russia\tlabel\tRussia\tРосія\nparties/russia\tlabel\tRussia\tРусь',
      /line 2 has another translation/,
    ],
  ])('refuses %s with line and remedy', (_, row, says) => {
    const [document = '', path = ''] = row.split('\t')
    const english = readTsv(exportTexts(documentsOf(smallPack()), 'uk', { missing: false })).find(
      ({ cells }) => cells[0] === document && cells[1] === path,
    )?.cells[2]
    const { problems } = imported(`${row.replaceAll('@', english ?? '')}\n`)
    expect(problems.map(({ message, remedy }) => `${message}. ${remedy}`)).toEqual([
      expect.stringMatching(says),
    ])
    expect(problems[0]).toMatchObject({
      file: 'uk.tsv',
      rule: 'texts',
      line: row.split('\n').length + 1,
    })
  })

  it('gives every problem at once, and the documents of the rows that stand', () => {
    const { problems, files, added } = imported(
      'parties/x\tlabel\tX\tЮ\nparties/russia\tlabel\tRussia\tРосія\nparties/ukraine\tlabel\tU\tЮ\n',
    )
    expect(problems.map(({ line }) => line)).toEqual([2, 4])
    expect(files.map(({ path }) => path)).toEqual(['parties/russia.yml'])
    expect(added).toBe(1)
  })

  it.each([
    '',
    'parties/russia\tlabel\tRussia\tРосія\n',
    'document\tpath\ten\ten\n',
    'document\tpath\ten\n',
  ])('refuses a table that does not say its language: %j', (table) => {
    const { problems, files } = importTexts(smallPack(), table, 'uk.tsv')
    expect(files).toEqual([])
    expect(problems).toMatchObject([{ line: 1, message: expect.stringMatching(/columns/) }])
  })

  it('says that a broken document has to be mended first', () => {
    const files = smallPackWith('parties/russia.yml', (text) => text.replace('role:', '\trole:'))
    const { problems } = importTexts(files, `${HEADER}parties/russia\tlabel\tRussia\tРосія\n`, 't')
    expect(problems).toMatchObject([{ line: 2, message: expect.stringMatching(/not valid YAML/) }])
  })
})
