import { describe, expect, it } from 'vitest'
import { chooseLanguages, inLanguages } from './languages.ts'

const AVAILABLE = ['en', 'uk', 'pl'] as const

describe('chooseLanguages', () => {
  it.each([
    [undefined, undefined, ['en', 'uk', 'pl']],
    [undefined, '*', ['en', 'uk', 'pl']],
    [undefined, '', ['en', 'uk', 'pl']],
    [undefined, 'uk', ['en', 'uk']],
    [undefined, 'UK-ua, de;q=0.5', ['en', 'uk']],
    [undefined, 'uk;q=0, pl', ['en', 'pl']],
    [undefined, 'uk;q=0.0', ['en', 'uk', 'pl']],
    [undefined, 'uk, *;q=0.1', ['en', 'uk', 'pl']],
    [undefined, 'de', ['en']],
    ['pl', 'uk', ['en', 'pl']],
    ['pl,uk', 'de', ['en', 'uk', 'pl']],
    ['*', 'uk', ['en', 'uk', 'pl']],
    ['en', undefined, ['en']],
  ])('lang=%s with Accept-Language: %s gives %j', (field, header, languages) => {
    expect(chooseLanguages(AVAILABLE, field, header)).toEqual(languages)
  })
})

describe('inLanguages', () => {
  it('keeps the wanted texts and aliases, however deep, and everything else', () => {
    const document = {
      id: 'x',
      language: 'uk',
      label: { en: 'A', uk: 'Б', pl: 'C' },
      facts: [{ text: { en: 'a' }, sources: ['s'] }, { text: { en: 'b', pl: 'c' } }],
      aliases: { en: [{ text: 'A' }], pl: ['C'] },
      empty: {},
    }
    expect(inLanguages(document, ['en', 'uk'])).toEqual({
      id: 'x',
      language: 'uk',
      label: { en: 'A', uk: 'Б' },
      facts: [{ text: { en: 'a' }, sources: ['s'] }, { text: { en: 'b' } }],
      aliases: { en: [{ text: 'A' }] },
      empty: {},
    })
  })
})
