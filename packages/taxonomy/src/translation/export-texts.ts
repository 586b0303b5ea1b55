import type { Documents } from '../schema/documents.ts'
import type { Language } from '../schema/language.ts'
import { isMissing, packTexts } from './localised-texts.ts'
import { writeTsv } from './tsv.ts'

/** The first two columns of a table of texts; English and the language follow, by their tags. */
export const PLACE_COLUMNS = ['document', 'path'] as const

/**
 * Every text of a pack with its translation into one language, as tab-separated values: document,
 * path, English, translation (empty where there is none). With `missing` only those without one.
 * A quotation is left out in the language that it was spoken in: it is not translated into that.
 * @throws RangeError for English, from which everything is translated.
 */
export const exportTexts = (
  documents: Documents,
  language: Language,
  { missing }: { readonly missing: boolean },
): string => {
  if (language === 'en') throw new RangeError('English is the language that is translated from')
  const rows = packTexts(documents)
    .filter((text) => text.spokenIn !== language && (!missing || isMissing(text, language)))
    .map(({ folder, id, path, text }) => [
      folder === 'pack' ? folder : `${folder}/${id}`,
      path.join('.'),
      text.en,
      text[language] ?? '',
    ])
  return writeTsv([[...PLACE_COLUMNS, 'en', language], ...rows])
}
