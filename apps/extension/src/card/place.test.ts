import { describe, expect, it } from 'vitest'
import { isInView, placeCard } from './place.ts'

const viewport = { width: 1000, height: 800 }
const words = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 20 })
const card = { width: 380, height: 300 }

describe('placeCard', () => {
  it('goes below the words, flush with their beginning', () => {
    expect(placeCard(words(100, 100), card, viewport)).toMatchObject({
      left: 100,
      top: 128,
      side: 'below',
    })
  })

  it('is flush with the beginning of words that run from the right', () => {
    expect(placeCard(words(600, 100), card, viewport, true).left).toBe(300)
    expect(placeCard(words(100, 100), card, viewport, true).left).toBe(8)
  })

  it('goes above where below is too little', () => {
    expect(placeCard(words(100, 700), card, viewport)).toMatchObject({ top: 392, side: 'above' })
  })

  it.each([
    ['at the right edge', words(950, 100), 612],
    ['at the left edge', words(-20, 100), 8],
  ])('stays inside the viewport %s', (_, at, left) => {
    expect(placeCard(at, card, viewport).left).toBe(left)
  })

  it.each([0, 60, 140, 150, 260, 420, 555, 780])('never covers words at %i pixels', (top) => {
    const at = words(100, top)
    const placed = placeCard(at, { width: 380, height: 2000 }, viewport)
    const height = Math.min(2000, placed.maxHeight)
    expect(placed.top >= at.bottom || placed.top + height <= at.top).toBe(true)
  })

  it('begins at the left margin where the card is wider than the viewport', () => {
    expect(
      placeCard(words(100, 100), { width: 600, height: 80 }, { width: 320, height: 600 }).left,
    ).toBe(8)
  })
})

describe('isInView', () => {
  it.each([
    [words(10, 10), true],
    [words(10, -30), false],
    [words(10, 800), false],
    [words(-90, 10), false],
  ])('tells %o', (at, expected) => {
    expect(isInView(at, viewport)).toBe(expected)
  })
})
