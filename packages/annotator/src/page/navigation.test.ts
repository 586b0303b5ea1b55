import { describe, expect, it } from 'vitest'
import { pageAddress } from './navigation.ts'

describe('pageAddress', () => {
  it.each([
    ['https://a.test/b?c', 'https://a.test/b?c'],
    ['https://a.test/b#part', 'https://a.test/b'],
    ['https://a.test/b#', 'https://a.test/b'],
    ['https://a.test/b#/story/1', 'https://a.test/b#/story/1'],
    ['https://a.test/b#!/story/1', 'https://a.test/b#!/story/1'],
    ['https://a.test/b#!', 'https://a.test/b'],
  ])('of %s is %s', (href, address) => {
    expect(pageAddress(href)).toBe(address)
  })
})
