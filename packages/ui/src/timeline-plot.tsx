import type { KeyboardEvent, RefObject, SyntheticEvent } from 'react'
import { useMessages } from './messages/messages.tsx'
import type { TimelineEvent } from './timeline.tsx'
import { ticksOf } from './timeline-ticks.ts'
import { place, placeOf, type View } from './timeline-view.ts'

interface TimelinePlotProps {
  readonly picture: RefObject<SVGSVGElement | null>
  readonly events: readonly TimelineEvent[]
  readonly view: View
  readonly chosen: string | undefined
  readonly nameOf: (event: TimelineEvent) => string
  readonly eventHref: (id: string) => string
  readonly onChoose: (id: string) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** In CSS pixels, as the drawing is only stretched sideways. */
const LANES = 8
const LANE = 15
const AXIS = LANES * LANE + 6
const HEIGHT = AXIS + 24
/** Below this width, in percent, what lasts is drawn as a point. */
const POINT = 1.2

/** The drawing itself: a link for each event in view, above an axis. */
export function TimelinePlot(props: TimelinePlotProps) {
  const { picture, events, view, chosen, nameOf, eventHref, onChoose, onKeyDown } = props
  const { language } = useMessages()
  const placed = place(events, view, LANES)
  const stop = placed.some(({ event }) => event.id === chosen) ? chosen : placed.at(-1)?.event.id
  const choose = ({ target }: SyntheticEvent) => {
    const href = (target as Element).closest('a')?.getAttribute('href')
    const event = events.find(({ id }) => eventHref(id) === href)
    if (event !== undefined) onChoose(event.id)
  }
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by its section; a title would cover those of the events
    <svg
      ref={picture}
      className="parley-timeline-plot"
      width="100%"
      height={HEIGHT}
      onKeyDown={onKeyDown}
      onFocus={choose}
      onPointerOver={choose}
    >
      <line className="parley-timeline-axis" x1="0" x2="100%" y1={AXIS} y2={AXIS} />
      {ticksOf(view, language).map(({ day, label }) => {
        const x = `${placeOf(day, view).toFixed(2)}%`
        return (
          <g key={day}>
            <line className="parley-timeline-tick" x1={x} x2={x} y1="0" y2={AXIS + 5} />
            <text
              className="parley-timeline-label"
              x={x}
              y={AXIS + 19}
              textAnchor="middle"
              suppressHydrationWarning
            >
              {label}
            </text>
          </g>
        )
      })}
      {placed.map(({ event, start, end, lane }) => {
        const y = AXIS - 10 - lane * LANE
        return (
          <a
            key={event.id}
            href={eventHref(event.id)}
            className="parley-timeline-event"
            tabIndex={event.id === stop ? 0 : -1}
          >
            <title suppressHydrationWarning>{nameOf(event)}</title>
            {end - start < POINT ? (
              <circle cx={`${((start + end) / 2).toFixed(2)}%`} cy={y} r="5" />
            ) : (
              <rect
                x={`${start.toFixed(2)}%`}
                width={`${(end - start).toFixed(2)}%`}
                y={y - 3}
                height="6"
                rx="3"
              />
            )}
          </a>
        )
      })}
    </svg>
  )
}
