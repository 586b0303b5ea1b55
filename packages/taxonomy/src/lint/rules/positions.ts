import type { Rule } from '../rule.ts'

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
    return [...doubled, ...elsewhere]
  },
}
