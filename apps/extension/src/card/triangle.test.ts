import { describe, expect, it } from 'vitest'
import { isOnTheWay } from './triangle.ts'

const below = { left: 100, top: 200, right: 500, bottom: 400 }
const above = { left: 100, top: 20, right: 500, bottom: 80 }

describe('isOnTheWay', () => {
  it.each([
    ['straight down to a card below', { x: 120, y: 190 }, below, true],
    ['slantwise to its far corner', { x: 300, y: 180 }, below, true],
    ['at its edge', { x: 110, y: 200 }, below, true],
    ['away from it', { x: 120, y: 90 }, below, false],
    ['along the line of text', { x: 260, y: 102 }, below, false],
    ['past its corner', { x: 60, y: 190 }, below, false],
    ['up to a card above', { x: 140, y: 90 }, above, true],
    ['down from a card above', { x: 120, y: 130 }, above, false],
  ])('tells whether one goes %s', (_, at, card, expected) => {
    expect(isOnTheWay({ x: 120, y: 100 }, at, card)).toBe(expected)
  })

  it('knows no way from a point that is level with the card', () => {
    expect(isOnTheWay({ x: 120, y: 250 }, { x: 130, y: 260 }, below)).toBe(false)
  })

  it('knows no way from nowhere', () => {
    const nowhere = { x: Number.NaN, y: Number.NaN }
    expect(isOnTheWay(nowhere, { x: 130, y: 160 }, below)).toBe(false)
  })
})
