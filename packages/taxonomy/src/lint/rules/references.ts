import { citations } from '../citations.ts'
import { type NamedId, namedIds } from '../named-ids.ts'
import type { Rule } from '../rule.ts'

/** Every id that a document names belongs to a document of the right kind. */
export const references: Rule = {
  name: 'references',
  check: ({ documents, brokenIds }) => {
    const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id))
    const parties = ids(documents.parties)
    const topics = ids(documents.topics)
    const institutions = ids(documents.topics.filter(({ kind }) => kind === 'institution'))
    const known: Record<NamedId['wanted'], ReadonlySet<string>> = {
      party: parties,
      'party or institution': parties.union(institutions),
      topic: topics,
      'topic or party': topics.union(parties),
      issue: ids(documents.issues),
      'sub-issue': ids(documents.issues.flatMap((issue) => issue.subIssues)),
      position: ids(documents.positions),
    }
    const sources = ids(documents.sources)
    const dead = namedIds(documents)
      .filter(({ to, wanted }) => !known[wanted].has(to) && !brokenIds.has(to))
      .map(({ folder, id, path, to, wanted }) => ({
        folder,
        id,
        path,
        message: `there is no ${wanted} “${to}”`,
        remedy: 'Correct the id, or add the document',
      }))
    const uncited = citations(documents).flatMap(({ folder, id, path, sources: cited }) =>
      cited.flatMap((source, k) =>
        sources.has(source) || brokenIds.has(source)
          ? []
          : [
              {
                folder,
                id,
                path: [...path, k],
                message: `there is no source “${source}”`,
                remedy: `Add sources/${source}.yml, or correct the id`,
              },
            ],
      ),
    )
    return [...dead, ...uncited]
  },
}
