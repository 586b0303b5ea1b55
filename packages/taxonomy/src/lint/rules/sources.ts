import type { Documents } from '../../schema/documents.ts'
import { citations } from '../citations.ts'
import type { Finding, Rule } from '../rule.ts'

/** One page has one address, however it is written. */
const pageOf = (url: string): string => {
  const { host, pathname, search } = new URL(url)
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`
}

/** A page that is stored twice would count as two reports where two are needed. */
const storedTwice = (all: Documents['sources']): readonly Finding[] => {
  const first = new Map<string, string>()
  return all.flatMap(({ id, url }) => {
    if (url === undefined) return []
    const page = pageOf(url)
    const other = first.get(page)
    if (other === undefined) {
      first.set(page, id)
      return []
    }
    return [
      {
        folder: 'sources' as const,
        id,
        path: ['url'],
        message: `is the same page as sources/${other}.yml`,
        remedy: `Cite ${other} in its place and delete this file`,
      },
    ]
  })
}

/**
 * A source that was not opened supports nothing; a source that nobody cites is dead weight; a page
 * is one source. While a document is broken nobody knows what it cites, so dead weight is looked for
 * afterwards.
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
    return [...unopened, ...unused, ...storedTwice(documents.sources)]
  },
}
