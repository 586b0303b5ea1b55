import type { Rule } from '../rule.ts'

/** A contested term says what at least two parties mean by it, or why they reject it. */
export const contestedTerms: Rule = {
  name: 'contested-terms',
  check: ({ documents }) =>
    documents.topics
      .filter(
        (topic) =>
          topic.kind === 'contested-term' &&
          new Set(topic.usage?.map(({ party }) => party)).size < 2,
      )
      .map(({ id }) => ({
        folder: 'topics',
        id,
        path: ['usage'],
        message: 'a contested term needs the usage of at least two parties',
        remedy: 'Add who says it, who rejects it and what each means by it, each with a source',
      })),
}
