import type { EventLine } from '@parley/taxonomy'
import type { Citations } from './citations.ts'
import { EventList } from './event-list.tsx'
import { Heading, type HeadingLevel } from './heading.tsx'

export interface EventYearsProps {
  /** Newest first. */
  readonly events: readonly EventLine[]
  readonly citations?: Citations | undefined
  readonly headingLevel?: HeadingLevel | undefined
}

/** All events under their years, each with an address of its own on the page. */
export function EventYears({ events, citations, headingLevel = 3 }: EventYearsProps) {
  return (
    <div className="parley-years">
      {[...Map.groupBy(events, ({ date }) => date.slice(0, 4))].map(([year, group]) => (
        <section key={year} className="parley-year" aria-labelledby={`year-${year}`}>
          <Heading level={headingLevel} id={`year-${year}`} className="parley-year-title">
            {year}
          </Heading>
          <EventList events={group} citations={citations} anchored />
        </section>
      ))}
    </div>
  )
}
