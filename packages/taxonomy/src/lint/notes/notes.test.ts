import { describe, expect, it } from 'vitest'
import { smallPackWith } from '../../../test/small-pack.ts'
import { lint, notesOn } from '../lint.ts'

describe('notesOn', () => {
  const notes = (path: string, change: (text: string) => string) => {
    const { loaded } = lint(smallPackWith(path, change))
    return loaded ? notesOn(loaded).map((note) => `${note.file}:${note.line} ${note.rule}`) : []
  }

  it.each([
    ['a year for a treaty', 'kind: treaty', 'kind: treaty #', []],
    ['a year for a proposal', 'kind: treaty', 'kind: proposal', [12]],
    ['two years for a treaty', 'reviewBy: 2027', 'reviewBy: 2028', [12]],
  ])('holds %s against the term of its kind', (_, from, to, lines) => {
    const found = notes('topics/new-start.yml', (text) => text.replace(from, to))
    expect(found).toEqual(lines.map((line) => `topics/new-start.yml:${line} review-terms`))
  })
})
