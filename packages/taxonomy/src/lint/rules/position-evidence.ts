import { isPrimaryText, openedSources, outletOf } from '../evidence.ts'
import type { Rule } from '../rule.ts'
import { STATE_MEDIA } from '../words/state-media.ts'

/**
 * A position rests on the party's own words, a quotation or a text of its own, or on two independent
 * reports of them, also where one source names both in `reportedBy`. State media are good for what their state says.
 */
export const positionEvidence: Rule = {
  name: 'position-evidence',
  check: ({ documents }) => {
    const opened = openedSources(documents)
    return documents.positions.flatMap((position) => {
      if (position.status === 'unknown' || position.quote) return []
      const found = opened(position.sources)
      const reports = found.filter(({ kind }) => kind !== 'analysis')
      if (found.some(isPrimaryText)) return []
      const outlets = new Set([...reports.map(outletOf), ...(position.reportedBy ?? [])])
      if (outlets.size >= 2) return []
      if (reports.some((source) => STATE_MEDIA.has(outletOf(source)))) return []
      return [
        {
          folder: 'positions' as const,
          id: position.id,
          path: ['sources'],
          message: 'rests on one report, and no words of the party are quoted',
          remedy:
            'Add its own text, a quote with its speaker, a second independent report, or in reportedBy the outlets that the source names',
        },
      ]
    })
  },
}
