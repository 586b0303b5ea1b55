import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildIndex } from './build-index.ts'
import { compactIndex } from './compact-index.ts'
import { expandIndex } from './expand-index.ts'
import type { SourceForm } from './index-source.ts'

const topics = [{ id: 'topic', party: false, relevance: 'weak' as const }]
const build = (forms: readonly SourceForm[]) => buildIndex({ language: 'en', topics, forms })

const words = fc.array(fc.constantFrom('New', 'START', 'Minsk', 'ore', 'Oreshnik', 'Київ', 'a'), {
  minLength: 1,
  maxLength: 5,
})
const form = fc.record<SourceForm>(
  {
    text: fc
      .tuple(words, fc.constantFrom(' ', '-', '’', ', '))
      .map(([list, edge]) => list.join(edge)),
    topic: fc.constant('topic'),
    case: fc.constantFrom('smart', 'exact', 'folded'),
    needs: fc.constantFrom('page', 'cue'),
    cues: fc.array(fc.constantFrom('treaty', 'talks', 'Minsk'), { maxLength: 2 }),
  },
  { requiredKeys: ['text', 'topic', 'case'] },
)
const many = (count: number): SourceForm[] =>
  Array.from({ length: count }, (_, at) => ({
    text: `name ${at.toString(36)} of ${(at * 7919).toString(36)}`,
    topic: 'topic',
    case: 'smart',
    cues: [`cue ${at}`],
  }))

describe('expandIndex', () => {
  it('makes of a compact index the same bytes that it was made of', () => {
    fc.assert(
      fc.property(fc.array(form, { maxLength: 40 }), (forms) => {
        const index = build(forms)
        expect(new Uint8Array(expandIndex(compactIndex(index)))).toEqual(new Uint8Array(index))
      }),
    )
  })

  it('does so with marks, and where numbers take two and three bytes', () => {
    const marked: SourceForm = {
      text: 'sanctions on Russia',
      mark: [0, 9],
      topic: 'topic',
      case: 'smart',
    }
    const index = build([marked, ...many(70_000)])
    const compact = compactIndex(index)
    expect(Buffer.from(expandIndex(compact)).equals(Buffer.from(index))).toBe(true)
    expect(compact.byteLength).toBeLessThan(index.byteLength * 0.7)
  })

  it('refuses what is cut off, wherever it is, and what is no compact index', () => {
    const index = build(many(20))
    const compact = compactIndex(index)
    for (let length = 0; length < compact.byteLength; length++)
      expect(() => expandIndex(compact.slice(0, length))).toThrow(/^this is not a spotting index: /)
    expect(() => expandIndex(index)).toThrow(/does not begin as one/)
  })

  it('refuses a compact index in which any bit is wrong', () => {
    const compact = new Uint8Array(compactIndex(build(many(5))))
    for (let bit = 0; bit < compact.length * 8; bit++) {
      const damaged = compact.slice()
      damaged[bit >>> 3] = (damaged[bit >>> 3] as number) ^ (1 << (bit & 7))
      expect(() => expandIndex(damaged.buffer)).toThrow(RangeError)
    }
  })
})
