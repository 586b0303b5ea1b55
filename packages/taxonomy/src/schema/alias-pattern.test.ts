import { describe, expect, it } from 'vitest'
import { expandPattern, hasOneMark, isPattern, readMark } from './alias-pattern.ts'

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

describe('readMark', () => {
  it.each([
    ['New START', { text: 'New START' }],
    ['[sanctions] on Russia', { text: 'sanctions on Russia', mark: [0, 9] }],
    ['the [UN Charter] itself', { text: 'the UN Charter itself', mark: [4, 14] }],
  ])('reads %s', (form, expected) => {
    expect(readMark(form)).toEqual(expected)
  })
})

describe('hasOneMark', () => {
  it.each([
    ['a b', true],
    ['[a] b', true],
    ['(x|y) [a~f] b', true],
    ['[a b', false],
    ['a] b', false],
    ['[] b', false],
    ['[a] [b]', false],
  ])('judges %s', (text, expected) => {
    expect(hasOneMark(text)).toBe(expected)
  })
})
