import { describe, expect, it } from 'vitest'
import { type Fault, itReports } from '../../test/faults.ts'
import { smallPack, smallPackWith } from '../../test/small-pack.ts'
import { lint } from './lint.ts'

/** Faults that are found on loading; those of single rules are in rules/rules.test.ts. */
const FAULTS: readonly Fault[] = [
  {
    fault: 'a tab',
    file: 'parties/ukraine.yml',
    from: 'role: principal',
    to: '\trole: principal',
    rule: 'yaml',
    line: 3,
    says: /tabs?/i,
  },
  {
    fault: 'a wrong indent',
    file: 'topics/new-start.yml',
    from: '  asOf: 2026',
    to: '   asOf: 2026',
    rule: 'yaml',
    line: 11,
    says: /indent|map/i,
  },
  {
    fault: 'an unquoted colon',
    file: 'topics/new-start.yml',
    from: '{ en: New START }',
    to: 'a: b: c',
    rule: 'yaml',
    line: 4,
    says: /YAML/,
  },
  {
    fault: 'an unknown field',
    file: 'sources/day-page.yml',
    from: 'kind: reference',
    to: 'kind: reference\ntyp: page',
    rule: 'schema',
    line: 8,
    says: /unknown field typ/,
  },
  {
    fault: 'a missing field',
    file: 'sources/day-page.yml',
    from: /publisher: .*\n/,
    to: '',
    rule: 'schema',
    line: 1,
    says: /publisher is missing/,
  },
  {
    fault: 'a missing language',
    file: 'issues/territory.yml',
    from: 'label: { en: "Issue 1" }',
    to: 'label: { uk: "Питання 1" }',
    rule: 'schema',
    line: 3,
    says: /label\.en is missing/,
  },
  {
    fault: 'a number for a text',
    file: 'sources/day-page.yml',
    from: 'publishedAt: 2026-02-05',
    to: 'publishedAt: 2026',
    rule: 'schema',
    line: 5,
    says: /publishedAt is not of the right type.*quotation marks/,
  },
  {
    fault: 'YAML reading 0123 as a number',
    file: 'sources/day-page.yml',
    from: 'publisher: A reference work',
    to: 'publisher: 0123',
    rule: 'schema',
    line: 3,
    says: /quotation marks/,
  },
  {
    fault: 'YAML reading true as a truth value',
    file: 'parties/ukraine.yml',
    from: 'label: { en: Ukraine }',
    to: 'label: { en: true }',
    rule: 'schema',
    line: 4,
    says: /quotation marks/,
  },
  {
    fault: 'a value outside its list',
    file: 'topics/new-start.yml',
    from: 'kind: treaty',
    to: 'kind: traety',
    rule: 'schema',
    line: 2,
    says: /Use one of: person, .*treaty/,
  },
  {
    fault: 'a day that does not exist',
    file: 'topics/new-start.yml',
    from: 'asOf: 2026-02-05',
    to: 'asOf: 2026-02-30',
    rule: 'schema',
    line: 11,
    says: /not a day of the calendar/,
  },
  {
    fault: 'an address without scheme',
    file: 'sources/day-page.yml',
    from: 'https://example.org',
    to: 'example.org',
    rule: 'schema',
    line: 4,
    says: /whole address/,
  },
  {
    fault: 'an over-long definition',
    file: 'topics/root-causes.yml',
    from: 'An expression',
    to: 'An expression '.repeat(30),
    rule: 'schema',
    line: 5,
    says: /longer than 320/,
  },
  {
    fault: 'no source',
    file: 'topics/new-start.yml',
    from: 'sources: [day-page]\nreview',
    to: 'sources: []\nreview',
    rule: 'schema',
    line: 16,
    says: /at least one source/,
  },
  {
    fault: 'a cue alias without cues',
    file: 'topics/new-start.yml',
    from: ', cues: [treaty, warheads]',
    to: '',
    rule: 'schema',
    line: 21,
    says: /must list its cues/,
  },
  {
    fault: 'an id that is not the file name',
    file: 'topics/new-start.yml',
    from: 'id: new-start',
    to: 'id: newstart',
    rule: 'file-name',
    line: 1,
    says: /newstart\.yml/,
  },
  {
    fault: 'a key that stands twice',
    file: 'topics/new-start.yml',
    from: 'kind: treaty',
    to: 'kind: treaty\nkind: place',
    rule: 'yaml',
    line: 3,
    says: /unique.*Keep one of the two/,
  },
  {
    fault: 'YAML reading no as a text',
    file: 'issues/process.yml',
    from: 'crossCutting: true',
    to: 'crossCutting: no',
    rule: 'schema',
    line: 3,
    says: /boolean expected.*Write true or false/,
  },
  {
    fault: 'a language that the pack does not know',
    file: 'parties/russia.yml',
    from: '{ en: Russia }',
    to: '{ en: Russia, no: Russland }',
    rule: 'schema',
    line: 4,
    says: /unknown field no/,
  },
  {
    fault: 'an over-long translation',
    file: 'topics/root-causes.yml',
    from: 'meanings. }',
    to: `meanings., de: ${'Ausdruck '.repeat(60)}}`,
    rule: 'schema',
    line: 5,
    says: /longer than 416/,
  },
  {
    fault: 'an empty file',
    file: 'parties/russia.yml',
    from: /[\s\S]*/,
    to: '# later\n',
    rule: 'yaml',
    line: 1,
    says: /is empty.*or delete the file/,
  },
  {
    fault: 'two documents in one file',
    file: 'parties/russia.yml',
    from: 'kind: state',
    to: '---\nkind: state',
    rule: 'yaml',
    line: 2,
    says: /one document a file/,
  },
  {
    fault: 'an anchor',
    file: 'parties/russia.yml',
    from: 'label: { en: Russia }',
    to: 'label: &name { en: Russia }',
    rule: 'yaml',
    line: 4,
    says: /anchor &name.*Write the value out/,
  },
  {
    fault: 'an alias',
    file: 'parties/russia.yml',
    from: '[Russia, Russian]',
    to: '[&r Russia, *r]',
    rule: 'yaml',
    line: 10,
    says: /alias \*r.*Write the value out/,
  },
  {
    fault: 'an alias of nothing',
    file: 'parties/russia.yml',
    from: '[Russia, Russian]',
    to: '[Russia, *r]',
    rule: 'yaml',
    line: 10,
    says: /alias.*Write the value out/i,
  },
  {
    fault: 'a byte order mark',
    file: 'parties/russia.yml',
    from: 'id:',
    to: '\uFEFFid:',
    rule: 'encoding',
    line: 1,
    says: /byte order mark.*lint --fix/,
  },
  {
    fault: 'line ends of Windows',
    file: 'parties/russia.yml',
    from: 'kind: state\n',
    to: 'kind: state\r\n',
    rule: 'encoding',
    line: 2,
    says: /line ends of Windows.*lint --fix/,
  },
  {
    fault: 'a character that was lost',
    file: 'parties/russia.yml',
    from: 'A state in',
    to: 'A st\uFFFDte in',
    rule: 'encoding',
    line: 5,
    says: /not UTF-8.*Save the file as UTF-8/,
  },
  {
    fault: 'a colon inside braces',
    file: 'topics/new-start.yml',
    from: 'The treaty expired',
    to: 'After the dispute: the treaty expired',
    rule: 'yaml',
    line: 10,
    says: /YAML/,
  },
]

describe('lint', () => {
  it('finds nothing in a pack without faults', () => {
    expect(lint(smallPack()).problems).toEqual([])
  })

  itReports(FAULTS)

  it.each(['no', 'yes', 'on', '1e', '12:30'])('reads %s as the text that it is', (text) => {
    const files = smallPackWith('sources/day-page.yml', (file) =>
      file.replace('A reference work', text),
    )
    const { loaded, problems } = lint(files)
    expect(problems).toEqual([])
    expect(loaded?.documents.sources[0]?.publisher).toBe(text)
  })

  it('refuses a few lines of aliases that stand for gigabytes, at once', () => {
    const levels = Array.from({ length: 12 }, (_, at) => {
      const items = at === 0 ? Array(9).fill('x') : Array(9).fill(`*a${at - 1}`)
      return `l${at}: &a${at} [${items.join(', ')}]`
    })
    const { problems } = lint(smallPackWith('parties/russia.yml', () => levels.join('\n')))
    const found = problems.filter(({ file }) => file === 'parties/russia.yml')
    expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set(['yaml']))
    expect(found.length).toBe(12 + 11 * 9)
  })

  it('reports what is wrong with a byte order mark and with the fields below it', () => {
    const { problems } = lint(
      smallPackWith('parties/russia.yml', (text) => `\uFEFF${text.replace('role: p', 'role: q')}`),
    )
    expect(problems.map(({ line, rule }) => `${line} ${rule}`)).toEqual(['1 encoding', '3 schema'])
  })

  it('reports every unknown field on its own line', () => {
    const { problems } = lint(
      smallPackWith('parties/russia.yml', (text) =>
        text.replace('role:', 'roll: x\nrolle: y\nrole:'),
      ),
    )
    expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '3 the document has the unknown field roll',
      '4 the document has the unknown field rolle',
    ])
  })

  it('reports every problem at once, in a fixed order', () => {
    const files = smallPackWith('topics/new-start.yml', (text) =>
      text.replace('kind: treaty', 'kind: pact').replace('reviewBy: 2027-02-05', 'reviewBy: soon'),
    ).map((file) =>
      file.path === 'sources/day-page.yml'
        ? { ...file, text: file.text.replace('seenAs', 'seen') }
        : file,
    )
    const rules = lint(files).problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`)
    expect(rules).toEqual([
      'sources/day-page.yml:1 schema',
      'sources/day-page.yml:8 schema',
      'topics/new-start.yml:2 schema',
      'topics/new-start.yml:12 schema',
    ])
  })

  it('does not call a document unknown because it is broken itself', () => {
    const { problems } = lint(
      smallPackWith('topics/new-start.yml', (text) => text.replace('kind: treaty', 'kind: pact')),
    )
    expect(problems.map(({ rule }) => rule)).toEqual(['schema'])
  })

  it('reports a pack without pack.yml and a file that is no document', () => {
    const files = smallPack().filter(({ path }) => path !== 'pack.yml')
    const { problems } = lint([...files, { path: 'topic/new-start.yml', text: 'id: x' }])
    expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'pack.yml layout',
      'topic/new-start.yml layout',
    ])
  })
})
