import { formatDate } from './date.ts'
import { fill } from './fill.ts'
import { useMessages } from './messages/messages.tsx'
import { isoDay, type View } from './timeline-view.ts'

interface TimelineControlsProps {
  readonly view: View
  readonly bounds: View
  readonly onZoom: (closer: boolean) => void
  readonly onMove: (later: boolean) => void
  readonly onWhole: () => void
}

/** Buttons for those who point, and the span in words for those who listen. */
export function TimelineControls(props: TimelineControlsProps) {
  const { view, bounds, onZoom, onMove, onWhole } = props
  const { timeline, language } = useMessages()
  const month = (day: number): string => formatDate(isoDay(day).slice(0, 7), language)
  const isWhole = view.to - view.from >= bounds.to - bounds.from
  return (
    <div className="parley-timeline-controls">
      <button type="button" className="parley-button" onClick={() => onZoom(true)}>
        {timeline.zoomIn}
      </button>
      <button
        type="button"
        className="parley-button"
        disabled={isWhole}
        onClick={() => onZoom(false)}
      >
        {timeline.zoomOut}
      </button>
      <button
        type="button"
        className="parley-button"
        disabled={view.from <= bounds.from}
        onClick={() => onMove(false)}
      >
        {timeline.earlier}
      </button>
      <button
        type="button"
        className="parley-button"
        disabled={view.to >= bounds.to}
        onClick={() => onMove(true)}
      >
        {timeline.later}
      </button>
      <button type="button" className="parley-button" disabled={isWhole} onClick={onWhole}>
        {timeline.whole}
      </button>
      <output className="parley-meta" suppressHydrationWarning>
        {fill(timeline.span, { from: month(view.from), until: month(view.to) })}
      </output>
    </div>
  )
}
