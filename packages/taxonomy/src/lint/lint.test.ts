import { describe, expect, it } from 'vitest'
import { smallPack, smallPackWith } from '../../test/small-pack.ts'
import { lint, notesOn } from './lint.ts'

interface Case {
  readonly fault: string
  readonly file: string
  readonly from: string | RegExp
  readonly to: string
  readonly rule: string
  readonly line: number
  readonly says: RegExp
  /** Where it is reported, when that is not the file with the fault. */
  readonly reportedIn?: string
}

const CASES: readonly Case[] = [
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
    fault: 'an unknown topic',
    file: 'topics/ceasefire-in-ukraine.yml',
    from: 'to: new-start',
    to: 'to: old-start',
    rule: 'references',
    line: 8,
    says: /no topic or party “old-start”/,
  },
  {
    fault: 'an unknown source',
    file: 'events/2026-02-05-new-start-expires.yml',
    from: 'sources: [day-page]',
    to: 'sources: [nowhere]',
    rule: 'references',
    line: 8,
    says: /Add sources\/nowhere\.yml/,
  },
  {
    fault: 'an unknown party',
    file: 'topics/root-causes.yml',
    from: 'party: russia',
    to: 'party: russland',
    rule: 'references',
    line: 7,
    says: /no party “russland”/,
  },
  {
    fault: 'a duplicate alias in a topic',
    file: 'topics/ceasefire-in-ukraine.yml',
    from: 'text: cease-fire',
    to: 'text: ceasefire',
    rule: 'aliases',
    line: 14,
    says: /stands for ceasefire-in-ukraine \(en\) already/,
  },
  {
    fault: 'an unknown inflection class',
    file: 'topics/root-causes.yml',
    from: 'text: root causes',
    to: 'text: root cause~z',
    rule: 'aliases',
    line: 19,
    says: /no inflection class “z”.*Use one of s, es/,
  },
  {
    fault: 'an alias of two topics',
    file: 'topics/root-causes.yml',
    from: 'text: root causes',
    to: 'text: Ceasefire',
    rule: 'aliases',
    line: 19,
    says: /“Ceasefire” stands for ceasefire-in-ukraine/,
  },
  {
    fault: 'an event after the evidence',
    file: 'events/2026-02-05-new-start-expires.yml',
    from: 'date: 2026-02-05',
    to: 'date: 2026-05-01',
    rule: 'dates',
    line: 2,
    says: /after 2026-03-28/,
  },
  {
    fault: 'a review before its status',
    file: 'topics/new-start.yml',
    from: 'reviewBy: 2027',
    to: 'reviewBy: 2025',
    rule: 'dates',
    line: 12,
    says: /reviewBy is not after asOf/,
  },
  {
    fault: 'a contested term with one party',
    file: 'topics/root-causes.yml',
    from: 'party: ukraine',
    to: 'party: russia',
    rule: 'contested-terms',
    line: 6,
    says: /at least two parties/,
  },
  {
    fault: 'a judgement of nobody',
    file: 'topics/ceasefire-in-ukraine.yml',
    from: 'type: related-to',
    to: 'type: incompatible-with',
    rule: 'judgements',
    line: 8,
    says: /names no party/,
  },
  {
    fault: 'a loaded word',
    file: 'topics/root-causes.yml',
    from: 'Russia means the',
    to: 'Russia means the so-called',
    rule: 'loaded-words',
    line: 9,
    says: /“so-called”/,
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
  {
    fault: 'a cause that nobody claims',
    file: 'issues/process.yml',
    from: 'The parties differ on',
    to: 'The war led to',
    rule: 'causal-verbs',
    line: 6,
    says: /“led to”/,
  },
  {
    fault: 'a source that was not opened',
    file: 'sources/day-page.yml',
    from: 'seenAs: secondary',
    to: 'seenAs: not-opened',
    rule: 'sources',
    line: 8,
    reportedIn: 'events/2026-02-05-new-start-expires.yml',
    says: /not opened/,
  },
  {
    fault: 'two positions that stand',
    file: 'positions/security-architecture-ukraine.yml',
    from: 'party: ukraine',
    to: 'party: russia',
    rule: 'positions',
    line: 5,
    says: /another position/,
  },
  {
    fault: 'a topic that no English alias finds',
    file: 'topics/root-causes.yml',
    from: '  en:\n    - { text',
    to: '  uk:\n    - { text',
    rule: 'english-aliases',
    line: 17,
    says: /aliases\.en/,
  },
  {
    fault: 'a party that no English alias finds',
    file: 'parties/russia.yml',
    from: '  en: [Russia',
    to: '  de: [Russia',
    rule: 'english-aliases',
    line: 9,
    says: /no English text mentions it/,
  },
  {
    fault: 'an identifier that nobody confirmed',
    file: 'topics/new-start.yml',
    from: 'review: draft',
    to: 'wikidata: Q458\nreview: draft',
    rule: 'wikidata',
    line: 17,
    says: /Q458 is not confirmed.*Leave it out/,
  },
  {
    fault: 'a move to nowhere',
    file: 'topics/root-causes.yml',
    from: 'review: draft',
    to: 'moved: causes\nreview: draft',
    rule: 'references',
    line: 16,
    says: /no topic “causes”/,
  },
  {
    fault: 'a split into itself',
    file: 'topics/root-causes.yml',
    from: 'review: draft',
    to: 'split: [new-start, root-causes]\nreview: draft',
    rule: 'moved',
    line: 16,
    says: /root-causes moved or was split itself/,
  },
  {
    fault: 'a topic that moved and was split',
    file: 'topics/root-causes.yml',
    from: 'review: draft',
    to: 'moved: new-start\nsplit: [new-start, ceasefire-in-ukraine]\nreview: draft',
    rule: 'moved',
    line: 17,
    says: /Keep moved where/,
  },
  {
    fault: 'a topic that moved and is named all the same',
    file: 'topics/new-start.yml',
    from: 'review: draft',
    to: 'moved: root-causes\nreview: draft',
    rule: 'moved',
    line: 6,
    reportedIn: 'events/2026-02-05-new-start-expires.yml',
    says: /new-start moved.*topics\/new-start\.yml says which/,
  },
  {
    fault: 'an id of two sub-issues',
    file: 'issues/territory.yml',
    from: 'id: first-of-territory',
    to: 'id: first-of-process',
    rule: 'identifiers',
    line: 7,
    says: /another sub-issue/,
  },
]

describe('lint', () => {
  it('finds nothing in a pack without faults', () => {
    expect(lint(smallPack()).problems).toEqual([])
  })

  it.each(CASES)(
    'reports $fault with file, line, rule and remedy',
    ({ file, from, to, rule, line, says, reportedIn }) => {
      const { problems } = lint(smallPackWith(file, (text) => text.replace(from, to)))
      const found = problems.filter(
        (problem) => problem.rule === rule && says.test(`${problem.message} ${problem.remedy}`),
      )
      expect(problems.map((problem) => problem.rule)).toContain(rule)
      expect(found.map((problem) => `${problem.message} ${problem.remedy}`)[0] ?? problems).toMatch(
        says,
      )
      expect(found[0]).toMatchObject({ file: reportedIn ?? file, line })
      expect(found[0]?.remedy).not.toBe('')
    },
  )

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

describe('notesOn', () => {
  const notes = (path: string, change: (text: string) => string) => {
    const { loaded } = lint(smallPackWith(path, change))
    return loaded ? notesOn(loaded).map((note) => `${note.file}:${note.line} ${note.rule}`) : []
  }
  const EVENT = 'events/2026-02-05-new-start-expires.yml'

  it.each([
    ['a year for a treaty', 'topics/new-start.yml', 'kind: treaty', 'kind: treaty #', []],
    [
      'a year for a proposal',
      'topics/new-start.yml',
      'kind: treaty',
      'kind: proposal',
      [`${EVENT}:4 single-outlet`, 'topics/new-start.yml:12 review-terms'],
    ],
    [
      'two years for a treaty',
      'topics/new-start.yml',
      'reviewBy: 2027',
      'reviewBy: 2028',
      [`${EVENT}:4 single-outlet`, 'topics/new-start.yml:12 review-terms'],
    ],
  ])('holds %s against the term of its kind', (_, path, from, to, expected) => {
    const found = notes(path, (text) => text.replace(from, to))
    expect(found).toEqual(expected.length > 0 ? expected : [`${EVENT}:4 single-outlet`])
  })

  it.each([
    ['one outlet that is not named', 'ended.', 'ended.#', [`${EVENT}:4 single-outlet`]],
    ['an outlet that is named', 'ended.', 'ended, as reported by A reference work.', []],
    ['a report that is said to be one', 'ended.', 'reportedly ended.', []],
    ['an outlet inside a word', 'ended.', 'ended unreported.', [`${EVENT}:4 single-outlet`]],
  ])('judges %s', (_, from, to, expected) => {
    expect(notes(EVENT, (text) => text.replace(from, to))).toEqual(expected)
  })

  it('is content with a primary text', () => {
    const primary = (text: string) =>
      text.replace('kind: reference', 'kind: primary').replace('secondary', 'copy')
    expect(notes('sources/day-page.yml', primary)).toEqual([])
  })
})
