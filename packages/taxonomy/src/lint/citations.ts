import type { Path } from '../load/parse-document.ts'
import type { Documents, Folder } from '../schema/documents.ts'

/** A list of source ids somewhere in a document. */
export interface Citation {
  readonly folder: Folder
  readonly id: string
  readonly path: Path
  readonly sources: readonly string[]
}

const visit = (
  value: unknown,
  path: Path,
  found: (path: Path, sources: readonly string[]) => void,
): void => {
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) visit(item, [...path, at], found)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value))
      if (key === 'sources') found([...path, key], item as readonly string[])
      else visit(item, [...path, key], found)
  }
}

/** Every list of sources in the pack, wherever it stands in a document. */
export const citations = (documents: Documents): readonly Citation[] => {
  const out: Citation[] = []
  for (const folder of ['issues', 'parties', 'topics', 'positions', 'events'] as const)
    for (const document of documents[folder])
      visit(document, [], (path, sources) => out.push({ folder, id: document.id, path, sources }))
  return out
}
