import type { Documents } from '../schema/documents.ts'
import type { Finding } from './rule.ts'

/** An id that a document names, with the kind of document that it must belong to. */
export interface NamedId extends Pick<Finding, 'folder' | 'id' | 'path'> {
  readonly to: string
  readonly wanted:
    | 'party'
    | 'party or institution'
    | 'topic'
    | 'topic or party'
    | 'issue'
    | 'sub-issue'
    | 'position'
}

const inTopics = ({ topics }: Documents): readonly NamedId[] =>
  topics.flatMap((topic) => {
    const at = (path: Finding['path'], to: string, wanted: NamedId['wanted']): NamedId => ({
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

const inPositions = ({ positions }: Documents): readonly NamedId[] =>
  positions.flatMap((position) => {
    const at = (path: Finding['path'], to: string, wanted: NamedId['wanted']): NamedId => ({
      folder: 'positions',
      id: position.id,
      path,
      to,
      wanted,
    })
    return [
      at(['issue'], position.issue, 'issue'),
      at(['party'], position.party, 'party or institution'),
      ...(position.subIssue ? [at(['subIssue'], position.subIssue, 'sub-issue')] : []),
      ...(position.status !== 'unknown' && position.supersedes
        ? [at(['supersedes'], position.supersedes, 'position')]
        : []),
    ]
  })

const inEvents = ({ events }: Documents): readonly NamedId[] =>
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

/** Every id of another document that topics, positions and events name; sources are citations. */
export const namedIds = (documents: Documents): readonly NamedId[] => [
  ...inTopics(documents),
  ...inPositions(documents),
  ...inEvents(documents),
]
