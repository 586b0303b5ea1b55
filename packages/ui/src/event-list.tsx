import type { EventLine, Source } from '@parley/taxonomy'
import type { Citations } from './citations.ts'
import { DateText } from './date-text.tsx'
import { LocalisedText } from './localised-text.tsx'
import { SourceMarks } from './source-marks.tsx'
import { SourceNames } from './source-names.tsx'

export interface EventListProps {
  /** In the order in which they are shown. */
  readonly events: readonly EventLine[]
  /** Numbers each event's sources, which are listed elsewhere on the page. */
  readonly citations?: Citations | undefined
  /** Names each event's sources where it stands. */
  readonly sources?: Readonly<Record<string, Source>> | undefined
  /** Gives each event an address on the page; for the one list of it that has them all. */
  readonly anchored?: boolean | undefined
}

/** What the ids of events' places on a page begin with. */
export const EVENT_ANCHOR = 'event-'

/** The id of an event's place on a page, for `#` addresses. */
export const eventAnchor = (id: string): string => EVENT_ANCHOR + id

/** Events as a dated list; the timeline page and the cards share it. */
export function EventList({ events, citations, sources, anchored = false }: EventListProps) {
  return (
    <ol className="parley-events">
      {events.map((event) => (
        <li
          key={event.id}
          id={anchored ? eventAnchor(event.id) : undefined}
          className="parley-event"
        >
          <DateText date={event.date} until={event.until} />
          <div>
            <p className="parley-event-title">
              <LocalisedText text={event.title} />
            </p>
            <p>
              <LocalisedText text={event.summary} />
              <SourceMarks ids={event.sources} citations={citations} />
            </p>
            {sources !== undefined && <SourceNames ids={event.sources} sources={sources} />}
          </div>
        </li>
      ))}
    </ol>
  )
}
