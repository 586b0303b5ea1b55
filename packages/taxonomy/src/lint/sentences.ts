import type { Path } from '../load/parse-document.ts'
import type { Documents, Folder } from '../schema/documents.ts'
import { LANGUAGES } from '../schema/language.ts'

/** A sentence of the pack's own, in one language; names, aliases and sources are not sentences. */
export interface Sentence {
  readonly folder: Folder
  readonly id: string
  readonly path: Path
  readonly language: string
  readonly text: string
}

const NOT_OURS = new Set(['aliases', 'label', 'quote'])

const visit = (
  value: unknown,
  path: Path,
  found: (path: Path, language: string, text: string) => void,
): void => {
  if (typeof value !== 'object' || value === null) return
  for (const [key, item] of Object.entries(value)) {
    if (NOT_OURS.has(key)) continue
    const next = Array.isArray(value) ? Number(key) : key
    if (typeof item === 'string' && (LANGUAGES as readonly string[]).includes(key))
      found([...path, next], key, item)
    else visit(item, [...path, next], found)
  }
}

/** Every sentence of issues, parties, topics, positions and events. */
export const sentences = (documents: Documents): readonly Sentence[] => {
  const out: Sentence[] = []
  for (const folder of ['issues', 'parties', 'topics', 'positions', 'events'] as const)
    for (const document of documents[folder])
      visit(document, [], (path, language, text) =>
        out.push({ folder, id: document.id, path, language, text }),
      )
  return out
}

/** The text with everything inside quotation marks blanked, at the same length. */
export const withoutQuotations = (text: string): string =>
  text.replace(/“[^”]*”|"[^"]*"|«[^»]*»|„[^“”]*[“”]/g, (quoted) => ' '.repeat(quoted.length))
