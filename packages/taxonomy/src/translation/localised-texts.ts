import type { Path } from '../load/parse-document.ts'
import { type Documents, FOLDERS, type Folder } from '../schema/documents.ts'
import type { Language } from '../schema/language.ts'
import type { Quote } from '../schema/position.ts'
import type { Localised } from '../schema/text.ts'

/** A text in several languages, with where it stands in a document. */
export interface LocalisedText {
  readonly path: Path
  readonly text: Localised
  /** Of a translated quotation the language that it was spoken in, which needs no translation. */
  readonly spokenIn?: Language
}

/** Whether a text is still to be written in a language; a quotation is not, in its own. */
export const isMissing = ({ text, spokenIn }: LocalisedText, language: Language): boolean =>
  text[language] === undefined && spokenIn !== language

/** A localised text with the document that holds it. */
export interface WrittenText extends LocalisedText {
  readonly folder: Folder | 'pack'
  readonly id: string
}

/** The language of a quotation, where the value is one. */
const spokenIn = (value: object): Pick<LocalisedText, 'spokenIn'> =>
  'speaker' in value ? { spokenIn: (value as Quote).language } : {}

const visit = (
  value: unknown,
  path: Path,
  found: (text: LocalisedText) => void,
  quote: Pick<LocalisedText, 'spokenIn'> = {},
): void => {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) visit(item, [...path, at], found)
    return
  }
  if (typeof (value as { en?: unknown }).en === 'string')
    found({ path, text: value as Localised, ...quote })
  // Aliases are by language too, but lists: what is searched for is never translated.
  else
    for (const [key, item] of Object.entries(value))
      if (key !== 'aliases') visit(item, [...path, key], found, spokenIn(value))
}

/** Every localised text of one document, in the order in which the document holds them. */
export const localisedTexts = (document: unknown): readonly LocalisedText[] => {
  const out: LocalisedText[] = []
  visit(document, [], (text) => out.push(text))
  return out
}

/** Every localised text of a pack: `pack.yml` first, then folder by folder. */
export const packTexts = ({ pack, ...lists }: Documents): readonly WrittenText[] => [
  ...localisedTexts(pack).map((text) => ({ folder: 'pack' as const, id: '', ...text })),
  ...(Object.keys(FOLDERS) as Folder[]).flatMap((folder) =>
    lists[folder].flatMap((document) =>
      localisedTexts(document).map((text) => ({ folder, id: document.id, ...text })),
    ),
  ),
]
