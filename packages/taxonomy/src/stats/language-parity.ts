import type { Documents, Folder } from '../schema/documents.ts'
import { ANY_LANGUAGE, LANGUAGES, type Language } from '../schema/language.ts'

const WRITTEN = ['issues', 'parties', 'topics', 'positions', 'events'] as const satisfies Folder[]

/** How far a language reaches, held against English; a report, since a pack may grow by languages. */
export interface LanguageParity {
  readonly language: Language
  /** Whether the pack promises this language. */
  readonly promised: boolean
  /** Texts of every kind that exist in this language, and in English. */
  readonly texts: number
  readonly of: number
  /** Topics and parties that have no label in this language. */
  readonly unlabelled: readonly string[]
  /** Topics and parties that no alias finds in this language. */
  readonly unspotted: readonly string[]
}

type Text = Readonly<Record<string, string | undefined>>

const visit = (value: unknown, found: (text: Text) => void): void => {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value) && typeof (value as Text).en === 'string') found(value as Text)
  else for (const item of Object.values(value)) visit(item, found)
}

const textsOf = (documents: Documents): readonly Text[] => {
  const texts: Text[] = []
  for (const folder of WRITTEN)
    for (const { ...document } of documents[folder])
      visit({ ...document, aliases: undefined }, (text) => texts.push(text))
  return texts
}

/** The parity of every language that a pack may carry, English first. */
export const languageParity = (documents: Documents): readonly LanguageParity[] => {
  const texts = textsOf(documents)
  const named = [...documents.topics, ...documents.parties]
  return LANGUAGES.map((language) => ({
    language,
    promised: documents.pack.languages.includes(language),
    texts: texts.filter((text) => text[language] !== undefined).length,
    of: texts.length,
    unlabelled: named.filter(({ label }) => label[language] === undefined).map(({ id }) => id),
    unspotted: named
      .filter(({ aliases }) => !aliases[language] && !aliases[ANY_LANGUAGE])
      .map(({ id }) => id),
  }))
}
