import type { Documents } from '../../schema/documents.ts'
import { citations } from '../citations.ts'
import type { Finding, Rule } from '../rule.ts'

interface Reference extends Pick<Finding, 'folder' | 'id' | 'path'> {
  readonly to: string
  readonly wanted: 'party' | 'topic' | 'topic or party' | 'issue' | 'sub-issue' | 'position'
}

const topicReferences = ({ topics }: Documents): readonly Reference[] =>
  topics.flatMap((topic) => {
    const at = (path: Finding['path'], to: string, wanted: Reference['wanted']): Reference => ({
      folder: 'topics',
      id: topic.id,
      path,
      to,
      wanted,
    })
    const {
      usage = [],
      related = [],
      notToBeConfusedWith = [],
      proposal,
      moved,
      split = [],
    } = topic
    return [
      ...usage.map((entry, k) => at(['usage', k, 'party'], entry.party, 'party')),
      ...related.map((entry, k) => at(['related', k, 'to'], entry.to, 'topic or party')),
      ...related.flatMap((entry, k) =>
        entry.according ? [at(['related', k, 'according'], entry.according, 'party')] : [],
      ),
      ...notToBeConfusedWith.flatMap((entry, k) =>
        entry.topic ? [at(['notToBeConfusedWith', k, 'topic'], entry.topic, 'topic')] : [],
      ),
      ...(proposal?.proposedBy ?? []).map((id, k) =>
        at(['proposal', 'proposedBy', k], id, 'topic or party'),
      ),
      ...(proposal?.responses ?? []).map((entry, k) =>
        at(['proposal', 'responses', k, 'party'], entry.party, 'party'),
      ),
      ...(moved ? [at(['moved'], moved, 'topic')] : []),
      ...split.map((id, k) => at(['split', k], id, 'topic')),
    ]
  })

const positionReferences = ({ positions }: Documents): readonly Reference[] =>
  positions.flatMap((position) => {
    const at = (path: Finding['path'], to: string, wanted: Reference['wanted']): Reference => ({
      folder: 'positions',
      id: position.id,
      path,
      to,
      wanted,
    })
    return [
      at(['issue'], position.issue, 'issue'),
      at(['party'], position.party, 'party'),
      ...(position.subIssue ? [at(['subIssue'], position.subIssue, 'sub-issue')] : []),
      ...(position.status !== 'unknown' && position.supersedes
        ? [at(['supersedes'], position.supersedes, 'position')]
        : []),
    ]
  })

const eventReferences = ({ events }: Documents): readonly Reference[] =>
  events.flatMap((event) => [
    ...event.topics.map(
      (to, k) =>
        ({ folder: 'events', id: event.id, path: ['topics', k], to, wanted: 'topic' }) as const,
    ),
    ...event.parties.map(
      (to, k) =>
        ({ folder: 'events', id: event.id, path: ['parties', k], to, wanted: 'party' }) as const,
    ),
  ])

/** Every id that a document names belongs to a document of the right kind. */
export const references: Rule = {
  name: 'references',
  check: ({ documents, brokenIds }) => {
    const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id))
    const parties = ids(documents.parties)
    const topics = ids(documents.topics)
    const known: Record<Reference['wanted'], ReadonlySet<string>> = {
      party: parties,
      topic: topics,
      'topic or party': topics.union(parties),
      issue: ids(documents.issues),
      'sub-issue': ids(documents.issues.flatMap((issue) => issue.subIssues)),
      position: ids(documents.positions),
    }
    const sources = ids(documents.sources)
    const dead = [
      ...topicReferences(documents),
      ...positionReferences(documents),
      ...eventReferences(documents),
    ]
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
