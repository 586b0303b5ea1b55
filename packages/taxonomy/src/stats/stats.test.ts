import { describe, expect, it } from 'vitest'
import { smallPack, smallPackWith } from '../../test/small-pack.ts'
import { lint } from '../lint/lint.ts'
import type { PackFile } from '../load/load-documents.ts'
import { balance } from './balance.ts'
import { languageParity } from './language-parity.ts'
import { statsOf } from './stats.ts'

const documentsOf = (files: readonly PackFile[]) => {
  const { loaded, problems } = lint(files)
  if (loaded === undefined || problems.length > 0) throw new RangeError('the pack has problems')
  return loaded.documents
}

describe('statsOf', () => {
  it('counts documents, kinds, issues, parties, sources and reviews', () => {
    const stats = statsOf(documentsOf(smallPack()), '2027-01-01')
    expect(stats).toMatchObject({
      pack: 'small',
      documents: { issues: 6, parties: 2, topics: 3, positions: 2, events: 1, sources: 1 },
      topicsByKind: { treaty: 1, concept: 1, 'contested-term': 1, person: 0 },
      byIssue: { 'security-architecture': { topics: 2, positions: 2, events: 1 } },
      byParty: {
        russia: { current: 1, superseded: 0, unknown: 0, usages: 1, events: 1 },
        ukraine: { current: 0, superseded: 0, unknown: 1, usages: 1, events: 0 },
      },
      sources: { byKind: { reference: 1, primary: 0 }, bySeenAs: { secondary: 1 } },
      review: { draft: 14, checked: 0, reviewed: 0 },
    })
  })

  it('counts labels, definitions, aliases and the forms that aliases give, by language', () => {
    const files = smallPackWith('topics/root-causes.yml', (text) =>
      text
        .replace('label: { en: "“Root causes”" }', 'label: { en: "“Root causes”", pl: Przyczyny }')
        .replace('    - { text: root causes', '    - { text: root( |-)cause~s')
        .concat('  pl: [{ needs: page, texts: [pierwotne przyczyny, praprzyczyny] }]\n'),
    )
    const { byLanguage } = statsOf(documentsOf(files), '2027-01-01')
    expect(byLanguage.en).toMatchObject({
      labels: 5,
      definitions: 5,
      aliases: 9,
      forms: 12,
      formsPerAlias: 1.3,
    })
    expect(byLanguage.pl).toEqual({
      labels: 1,
      definitions: 0,
      texts: 1,
      aliases: 2,
      forms: 2,
      formsPerAlias: 1,
    })
    expect(byLanguage.mul).toMatchObject({
      labels: 0,
      texts: 0,
      aliases: 0,
      forms: 0,
      formsPerAlias: 0,
    })
  })

  it.each([
    ['2026-03-07', 0],
    ['2026-03-08', 1],
    ['2027-02-06', 2],
  ])('counts the statuses and the states of sub-issues that are due on %s', (today, due) => {
    expect(statsOf(documentsOf(smallPack()), today).statuses).toEqual({
      count: 2,
      due,
      oldest: {
        of: 'security-architecture/first-of-security-architecture',
        reviewBy: '2026-03-07',
      },
    })
  })
})

describe('languageParity', () => {
  it('holds each language against English and names what is missing', () => {
    const files = smallPackWith('parties/ukraine.yml', (text) =>
      text.replace('{ en: Ukraine }', '{ en: Ukraine, uk: Україна }').concat('  uk: [Україна]\n'),
    )
    const rows = languageParity(documentsOf(files))
    const [en, uk] = rows
    expect(rows).toHaveLength(8)
    expect(en).toMatchObject({ language: 'en', promised: true, unlabelled: [], unspotted: [] })
    expect(en?.texts).toBe(en?.of)
    expect(uk).toMatchObject({
      promised: false,
      texts: 1,
      unlabelled: ['ceasefire-in-ukraine', 'new-start', 'root-causes', 'russia'],
      unspotted: ['ceasefire-in-ukraine', 'new-start', 'root-causes', 'russia'],
    })
  })
})

describe('balance', () => {
  it('puts the parties of an issue side by side, gaps included', () => {
    const rows = balance(documentsOf(smallPack()))
    expect(rows).toHaveLength(12)
    expect(rows.filter(({ issue }) => issue === 'security-architecture')).toEqual([
      {
        issue: 'security-architecture',
        party: 'russia',
        current: 1,
        superseded: 0,
        unknown: 0,
        length: 'Russia asks for written guarantees.'.length,
        quotes: 1,
        sources: 1,
        newest: '2026-02-05',
      },
      expect.objectContaining({ party: 'ukraine', current: 0, unknown: 1, length: 0 }),
    ])
  })
})
