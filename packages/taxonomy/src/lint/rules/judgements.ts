import { JUDGEMENTS } from '../../schema/topic.ts'
import type { Rule } from '../rule.ts'

/** A relation that carries a judgement says whose judgement it is. */
export const judgements: Rule = {
  name: 'judgements',
  check: ({ documents }) =>
    documents.topics.flatMap((topic) =>
      (topic.related ?? []).flatMap((relation, at) =>
        (JUDGEMENTS as readonly string[]).includes(relation.type) && !relation.according
          ? [
              {
                folder: 'topics' as const,
                id: topic.id,
                path: ['related', at, 'type'],
                message: `the relation ${relation.type} is a judgement and names no party`,
                remedy: 'Add according: with the party that makes it',
              },
            ]
          : [],
      ),
    ),
}
