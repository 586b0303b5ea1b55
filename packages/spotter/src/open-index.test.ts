import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildIndex } from './build-index.ts'
import type { SourceForm } from './index-source.ts'
import { openIndex } from './open-index.ts'
import { scan } from './scan.ts'

const FORMS: readonly SourceForm[] = ['New START', 'Minsk agreements', 'Oreshnik', 'F-16'].map(
  (text) => ({
    text,
    topic: text,
    case: 'smart',
  }),
)
const topics = FORMS.map(({ topic }) => ({ id: topic, party: false, relevance: 'weak' as const }))
const build = (forms: readonly SourceForm[] = FORMS) =>
  buildIndex({ language: 'en', topics, forms })

describe('openIndex', () => {
  it('opens what buildIndex made, from the same bytes every time', () => {
    expect(new Uint8Array(build())).toEqual(new Uint8Array(build()))
    expect(openIndex(build()).language).toBe('en')
  })

  it('opens an index without forms', () => {
    expect(scan(openIndex(build([])), 'New START')).toEqual([])
  })

  it.each([
    ['nothing', new ArrayBuffer(0)],
    [
      'another file',
      new TextEncoder().encode(
        '{"pack": "a JSON file that is long enough to hold a header of an index"}',
      ).buffer,
    ],
    ['a truncated index', build().slice(0, -4)],
    [
      'an index with bytes behind it',
      new Uint8Array([...new Uint8Array(build()), 0, 0, 0, 0]).buffer,
    ],
  ])('refuses %s', (_, buffer) => {
    expect(() => openIndex(buffer as ArrayBuffer)).toThrow(RangeError)
  })

  it('refuses a damaged index or ends in a scan without an endless loop', () => {
    const whole = new Uint8Array(build())
    const text = 'New START and the Minsk agreements, Oreshnik, F-16. '.repeat(3)
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
        const damaged = whole.slice()
        damaged[at] = byte
        try {
          for (const { start, end } of scan(openIndex(damaged.buffer), text)) {
            expect(start).toBeLessThan(end)
            expect(end).toBeLessThanOrEqual(text.length)
          }
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError)
        }
      }),
      { numRuns: 3_000 },
    )
  })
})

describe('buildIndex', () => {
  it.each([
    ['has no word', { text: '—', topic: 'Oreshnik', case: 'smart' }],
    ['is too long', { text: 'a'.repeat(256), topic: 'Oreshnik', case: 'smart' }],
    ['names an unknown topic', { text: 'a', topic: 'nobody', case: 'smart' }],
  ] as const)('refuses a form that %s', (_, form) => {
    expect(() => build([form])).toThrow(RangeError)
  })
})
