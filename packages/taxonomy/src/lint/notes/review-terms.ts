import type { TopicKind } from '../../schema/topic.ts'
import type { Rule } from '../rule.ts'

const DAY = 86_400_000
const MONTH_TERM = 31
const YEAR_TERM = 366

/** Days after which a status is due for another look: what moves with the news, and what stands. */
const TERMS: Readonly<Record<TopicKind, number>> = {
  person: YEAR_TERM,
  institution: YEAR_TERM,
  treaty: YEAR_TERM,
  place: MONTH_TERM,
  event: MONTH_TERM,
  weapon: MONTH_TERM,
  concept: MONTH_TERM,
  proposal: MONTH_TERM,
  'contested-term': MONTH_TERM,
}

/** A status is looked at again within the term of its topic's kind. */
export const reviewTerms: Rule = {
  name: 'review-terms',
  check: ({ documents }) =>
    documents.topics.flatMap(({ id, kind, status }) => {
      if (status === undefined) return []
      const days = (Date.parse(status.reviewBy) - Date.parse(status.asOf)) / DAY
      return days <= TERMS[kind]
        ? []
        : [
            {
              folder: 'topics' as const,
              id,
              path: ['status', 'reviewBy'],
              message: `a status of kind ${kind} is due ${TERMS[kind]} days after asOf, not ${days}`,
              remedy: 'Set an earlier reviewBy, or let it stand where nothing will change so soon',
            },
          ]
    }),
}
