import { LANGUAGES } from '@parley/taxonomy'
import { describe, expect, it } from 'vitest'
import { allWords } from './words.ts'

/** Every text of a catalogue by its path. */
const textsOf = (value: unknown, path = ''): readonly (readonly [string, string])[] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([name, part]) => textsOf(part, `${path}/${name}`))

const placesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{\w+\}|%s/g)].map(([place]) => place).sort()

/** A language may have more plural forms than English; each holds what English’s last one holds. */
const asEnglish = (path: string): string => path.replace(/\/(zero|two|few|many)$/, '/other')

const english = new Map(textsOf(allWords.en))

describe.each(LANGUAGES.filter((language) => language !== 'en'))('the words in %s', (language) => {
  const texts = textsOf(allWords[language])

  it('keep every place for a value', () => {
    for (const [path, text] of texts) {
      expect([path, placesIn(text)]).toEqual([path, placesIn(english.get(asEnglish(path)) ?? '')])
    }
  })

  it('are not left in English', () => {
    const same = texts.filter(([path, text]) => text === english.get(path) && path !== '/name')
    expect(same.filter(([, text]) => text.length > 12)).toEqual([])
  })

  it('have every plural form that a count of topics asks for', () => {
    const rules = new Intl.PluralRules(language)
    const asked = new Set(Array.from({ length: 100 }, (_, count) => rules.select(count)))
    expect(Object.keys(allWords[language].popup.topics)).toEqual(expect.arrayContaining([...asked]))
  })
})
