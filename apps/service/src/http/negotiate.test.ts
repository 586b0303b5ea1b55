import { describe, expect, it } from 'vitest'
import { chooseEncoding, isNamed } from './negotiate.ts'

describe('chooseEncoding', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['identity', 'identity'],
    ['deflate, zstd', 'identity'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['GZIP;q=0.5 , BR;q=0.1', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0, gzip;q=0.0', 'identity'],
    ['*', 'br'],
    ['br;q=0, *', 'gzip'],
    ['*;q=0', 'identity'],
    ['br;q=nonsense', 'identity'],
    ['brotli', 'identity'],
  ])('answers %j with %s', (accept, expected) => {
    expect(chooseEncoding(accept)).toBe(expected)
  })
})

describe('isNamed', () => {
  it.each([
    [undefined, false],
    ['', false],
    ['"a"', true],
    ['W/"a"', true],
    ['"b", "a"', true],
    ['*', true],
    ['"b"', false],
    ['a', false],
    ['"A"', false],
  ])('compares %j', (header, expected) => {
    expect(isNamed(header, '"a"')).toBe(expected)
  })
})
