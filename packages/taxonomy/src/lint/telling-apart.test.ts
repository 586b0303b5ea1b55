import { describe, expect, it } from 'vitest'
import { tellApart, type Verdict } from './telling-apart.ts'
import type { WrittenAlias } from './written-aliases.ts'

type Rule = WrittenAlias['rule']

const claim = (
  id: string,
  rule: Rule,
  form: string,
  folder: WrittenAlias['folder'] = 'topics',
) => ({
  alias: { folder, id, path: [], language: 'en', text: form, rule, forms: [form] },
  form,
})

const page: Rule = { needs: 'page' }
const cue = (...cues: string[]): Rule => ({ needs: 'cue', cues })

const CASES: readonly (readonly [string, Rule, Rule, Verdict])[] = [
  ['two that ask for nothing', {}, {}, 'tie'],
  ['two that need a page', page, page, 'tie'],
  [
    'two that need a page, with different words against',
    { ...page, against: ['Gaza'] },
    { ...page, against: ['Iran'] },
    'tie',
  ],
  ['two with cues of their own', cue('treaty'), cue('village'), 'apart'],
  ['two that share a cue', cue('treaty', 'signed'), cue('village', 'Signed'), 'tie'],
  [
    'two that share a cue which speaks against one',
    { ...cue('signed'), against: ['signed'] },
    cue('signed', 'village'),
    'first is never found',
  ],
  ['two that need an introduction', { needs: 'introduction' }, { needs: 'introduction' }, 'apart'],
  ['a cue and a page', cue('treaty'), page, 'apart'],
  ['nothing and a page', {}, page, 'second is never found'],
  ['a page and nothing', page, {}, 'first is never found'],
  ['nothing with words against it and a page', { against: ['village'] }, page, 'apart'],
]

describe('tellApart', () => {
  it.each(CASES)('%s', (_, first, second, verdict) => {
    expect(tellApart(claim('a', first, 'Start'), claim('b', second, 'Start'))).toBe(verdict)
  })

  it.each([
    ['START', { case: 'exact' }, 'Start', { case: 'exact' }, 'apart'],
    ['START', { case: 'exact' }, 'start', {}, 'tie'],
    ['Start', {}, 'sTart', {}, 'tie'],
    ['Minsk agreements', {}, 'Minsk  agreements', {}, 'tie'],
  ] as const)('judges the case of %s %j and %s %j', (one, first, other, second, verdict) => {
    expect(tellApart(claim('a', first, one), claim('b', second, other))).toBe(verdict)
  })

  it('knows that a topic always takes the words of a party', () => {
    const party = claim('b', {}, 'Ukraine', 'parties')
    expect(tellApart(claim('a', {}, 'Ukraine'), party)).toBe('second is never found')
    expect(tellApart(claim('a', page, 'Ukraine'), party)).toBe('apart')
  })
})
