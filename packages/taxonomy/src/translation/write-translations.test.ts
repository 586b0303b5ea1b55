import { describe, expect, it } from 'vitest'
import { type Translation, writeTranslations } from './write-translations.ts'

const uk = (path: Translation['path'], text: string): Translation => ({
  path,
  language: 'uk',
  text,
})

const LONG =
  'Договір між Сполученими Штатами та Росією, який обмежував кількість розгорнутих зарядів'

const CASES: readonly (readonly [string, string, readonly Translation[], string])[] = [
  [
    'adds a language below English',
    'label:\n  en: A # the name\nid: a\n',
    [uk(['label'], 'А')],
    'label:\n  en: A # the name\n  uk: А\nid: a\n',
  ],
  [
    'adds languages in their order, whatever the order in which they come',
    'label:\n  en: A\n  ru: В\n',
    [{ path: ['label'], language: 'pl', text: 'D' }, uk(['label'], 'Б')],
    'label:\n  en: A\n  uk: Б\n  ru: В\n  pl: D\n',
  ],
  [
    'folds what does not fit in a line',
    'definition:\n  en: >-\n    One\n    two.\n\n# end\nid: a\n',
    [uk(['definition'], `${LONG} і носіїв.`)],
    `definition:\n  en: >-\n    One\n    two.\n  uk: >-\n    ${LONG} і\n    носіїв.\n\n# end\nid: a\n`,
  ],
  [
    'replaces a translation and keeps the comment behind it',
    'label:\n  en: A\n  uk: Old # seen\n  ru: В\n',
    [uk(['label'], 'Нове')],
    'label:\n  en: A\n  uk: Нове # seen\n  ru: В\n',
  ],
  [
    'replaces a folded translation by a short one',
    'label:\n  uk: >-\n    Old\n    one\n  en: A\nid: a\n',
    [uk(['label'], 'Нове')],
    'label:\n  uk: Нове\n  en: A\nid: a\n',
  ],
  [
    'opens a map in braces on one line',
    'facts:\n  - text: { en: "One: two" }\n    name: text\n',
    [uk(['facts', 0, 'text'], 'Один: два')],
    'facts:\n  - text:\n      en: "One: two"\n      uk: "Один: два"\n    name: text\n',
  ],
  [
    'opens a map in braces below its key',
    'definition:\n  {\n    en: One two.,\n  }\nid: a\n',
    [uk(['definition'], 'Один два.')],
    'definition:\n  en: One two.\n  uk: Один два.\nid: a\n',
  ],
  [
    'puts a value into braces that list languages line by line',
    'label:\n  {\n    en: A,\n    ru: В,\n  }\n',
    [uk(['label'], 'Б, або «В»'), { path: ['label'], language: 'pl', text: 'P' }],
    'label:\n  {\n    en: A,\n    uk: "Б, або «В»",\n    ru: В,\n    pl: P,\n  }\n',
  ],
  [
    'replaces a value in braces',
    'label:\n  {\n    en: A,\n    uk: Old,\n    ru: В,\n  }\n',
    [uk(['label'], 'Б')],
    'label:\n  {\n    en: A,\n    uk: Б,\n    ru: В,\n  }\n',
  ],
  [
    'stays in braces where they stand in others or have comments',
    'x: { text: { en: A }, n: 1 }\nlabel: { en: A } # why\n',
    [uk(['x', 'text'], 'Б'), uk(['label'], 'В')],
    'x: { text: { en: A, uk: Б }, n: 1 }\nlabel: { en: A, uk: В } # why\n',
  ],
  [
    'quotes what YAML would read as something else',
    'a:\n  en: A\nb:\n  en: B\nc:\n  en: C\n',
    [uk(['a'], '0123'), uk(['b'], '- #1: «так»'), uk(['c'], 'true')],
    'a:\n  en: A\n  uk: "0123"\nb:\n  en: B\n  uk: "- #1: «так»"\nc:\n  en: C\n  uk: "true"\n',
  ],
  [
    'keeps line ends of Windows, and a missing one at the end',
    'label:\r\n  en: A',
    [uk(['label'], 'Б')],
    'label:\r\n  en: A\r\n  uk: Б',
  ],
]

describe('writeTranslations', () => {
  it.each(CASES)('%s', (_, before, translations, after) => {
    expect(writeTranslations(before, translations)).toBe(after)
    expect(writeTranslations(after, translations)).toBe(after)
  })

  it('refuses a path that holds no text in languages', () => {
    expect(() => writeTranslations('id: a\n', [uk(['id'], 'Б')])).toThrow(RangeError)
  })

  it('refuses to write where the document would then say something else', () => {
    const shared = 'a: &names\n  en: A\nb: *names\n'
    expect(() => writeTranslations(shared, [uk(['a'], 'Б')])).toThrow(/not say the same/)
  })
})
