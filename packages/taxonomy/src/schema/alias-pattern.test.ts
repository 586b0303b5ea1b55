import { describe, expect, it } from 'vitest'
import { expandPattern, isPattern } from './alias-pattern.ts'

describe('expandPattern', () => {
  it.each([
    ['New START', ['New START']],
    ['(lift|lifting) sanctions', ['lift sanctions', 'lifting sanctions']],
    ['lift (all |)sanctions', ['lift all sanctions', 'lift sanctions']],
    ['peace(keepers|-keepers)', ['peacekeepers', 'peace-keepers']],
    ['(a|b) (c|d)', ['a c', 'a d', 'b c', 'b d']],
    ['talks (in|) Istanbul', ['talks in Istanbul', 'talks Istanbul']],
  ])('expands %s', (pattern, expected) => {
    expect(expandPattern(pattern)).toEqual(expected)
  })
})

describe('isPattern', () => {
  it.each([
    ['(a|b) c', true],
    ['a b', true],
    ['(a|b', false],
    ['a) b', false],
    ['((a|b)|c)', false],
  ])('judges %s', (text, expected) => {
    expect(isPattern(text)).toBe(expected)
  })
})
