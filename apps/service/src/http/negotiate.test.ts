import { describe, expect, it } from 'vitest'
import { chooseEncoding, isNamed, prefersJsonLd } from './negotiate.ts'

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

describe('prefersJsonLd', () => {
  it.each([
    [undefined, false],
    ['', false],
    ['*/*', false],
    ['application/*', false],
    ['application/json', false],
    ['application/ld+json', true],
    ['Application/LD+JSON; profile="http://www.w3.org/ns/json-ld#expanded"', true],
    ['application/ld+json, */*', true],
    ['application/ld+json;q=0.1, */*;q=0.5', false],
    ['application/ld+json, application/json', false],
    ['application/ld+json, application/json;q=0.9', true],
    ['application/ld+json;q=0.5, application/json;q=0.9', false],
    ['application/ld+json;q=0', false],
    ['application/ld+json;q=nonsense', false],
    ['text/html, application/ld+json;q=0.4', true],
  ])('reads %j', (accept, expected) => {
    expect(prefersJsonLd(accept)).toBe(expected)
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
