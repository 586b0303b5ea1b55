import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codePointCounter, stepBack, stepForward } from './code-points.ts'

const anyText = fc.string({ unit: fc.constantFrom('a', 'ї', '😀', '\ud83d', '\ude00') })

describe('codePointCounter', () => {
  it.each([
    ['abc', 2, 2],
    ['😀bc', 2, 1],
    ['😀😀c', 5, 3],
    ['\ud83dx', 2, 2],
    ['\ude00\ud83d', 2, 2],
  ])('counts in %j up to %i', (text, place, expected) => {
    expect(codePointCounter(text)(place)).toBe(expected)
  })

  it('agrees with the string iterator at every boundary, in rising order and again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const count = codePointCounter(text)
        let unit = 0
        for (const [points, character] of [...text].entries()) {
          expect(count(unit)).toBe(points)
          unit += character.length
        }
        expect(count(text.length)).toBe([...text].length)
        expect(count(0)).toBe(0)
      }),
    )
  })
})

describe('stepBack and stepForward', () => {
  it('cut exactly as many code points as the iterator has', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.nat(5), (before, after, count) => {
        const text = `${before}|${after}`
        const start = before.length
        const prefix = text.slice(stepBack(text, start, count), start)
        const suffix = text.slice(start + 1, stepForward(text, start + 1, count))
        expect(prefix).toBe(count === 0 ? '' : [...before].slice(-count).join(''))
        expect(suffix).toBe([...after].slice(0, count).join(''))
      }),
    )
  })
})
