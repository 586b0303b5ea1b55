import { LANGUAGES, type Language } from '@parley/taxonomy'

const KNOWN: ReadonlySet<string> = new Set(LANGUAGES)

/** The tags that a header or field lists, but for those refused by `q=0` (RFC 9110, 12.5.4). */
const tagsIn = (list: string): readonly string[] =>
  list
    .toLowerCase()
    .split(',')
    .map((part) => part.split(';').map((piece) => piece.trim()))
    .filter(([, ...parameters]) => !parameters.some((each) => /^q=0(\.0*)?$/.test(each)))
    .map(([tag = '']) => tag)
    .filter((tag) => tag !== '')

/**
 * The languages in which texts are answered: those of `available` that are wanted, and English,
 * which every text has. A field in the address is heard before the header; without either, and for
 * `*`, all of them, which is what a program gets that says nothing.
 */
export const chooseLanguages = (
  available: readonly Language[],
  field: string | undefined,
  header: string | undefined,
): readonly Language[] => {
  const tags = tagsIn(field ?? header ?? '*')
  if (tags.length === 0 || tags.includes('*')) return available
  const wanted = new Set(tags.map((tag) => tag.split('-')[0]))
  return available.filter((language) => language === 'en' || wanted.has(language))
}

const isByLanguage = (value: object): boolean => {
  const names = Object.keys(value)
  return names.length > 0 && names.every((name) => KNOWN.has(name))
}

/** A value without those parts of its texts and aliases that are in other languages. */
export const inLanguages = <T>(value: T, languages: readonly Language[]): T => {
  const kept: ReadonlySet<string> = new Set(languages)
  const narrow = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(narrow)
    if (typeof part !== 'object' || part === null) return part
    const entries = Object.entries(part)
    return isByLanguage(part)
      ? Object.fromEntries(entries.filter(([language]) => kept.has(language)))
      : Object.fromEntries(entries.map(([name, inner]) => [name, narrow(inner)]))
  }
  return narrow(value) as T
}
