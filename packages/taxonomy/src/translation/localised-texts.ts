import type { Path } from '../load/parse-document.ts'
import { type Documents, FOLDERS, type Folder } from '../schema/documents.ts'
import type { Localised } from '../schema/text.ts'

/** A text in several languages, with where it stands in a document. */
export interface LocalisedText {
  readonly path: Path
  readonly text: Localised
}

/** A localised text with the document that holds it. */
export interface WrittenText extends LocalisedText {
  readonly folder: Folder | 'pack'
  readonly id: string
}

const visit = (value: unknown, path: Path, found: (text: LocalisedText) => void): void => {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) visit(item, [...path, at], found)
    return
  }
  if (typeof (value as { en?: unknown }).en === 'string') found({ path, text: value as Localised })
  // Aliases are by language too, but lists: what is searched for is never translated.
  else
    for (const [key, item] of Object.entries(value))
      if (key !== 'aliases') visit(item, [...path, key], found)
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
