import type { Documents } from '../schema/documents.ts'
import { ANY_LANGUAGE, LANGUAGES, type Language } from '../schema/language.ts'
import { isMissing, packTexts } from '../translation/localised-texts.ts'

/** How far a language reaches, held against English; a report, since a pack may grow by languages. */
export interface LanguageParity {
  readonly language: Language
  /** Whether the pack promises this language. */
  readonly promised: boolean
  /** Texts of every kind that are not missing in this language, and those in English. */
  readonly texts: number
  readonly of: number
  /** Topics and parties that have no label in this language. */
  readonly unlabelled: readonly string[]
  /** Topics and parties that no alias finds in this language. */
  readonly unspotted: readonly string[]
}

/** The parity of every language that a pack may carry, English first. */
export const languageParity = (documents: Documents): readonly LanguageParity[] => {
  const texts = packTexts(documents)
  const named = [...documents.topics, ...documents.parties]
  return LANGUAGES.map((language) => ({
    language,
    promised: documents.pack.languages.includes(language),
    texts: texts.filter((text) => !isMissing(text, language)).length,
    of: texts.length,
    unlabelled: named.filter(({ label }) => label[language] === undefined).map(({ id }) => id),
    unspotted: named
      .filter(({ aliases }) => !aliases[language] && !aliases[ANY_LANGUAGE])
      .map(({ id }) => id),
  }))
}
