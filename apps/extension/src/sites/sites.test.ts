import { describe, expect, it } from 'vitest'
import { siteHost } from './sites.ts'

describe('siteHost', () => {
  it.each([
    ['www.example.org', 'www.example.org'],
    [' https://Example.org/news?x ', 'example.org'],
    ['example.org/world', 'example.org'],
    ['example', undefined],
    ['', undefined],
    ['chrome://extensions', undefined],
    ['two words.org', undefined],
  ])('of “%s” is %s', (typed, host) => {
    expect(siteHost(typed)).toBe(host)
  })
})
