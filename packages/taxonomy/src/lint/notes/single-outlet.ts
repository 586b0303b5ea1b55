import type { Source } from '../../schema/source.ts'
import type { Rule } from '../rule.ts'
import { REPORTED } from '../words/attribution.ts'

const isPrimaryText = ({ kind, seenAs }: Source): boolean =>
  (kind === 'primary' || kind === 'official') && (seenAs === 'primary' || seenAs === 'copy')

/** The outlet itself: `Reuters, via The Star` and `Reuters (copy)` are Reuters. */
const outletOf = ({ publisher }: Source): string => publisher.split(/,? via | \(/)[0] ?? publisher

/**
 * A dated event rests on one primary text or on two independent outlets; with a single outlet its
 * summary says whose report it is.
 */
export const singleOutlet: Rule = {
  name: 'single-outlet',
  check: ({ documents }) => {
    const byId = new Map(documents.sources.map((source) => [source.id, source]))
    return documents.events.flatMap(({ id, sources, summary }) => {
      const opened = sources
        .flatMap((source) => byId.get(source) ?? [])
        .filter(({ seenAs }) => seenAs !== 'not-opened')
      const outlets = new Set(opened.map(outletOf))
      const [outlet] = outlets
      if (opened.some(isPrimaryText) || outlets.size !== 1 || outlet === undefined) return []
      if (REPORTED.en?.test(summary.en) || summary.en.includes(outlet)) return []
      return [
        {
          folder: 'events' as const,
          id,
          path: ['summary', 'en'],
          message: `rests on ${outlet} alone and does not say so`,
          remedy:
            'Add a primary text or a second outlet, or write “as reported by …” with its name',
        },
      ]
    })
  },
}
