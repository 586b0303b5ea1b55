import { isPrimaryText, openedSources, outletOf } from '../evidence.ts'
import type { Rule } from '../rule.ts'
import { STATE_MEDIA } from '../words/state-media.ts'

/** State media are good for what their state says, never the sole proof of an event. */
export const stateMedia: Rule = {
  name: 'state-media',
  check: ({ documents }) => {
    const opened = openedSources(documents)
    return documents.events.flatMap(({ id, sources, reportedBy = [] }) => {
      const found = opened(sources)
      const isState = (source: (typeof found)[number]) =>
        STATE_MEDIA.has(source.publisher) || STATE_MEDIA.has(outletOf(source))
      if (found.length === 0 || found.some(isPrimaryText) || !found.every(isState)) return []
      if (reportedBy.some((outlet) => !STATE_MEDIA.has(outlet))) return []
      return [
        {
          folder: 'events' as const,
          id,
          path: ['sources'],
          message: `state media alone report the event (${[...new Set(found.map(outletOf))].join(', ')})`,
          remedy:
            'Add an independent outlet or a primary text, or tell it as what a party says elsewhere',
        },
      ]
    })
  },
}
