import type { EventLine, Source } from '@parley/taxonomy'
import { EventList } from './event-list.tsx'
import { Heading, type HeadingLevel } from './heading.tsx'

export interface EventYearsProps {
  /** Newest first. */
  readonly events: readonly EventLine[]
  readonly sources: Readonly<Record<string, Source>>
  readonly headingLevel?: HeadingLevel | undefined
}

/** All events under their years, each with its sources and an address of its own on the page. */
export function EventYears({ events, sources, headingLevel = 3 }: EventYearsProps) {
  return (
    <div className="parley-years">
      {[...Map.groupBy(events, ({ date }) => date.slice(0, 4))].map(([year, group]) => (
        <section key={year} className="parley-year" aria-labelledby={`year-${year}`}>
          <Heading level={headingLevel} id={`year-${year}`} className="parley-year-title">
            {year}
          </Heading>
          <EventList events={group} sources={sources} anchored />
        </section>
      ))}
    </div>
  )
}
