import type { Rule } from '../rule.ts'

/** Topics and parties share one space of ids, and a document that moved is no longer spotted. */
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
    const gone = new Set(
      documents.topics.filter(({ moved, split }) => moved ?? split).map(({ id }) => id),
    )
    const onward = documents.topics
      .filter(({ moved }) => moved !== undefined && gone.has(moved))
      .map(({ id, moved }) => ({
        folder: 'topics' as const,
        id,
        path: ['moved'],
        message: `moved to ${moved}, which moved or was split itself`,
        remedy: 'Name the topic where it lives now',
      }))
    return [...shared, ...onward]
  },
}
