import { describe, expect, it } from 'vitest'
import { smallPack, smallPackWith } from '../../test/small-pack.ts'
import { lint } from '../lint/lint.ts'
import type { PackFile } from '../load/load-documents.ts'
import { drawStatements, statementsOf } from './draw-statements.ts'

const statementsIn = (files: readonly PackFile[]) => {
  const { loaded } = lint(files)
  if (loaded === undefined) throw new RangeError('the pack cannot be read')
  return statementsOf(loaded.documents, 'en')
}

const all = statementsIn(smallPack())
const ids = (statements: readonly { readonly id: string }[]) => statements.map(({ id }) => id)

describe('statementsOf', () => {
  it('gives a part’s own sources, and the document’s where the part cites none', () => {
    const of = (id: string) => all.find((statement) => statement.id === id)
    expect(of('topics/new-start#status/text')).toEqual({
      id: 'topics/new-start#status/text',
      text: 'The treaty expired on 5 February 2026.',
      sources: ['day-page'],
    })
    expect(of('topics/new-start#notToBeConfusedWith/0/text')?.sources).toEqual(['day-page'])
  })

  it('names the date of the innermost part that has one', () => {
    const event = all.find(({ id }) => id.startsWith('events/2026-02-05-new-start-expires#'))
    expect(event?.date).toBe('2026-02-05')
  })

  it('leaves labels and aliases out, and other languages', () => {
    expect(all.some(({ id }) => /label|aliases/.test(id))).toBe(false)
    const { loaded } = lint(smallPack())
    expect(loaded && statementsOf(loaded.documents, 'uk')).toEqual([])
  })
})

describe('drawStatements', () => {
  it('draws the same for a seed, another order for another seed, each statement once', async () => {
    const first = await drawStatements(all, { seed: '1', count: all.length })
    expect(ids(await drawStatements([...all].reverse(), { seed: '1', count: 3 }))).toEqual(
      ids(first.slice(0, 3)),
    )
    const second = await drawStatements(all, { seed: '2', count: all.length })
    expect(ids(second)).not.toEqual(ids(first))
    expect(ids(second).sort()).toEqual(ids(first).sort())
  })

  it('keeps the order of the others when a statement goes', async () => {
    const fewer = statementsIn(
      smallPackWith('topics/new-start.yml', (text) =>
        text.replace(/notToBeConfusedWith:\n.*\n/, ''),
      ),
    )
    expect(fewer).toHaveLength(all.length - 1)
    const draw = (from: typeof all) => drawStatements(from, { seed: '1', count: all.length })
    const gone = 'topics/new-start#notToBeConfusedWith/0/text'
    expect(ids(await draw(fewer))).toEqual(ids(await draw(all)).filter((id) => id !== gone))
  })
})
