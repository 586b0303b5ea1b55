import { describe, expect, it } from 'vitest'
import { smallPackWith } from '../../../test/small-pack.ts'
import { lint, notesOn } from '../lint.ts'

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
