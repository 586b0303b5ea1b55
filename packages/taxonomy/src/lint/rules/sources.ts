import { citations } from '../citations.ts'
import type { Rule } from '../rule.ts'

/**
 * A source that was not opened supports nothing; a source that nobody cites is dead weight. While a
 * document is broken nobody knows what it cites, so dead weight is looked for afterwards.
 */
export const sources: Rule = {
  name: 'sources',
  check: ({ documents, brokenIds }) => {
    const byId = new Map(documents.sources.map((source) => [source.id, source]))
    const cited = citations(documents)
    const unopened = cited
      .filter(({ sources: ids }) => ids.every((id) => byId.get(id)?.seenAs === 'not-opened'))
      .map(({ folder, id, path }) => ({
        folder,
        id,
        path,
        message: 'rests on sources alone that were not opened',
        remedy: 'Open one and set its seenAs, or add a source that was opened',
      }))
    const used = new Set(cited.flatMap(({ sources: ids }) => ids))
    const unused = documents.sources
      .filter(({ id }) => !used.has(id) && brokenIds.size === 0)
      .map(({ id }) => ({
        folder: 'sources' as const,
        id,
        path: ['id'],
        message: 'no document cites this source',
        remedy: 'Cite it where it is the evidence, or delete the file',
      }))
    return [...unopened, ...unused]
  },
}
