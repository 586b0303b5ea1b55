import { describe, expect, it } from 'vitest'
import { smallPack, smallPackWith } from '../../test/small-pack.ts'
import { lint } from '../lint/lint.ts'
import type { PackFile } from '../load/load-documents.ts'
import { toCsv } from './csv.ts'
import { csvTable, TABLES } from './tables.ts'

const documentsOf = (files: readonly PackFile[]) => {
  const { loaded } = lint(files)
  if (loaded === undefined) throw new RangeError('the pack cannot be read')
  return loaded.documents
}

/** A strict reader of RFC 4180, written apart from the writer. */
const readCsv = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [[]]
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y
  while (pattern.lastIndex < text.length) {
    const found = pattern.exec(text)
    if (found === null) throw new RangeError('not RFC 4180')
    rows.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '')
    if (found[3] === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

describe('toCsv', () => {
  it.each([
    ['a plain field', 'New START', 'New START'],
    ['an empty field', '', ''],
    ['a comma', 'a, b', '"a, b"'],
    ['a quotation mark', 'say "no"', '"say ""no"""'],
    ['line ends', 'a\r\nb', '"a\r\nb"'],
    ['white space at the ends', ' a', '" a"'],
    ['a minus inside', 'cease-fire', 'cease-fire'],
    ['a formula', '=1+1', "'=1+1"],
    [
      'a formula with a link',
      '=HYPERLINK("https://a.example","a")',
      `"'=HYPERLINK(""https://a.example"",""a"")"`,
    ],
    ['a plus', '+1', "'+1"],
    ['a minus', '-1', "'-1"],
    ['an at sign', '@SUM(A1)', "'@SUM(A1)"],
    ['a tab', '\t=1', "'\t=1"],
    ['a formula behind white space', ' =1', "' =1"],
    ['a full-width sign', '＝1', "'＝1"],
  ])('writes %s', (_, text, expected) => {
    expect(toCsv([['h'], [text]])).toBe(`h\r\n${expected}\r\n`)
  })
})

describe('csvTable', () => {
  it.each(TABLES)('writes %s with a header, every row as long as it', (name) => {
    const files = smallPackWith('topics/new-start.yml', (text) =>
      text.replace(
        'notToBe',
        'facts: [{ name: signed, text: { en: "Signed, in Prague." }, sources: [day-page] }]\nnotToBe',
      ),
    )
    const [header = [], ...rows] = readCsv(csvTable(documentsOf(files), name))
    expect(new Set(header).size).toBe(header.length)
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(row).toHaveLength(header.length)
  })

  it('writes texts by language and lists in one field', () => {
    const files = smallPackWith('topics/root-causes.yml', (text) =>
      text.replace('{ en: "“Root causes”" }', '{ en: "“Root causes”", pl: „Praprzyczyny” }'),
    )
    const [header = [], ...rows] = readCsv(csvTable(documentsOf(files), 'topics'))
    const row = rows.find(([id]) => id === 'root-causes')
    const field = (name: string) => row?.[header.indexOf(name)]
    expect(field('label_en')).toBe('“Root causes”')
    expect(field('label_pl')).toBe('„Praprzyczyny”')
    expect(field('label_de')).toBe('')
    expect(field('issues')).toBe('security-architecture; process')
  })

  it('writes each alias with its rule', () => {
    const rows = readCsv(csvTable(documentsOf(smallPack()), 'aliases'))
    expect(rows).toContainEqual([
      'new-start',
      'en',
      'START',
      'exact',
      'cue',
      '',
      'treaty; warheads',
      '',
    ])
  })

  it('is empty where there is nothing of the kind', () => {
    expect(csvTable(documentsOf(smallPack()), 'facts')).toBe('')
  })
})
