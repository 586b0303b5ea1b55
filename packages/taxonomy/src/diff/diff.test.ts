import { describe, expect, it } from 'vitest'
import { smallPack, smallPackWith } from '../../test/small-pack.ts'
import { lint } from '../lint/lint.ts'
import type { PackFile } from '../load/load-documents.ts'
import { diffDocuments } from './diff-documents.ts'
import { type Change, diffValues } from './diff-values.ts'
import { formatDiff } from './format-diff.ts'

const documentsOf = (files: readonly PackFile[]) => {
  const { loaded } = lint(files)
  if (loaded === undefined) throw new RangeError('the pack cannot be read')
  return loaded.documents
}

const VALUE_CASES: readonly (readonly [string, unknown, unknown, readonly Change[]])[] = [
  ['nothing in equal values', { a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, []],
  [
    'a changed field',
    { a: { b: 1 } },
    { a: { b: 2 } },
    [{ path: ['a', 'b'], before: 1, after: 2 }],
  ],
  ['a new field', {}, { a: 1 }, [{ path: ['a'], after: 1 }]],
  ['a lost field', { a: 1 }, {}, [{ path: ['a'], before: 1 }]],
  ['a value that became a list', { a: 1 }, { a: [1] }, [{ path: ['a'], before: 1, after: [1] }]],
  ['an item put in front', ['b', 'c'], ['a', 'b', 'c'], [{ path: [0], after: 'a' }]],
  ['an item taken out', ['a', 'b', 'c'], ['a', 'c'], [{ path: [1], before: 'b' }]],
  [
    'an item that moved',
    ['a', 'b', 'c'],
    ['b', 'c', 'a'],
    [
      { path: [0], before: 'a' },
      { path: [2], after: 'a' },
    ],
  ],
  [
    'a field inside an item of a list',
    [{ n: 1 }, { n: 2, t: 'x' }, { n: 3 }],
    [{ n: 1 }, { n: 2, t: 'y' }, { n: 3 }],
    [{ path: [1, 't'], before: 'x', after: 'y' }],
  ],
  [
    'a text that became a map',
    ['a'],
    [{ text: 'a' }],
    [
      { path: [0], before: 'a' },
      { path: [0], after: { text: 'a' } },
    ],
  ],
]

describe('diffValues', () => {
  it.each(VALUE_CASES)('finds %s', (_, before, after, expected) => {
    expect(diffValues([], before, after)).toEqual(expected)
  })
})

describe('diffDocuments', () => {
  it('finds nothing between a pack and itself, whatever the order of its files', () => {
    const diff = diffDocuments(documentsOf(smallPack()), documentsOf(smallPack().toReversed()))
    expect(diff).toEqual({ added: [], removed: [], changed: [], brokenIds: [] })
  })

  it('tells added, removed and changed documents, readable by an editor', () => {
    const before = documentsOf(smallPack())
    const after = documentsOf([
      ...smallPackWith('topics/new-start.yml', (text) =>
        text
          .replace('The treaty expired', 'The treaty ended')
          .replace('kind: treaty', 'kind: treaty\n#')
          .replace('    - New START\n', '    - New START\n    - New START treaty\n'),
      ).filter(({ path }) => path !== 'positions/security-architecture-ukraine.yml'),
      {
        path: 'sources/other-page.yml',
        text: 'id: other-page\ntitle: Another page\npublisher: P\nlanguage: en\nkind: reporting\nseenAs: secondary\n',
      },
    ])
    expect(formatDiff(diffDocuments(before, after)).split('\n')).toEqual([
      '+ sources/other-page  Another page',
      '- positions/security-architecture-ukraine  ukraine on security-architecture',
      '~ topics/new-start  New START',
      '    status.text.en',
      '      - The treaty expired on 5 February 2026.',
      '      + The treaty ended on 5 February 2026.',
      '    aliases.en.1',
      '      + New START treaty',
      '1 added, 1 removed, 1 changed',
    ])
  })

  it('warns of ids that died or were given to something else', () => {
    const before = documentsOf(smallPack())
    const after = documentsOf(
      smallPackWith('topics/new-start.yml', (text) =>
        text.replace('kind: treaty', 'kind: place'),
      ).filter(({ path }) => path !== 'topics/ceasefire-in-ukraine.yml'),
    )
    const diff = diffDocuments(before, after)
    expect(diff.brokenIds.map(({ id, why }) => `${id} ${why}`)).toEqual([
      'ceasefire-in-ukraine removed',
      'new-start kind changed',
    ])
    expect(formatDiff(diff)).toMatch(/! topics\/ceasefire-in-ukraine was removed.*moved or split/)
    expect(formatDiff(diff)).toMatch(/! topics\/new-start has another kind now/)
  })

  it('tells a change of the pack itself', () => {
    const after = documentsOf(smallPackWith('pack.yml', (text) => text.replace('-28', '-29')))
    expect(diffDocuments(documentsOf(smallPack()), after).changed).toEqual([
      {
        folder: 'pack',
        id: 'small',
        name: 'A small pack',
        changes: [{ path: ['evidenceUntil'], before: '2026-03-28', after: '2026-03-29' }],
      },
    ])
  })
})
