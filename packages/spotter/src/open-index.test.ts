import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildIndex } from './build-index.ts'
import type { SourceForm } from './index-source.ts'
import { openIndex } from './open-index.ts'
import { scan } from './scan.ts'

const FORMS: readonly SourceForm[] = ['New START', 'Minsk agreements', 'Oreshnik', 'F-16'].map(
  (text) => ({ text, topic: text, case: 'smart' }),
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
      new TextEncoder().encode(`{"pack": "${'a JSON file that is long enough '.repeat(9)}"}`)
        .buffer,
    ],
    [
      'an index with bytes behind it',
      new Uint8Array([...new Uint8Array(build()), 0, 0, 0, 0]).buffer,
    ],
  ])('refuses %s', (_, buffer) => {
    expect(() => openIndex(buffer as ArrayBuffer)).toThrow(
      /^this is not a spotting index: .*again$/,
    )
  })

  it('refuses an index that is cut off, wherever it is', () => {
    const whole = build()
    for (let length = 0; length < whole.byteLength; length++)
      expect(() => openIndex(whole.slice(0, length))).toThrow(/^this is not a spotting index: /)
  })
})

describe('a damaged index', () => {
  const text = 'New START and the Minsk agreements, Oreshnik, F-16, agree, ore, new. '.repeat(3)
  const whole = new Uint8Array(build())
  const sound = new Set(scan(openIndex(whole.buffer), text).map((match) => JSON.stringify(match)))

  /** Undefined where the index is refused. */
  const scanDamaged = (damaged: Uint8Array<ArrayBuffer>) => {
    try {
      return scan(openIndex(damaged.buffer), text)
    } catch (error) {
      expect(error).toBeInstanceOf(RangeError)
      expect(String(error)).toMatch(/this is not a spotting index: .*again$/)
      return undefined
    }
  }

  it('is refused or finds nothing that is not in the text, whichever bit is flipped', () => {
    let refused = 0
    for (let bit = 0; bit < whole.length * 8; bit++) {
      const damaged = whole.slice()
      damaged[bit >>> 3] = (damaged[bit >>> 3] as number) ^ (1 << (bit & 7))
      const matches = scanDamaged(damaged)
      if (matches === undefined) refused++
      else for (const match of matches) expect(sound).toContain(JSON.stringify(match))
    }
    // What is not refused lies in the filters, in slots and records that the text does not meet.
    expect(refused).toBeGreaterThan(whole.length * 4)
  })

  it('is refused or ends where many bytes are wrong', () => {
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255))
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 200 }), (changes) => {
        const damaged = whole.slice()
        for (const [at, byte] of changes) damaged[at] = byte
        for (const match of scanDamaged(damaged) ?? [])
          expect(sound).toContain(JSON.stringify(match))
      }),
      { numRuns: 2_000 },
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
