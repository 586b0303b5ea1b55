import { isPrimaryText, openedSources, outletOf } from '../evidence.ts'
import type { Rule } from '../rule.ts'
import { REPORTED } from '../words/reported.ts'

/**
 * A dated event rests on one primary text or on two independent outlets; with a single outlet its
 * summary says whose report it is. Outlets that a source of reference names are listed in
 * `reportedBy`.
 */
export const eventEvidence: Rule = {
  name: 'event-evidence',
  check: ({ documents }) => {
    const opened = openedSources(documents)
    return documents.events.flatMap(({ id, sources, summary, reportedBy = [] }) => {
      const found = opened(sources)
      const outlets = new Set([...found.map(outletOf), ...reportedBy])
      const [outlet] = outlets
      if (found.some(isPrimaryText) || outlets.size !== 1 || outlet === undefined) return []
      if (REPORTED.test(summary.en) || summary.en.includes(outlet)) return []
      return [
        {
          folder: 'events' as const,
          id,
          path: ['summary', 'en'],
          message: `rests on ${outlet} alone and does not say so`,
          remedy:
            'Add a primary text or a second outlet; or write “as reported by …” with its name; or list in reportedBy the outlets that the source names',
        },
      ]
    })
  },
}
