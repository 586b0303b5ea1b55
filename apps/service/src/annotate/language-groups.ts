import type { Mention } from '@parley/spotter'

/** The paragraphs of one language, which are read together as one text. */
export interface LanguageGroup<Language> {
  readonly language: Language
  readonly texts: readonly string[]
  /** Where each text stands among all paragraphs. */
  readonly places: readonly number[]
}

/** Groups paragraphs by language; `languages` names that of each. */
export const groupByLanguage = <Language>(
  paragraphs: readonly string[],
  languages: readonly Language[],
): readonly LanguageGroup<Language>[] =>
  [...new Set(languages)].map((language) => {
    const places = [...paragraphs.keys()].filter((place) => languages[place] === language)
    return { language, places, texts: places.map((place) => paragraphs[place] ?? '') }
  })

/** The mentions found in each group, as mentions in all paragraphs, in reading order. */
export const inReadingOrder = (
  groups: readonly LanguageGroup<unknown>[],
  found: readonly (readonly Mention[])[],
): readonly Mention[] =>
  groups
    .flatMap(({ places }, group) =>
      (found[group] ?? []).map((mention) => ({ ...mention, block: places[mention.block] ?? 0 })),
    )
    .sort((a, b) => a.block - b.block || a.start - b.start)
