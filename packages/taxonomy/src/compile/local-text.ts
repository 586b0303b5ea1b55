import type { LocalText } from '../pack/card.ts'
import type { Language } from '../schema/language.ts'
import type { Localised } from '../schema/text.ts'

/** The text in the language, or the English one marked as such where there is none. */
export const inLanguage = (text: Localised, language: Language): LocalText =>
  text[language] ?? { en: text.en }

/** The words themselves, whichever language they are in. */
const wordsOf = (text: LocalText): string => (typeof text === 'string' ? text : text.en)

/** Orders by words as readers of the language do; equal words by id, so that the order is total. */
export const byWords =
  <T extends { readonly id: string; readonly label: LocalText }>(language: Language) =>
  (a: T, b: T): number =>
    wordsOf(a.label).localeCompare(wordsOf(b.label), language) || (a.id < b.id ? -1 : 1)
