import type { LocalText } from '@parley/taxonomy'
import { type KeyboardEvent, useRef, useState } from 'react'
import { formatDate, formatDateSpan } from './date.ts'
import { DateText } from './date-text.tsx'
import { LocalisedText, plainText } from './localised-text.tsx'
import { useMessages } from './messages/messages.tsx'
import { TimelineControls } from './timeline-controls.tsx'
import { TimelinePlot } from './timeline-plot.tsx'
import {
  daysOf,
  firstView,
  inOrder,
  moved,
  showing,
  type View,
  wholeView,
  zoomed,
} from './timeline-view.ts'

/** As much of an event as is drawn. */
export interface TimelineEvent {
  readonly id: string
  readonly date: string
  readonly until?: string | undefined
  readonly title: LocalText
}

export interface TimelineProps {
  readonly events: readonly TimelineEvent[]
  /** Where an event is told in full: its place in the list that stands for the drawing too. */
  readonly eventHref: (id: string) => string
}

/** How much a press of a button or key zooms and moves. */
const CLOSER = 0.5
const FURTHER = 2
const ASIDE = 0.5

/**
 * Events drawn by date. One stop for the tab key: arrow keys go from event to event, `+` and `-`
 * zoom around the one in focus, `0` shows the whole time. Every event is a link to where it is
 * told; without a script the drawing stands still and its links still work.
 */
export function Timeline({ events, eventHref }: TimelineProps) {
  const { timeline, language } = useMessages()
  const picture = useRef<SVGSVGElement>(null)
  const ordered = inOrder(events)
  const bounds = wholeView(ordered)
  const [view, setView] = useState<View>(() => firstView(ordered))
  const [chosen, setChosen] = useState<string>()

  const inFocus = ordered.find(({ id }) => id === chosen)
  const zoom = (factor: number) => {
    const middle = (view.from + view.to) / 2
    const around = inFocus === undefined ? middle : daysOf(inFocus).from
    const inside = around >= view.from && around <= view.to
    setView(zoomed(view, factor, inside ? around : middle, bounds))
  }
  const go = (place: number) => {
    const event = ordered[Math.min(Math.max(place, 0), ordered.length - 1)]
    if (event === undefined) return
    setView(showing(view, daysOf(event).from, bounds))
    setChosen(event.id)
    requestAnimationFrame(() =>
      picture.current
        ?.querySelector<SVGAElement>(`[href="${CSS.escape(eventHref(event.id))}"]`)
        ?.focus(),
    )
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const at = ordered.findIndex(({ id }) => id === chosen)
    const keys = new Map([
      ['ArrowRight', () => go(at + 1)],
      ['ArrowLeft', () => go(at - 1)],
      ['Home', () => go(0)],
      ['End', () => go(ordered.length - 1)],
      ['+', () => zoom(CLOSER)],
      ['=', () => zoom(CLOSER)],
      ['-', () => zoom(FURTHER)],
      ['0', () => setView(bounds)],
    ])
    const act = keys.get(event.key)
    if (act === undefined) return
    event.preventDefault()
    act()
  }
  if (ordered.length === 0) return null
  return (
    <figure className="parley-timeline" aria-label={timeline.title}>
      <TimelinePlot
        picture={picture}
        events={ordered}
        view={view}
        chosen={inFocus?.id}
        nameOf={({ title: words, date, until }) =>
          `${plainText(words)}, ${
            until === undefined ? formatDate(date, language) : formatDateSpan(date, until, language)
          }`
        }
        eventHref={eventHref}
        onChoose={setChosen}
        onKeyDown={onKeyDown}
      />
      <TimelineControls
        view={view}
        bounds={bounds}
        onZoom={(closer) => zoom(closer ? CLOSER : FURTHER)}
        onMove={(later) => setView(moved(view, later ? ASIDE : -ASIDE, bounds))}
        onWhole={() => setView(bounds)}
      />
      <p className="parley-timeline-chosen">
        {inFocus === undefined ? (
          <span className="parley-meta">{timeline.plot}</span>
        ) : (
          <>
            <DateText date={inFocus.date} until={inFocus.until} />{' '}
            <a
              className="parley-link"
              href={eventHref(inFocus.id)}
              aria-label={`${timeline.read}: ${plainText(inFocus.title)}`}
            >
              <LocalisedText text={inFocus.title} />
            </a>
          </>
        )}
      </p>
    </figure>
  )
}
