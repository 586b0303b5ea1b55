import type { Rule } from '../rule.ts'

/** Topics and parties share one space of ids, and so do the sub-issues of all issues. */
export const identifiers: Rule = {
  name: 'identifiers',
  check: ({ documents }) => {
    const parties = new Set(documents.parties.map(({ id }) => id))
    const shared = documents.topics
      .filter(({ id }) => parties.has(id))
      .map(({ id }) => ({
        folder: 'topics' as const,
        id,
        path: ['id'],
        message: `“${id}” is a party too`,
        remedy: 'Give the topic another id; ids are shared by topics and parties',
      }))
    const subIssues = documents.issues.flatMap((issue) =>
      issue.subIssues.map(({ id }, at) => ({ issue: issue.id, id, at })),
    )
    const doubled = subIssues
      .filter(({ id }, at) => subIssues.findIndex((other) => other.id === id) < at)
      .map(({ issue, id, at }) => ({
        folder: 'issues' as const,
        id: issue,
        path: ['subIssues', at, 'id'],
        message: `“${id}” is the id of another sub-issue`,
        remedy: 'Give it another id; sub-issues of all issues share one space',
      }))
    return [...shared, ...doubled]
  },
}
