import type { Documents } from '../../schema/documents.ts'
import type { Position } from '../../schema/position.ts'
import type { Finding, Rule } from '../rule.ts'

const placeOf = ({ issue, subIssue, party }: Position): string => `${party} on ${subIssue ?? issue}`

/** What took the place of another is of the same party and question, and the other is marked so. */
const movements = ({ positions: all }: Documents): readonly Finding[] => {
  const byId = new Map(all.map((position) => [position.id, position]))
  const replaced = new Set(all.flatMap((p) => (p.status === 'unknown' ? [] : (p.supersedes ?? []))))
  const broken = all.flatMap((position) => {
    const earlier =
      position.status !== 'unknown' && position.supersedes
        ? byId.get(position.supersedes)
        : undefined
    if (earlier === undefined) return []
    if (earlier.status === 'superseded' && placeOf(earlier) === placeOf(position)) return []
    return [
      {
        folder: 'positions' as const,
        id: position.id,
        path: ['supersedes'],
        message: `${earlier.id} is no superseded position of ${placeOf(position)}`,
        remedy: 'Name an earlier position of this party on this question and mark it superseded',
      },
    ]
  })
  const lost = all
    .filter(({ id, status }) => status === 'superseded' && !replaced.has(id))
    .map(({ id }) => ({
      folder: 'positions' as const,
      id,
      path: ['status'],
      message: 'no later position says that it superseded this one',
      remedy: 'Name it in supersedes of the position that came next',
    }))
  return [...broken, ...lost]
}

/** A reader finds each party once in an issue: one current or unknown position a question. */
export const positions: Rule = {
  name: 'positions',
  check: ({ documents }) => {
    const standing = documents.positions.filter(({ status }) => status !== 'superseded')
    const doubled = [
      ...Map.groupBy(
        standing,
        ({ issue, subIssue, party }) => `${issue} ${subIssue ?? ''} ${party}`,
      ).values(),
    ].flatMap((group) =>
      group.slice(1).map(({ id, party }) => ({
        folder: 'positions' as const,
        id,
        path: ['status'],
        message: `${party} has another position on this question that stands (${group[0]?.id})`,
        remedy: 'Mark the older one superseded and name it in supersedes',
      })),
    )
    const subIssueOf = new Map(
      documents.issues.flatMap((issue) => issue.subIssues.map(({ id }) => [id, issue.id] as const)),
    )
    const elsewhere = documents.positions
      .filter(
        ({ issue, subIssue }) =>
          subIssue && subIssueOf.has(subIssue) && subIssueOf.get(subIssue) !== issue,
      )
      .map(({ id, issue, subIssue }) => ({
        folder: 'positions' as const,
        id,
        path: ['subIssue'],
        message: `${subIssue} is not a sub-issue of ${issue}`,
        remedy: 'Correct the issue or the sub-issue',
      }))
    return [...doubled, ...elsewhere, ...movements(documents)]
  },
}
