import { sentences } from '../lint/sentences.ts'
import type { Path } from '../load/parse-document.ts'
import { sha256 } from '../pack/hash.ts'
import type { Documents, Folder } from '../schema/documents.ts'
import type { Language } from '../schema/language.ts'

/** A sentence of the pack’s own with the sources that must bear it out. */
export interface Statement {
  /** Folder, document and place in it: `topics/new-start#facts/0/text`. */
  readonly id: string
  readonly text: string
  /** The day or month that the statement is about, where its part of the document names one. */
  readonly date?: string
  readonly sources: readonly string[]
}

interface Part {
  readonly date?: unknown
  readonly sources?: readonly string[]
}

/** The parts of a document that enclose a path, the innermost first. */
const enclosing = (document: object, path: Path): readonly Part[] => {
  const parts: Part[] = []
  let part: unknown = document
  for (const key of path) {
    if (typeof part === 'object' && part !== null && !Array.isArray(part)) parts.unshift(part)
    part = (part as Record<PropertyKey, unknown>)[key]
  }
  return parts
}

/** Every statement in a language; its sources are those of the innermost part that cites any. */
export const statementsOf = (documents: Documents, language: Language): readonly Statement[] => {
  const byId = new Map<string, object>()
  const keyOf = (folder: Folder | 'pack', id: string) => `${folder}/${id}`
  for (const folder of ['issues', 'parties', 'topics', 'positions', 'events'] as const)
    for (const document of documents[folder]) byId.set(keyOf(folder, document.id), document)
  return (
    sentences(documents)
      // The pack's words about itself rest on no source.
      .filter((sentence) => sentence.language === language && sentence.folder !== 'pack')
      .map(({ folder, id, path, text }) => {
        const parts = enclosing(byId.get(keyOf(folder, id)) ?? {}, path)
        const date = parts.find((part) => part.date !== undefined)?.date
        return {
          id: `${keyOf(folder, id)}#${path.slice(0, -1).join('/')}`,
          text,
          ...(date === undefined ? {} : { date: String(date) }),
          sources: parts.find((part) => part.sources !== undefined)?.sources ?? [],
        }
      })
  )
}

/**
 * A random sample that anyone can draw again: statements in the order of a hash over seed and id.
 * A statement that is added or removed elsewhere leaves the order of the others as it is.
 */
export const drawStatements = async (
  statements: readonly Statement[],
  { seed, count }: { readonly seed: string; readonly count: number },
): Promise<readonly Statement[]> => {
  const drawn = await Promise.all(
    statements.map(async (statement) => ({
      statement,
      rank: await sha256(new TextEncoder().encode(`${seed}\n${statement.id}`)),
    })),
  )
  return drawn
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, count)
    .map(({ statement }) => statement)
}
