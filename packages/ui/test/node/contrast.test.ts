/// <reference types="node" />
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const tokens = readFileSync(new URL('../../src/tokens.css', import.meta.url), 'utf8')

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = (hex: string): number => {
  if (hex === '') throw new RangeError('no such token')
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (a: string, b: string): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

const colours = new Map(
  [...tokens.matchAll(/--parley-([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name, light, dark]) => [name, { light, dark }] as const,
  ),
)
const colour = (name: string, scheme: 'light' | 'dark'): string => colours.get(name)?.[scheme] ?? ''

const TEXTS = ['ink', 'ink-soft', 'link', 'contested', 'overdue']
const SURFACES = ['paper', 'raised', 'sunken']
const pairs = [
  ...TEXTS.flatMap((text) => SURFACES.map((surface) => [text, surface, 4.5] as const)),
  ['overdue', 'overdue-paper', 4.5] as const,
  ...SURFACES.map((surface) => ['control', surface, 3] as const),
  ...SURFACES.map((surface) => ['focus', surface, 3] as const),
]

describe('tokens.css', () => {
  it.each(pairs)('keeps %s readable on %s', (text, surface, least) => {
    for (const scheme of ['light', 'dark'] as const) {
      expect(contrast(colour(text, scheme), colour(surface, scheme))).toBeGreaterThanOrEqual(least)
    }
  })
})
