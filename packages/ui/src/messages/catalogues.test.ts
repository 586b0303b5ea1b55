import { LANGUAGES } from '@parley/taxonomy'
import { describe, expect, it } from 'vitest'
import { catalogues } from './catalogues.ts'
import { en } from './en.ts'
import { countText, type Forms } from './plural.ts'

type Tree = { readonly [name: string]: string | Tree }

/** Words that are the same in another language by chance or by nature. */
const SHARED = /^(name|venue|date|text|person|parties|sources|positions|service|institution)$/

const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other']
const isForms = (value: unknown): value is Forms =>
  typeof value === 'object' && value !== null && Object.keys(value).every((k) => FORMS.includes(k))

const textsOf = (tree: Tree, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [[`${path}${name}`, value] as const]
      : textsOf(value, `${path}${name}.`),
  )
const formsIn = (tree: Tree): readonly Forms[] =>
  Object.values(tree).flatMap((value) =>
    typeof value === 'string' ? [] : isForms(value) ? [value] : formsIn(value),
  )
const placesIn = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort()

describe.each(LANGUAGES)('the catalogue in %s', (language) => {
  const catalogue = catalogues[language]
  const texts = new Map(textsOf(catalogue as unknown as Tree))

  it('names its language and says everything', () => {
    expect(catalogue.language).toBe(language)
    for (const [path, text] of texts) expect(text.trim(), path).not.toBe('')
  })

  it('keeps the places that parts fill', () => {
    for (const [path, text] of textsOf(en as unknown as Tree)) {
      const same = texts.get(path)
      if (same !== undefined) expect(placesIn(same), path).toEqual(placesIn(text))
    }
  })

  it('has a form for every number', () => {
    const rules = new Intl.PluralRules(language)
    const forms = formsIn(catalogue as unknown as Tree)
    expect(forms.length).toBeGreaterThan(3)
    for (let count = 0; count <= 250; count += 1) {
      for (const each of forms) expect(each[rules.select(count)], `${count}`).toBeDefined()
    }
  })
})

describe.each(LANGUAGES.filter((language) => language !== 'en'))(
  'the catalogue in %s',
  (language) => {
    const texts = textsOf(catalogues[language] as unknown as Tree)
    it('leaves next to nothing in English', () => {
      const english = new Map(textsOf(en as unknown as Tree))
      const same = texts.filter(
        ([path, text]) =>
          english.get(path) === text &&
          !SHARED.test(path.split('.').at(-1) ?? '') &&
          /\p{L}{4}/u.test(text.replaceAll(/\{\w+\}/g, '')),
      )
      expect(same.length, JSON.stringify(same)).toBeLessThan(12)
    })
  },
)

describe('countText', () => {
  it.each([
    ['en', 1, '1 mention'],
    ['en', 0, '0 mentions'],
    ['uk', 1, '1 згадка'],
    ['uk', 3, '3 згадки'],
    ['uk', 11, '11 згадок'],
    ['uk', 21, '21 згадка'],
    ['ru', 22, '22 упоминания'],
    ['ru', 25, '25 упоминаний'],
    ['pl', 2, '2 wzmianki'],
    ['pl', 22, '22 wzmianki'],
    ['pl', 12, '12 wzmianek'],
    ['fr', 0, '0 mention'],
    ['fr', 2, '2 mentions'],
    ['de', 1, '1 Erwähnung'],
    ['pt', 2, '2 menções'],
    ['es', 1, '1 mención'],
  ] as const)('counts in %s: %i', (language, count, text) => {
    expect(countText(catalogues[language].coverage.mentions, count, language)).toBe(text)
  })
})

describe('sentences with dates', () => {
  it.each(['uk', 'ru'] as const)('never double the stop of a year in %s', (language) => {
    for (const [path, text] of textsOf(catalogues[language] as unknown as Tree)) {
      expect(text, path).not.toContain('{date}.')
    }
  })
})
