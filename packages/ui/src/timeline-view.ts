/**
 * The arithmetic of a drawn timeline: which days are in view, where a day stands in it, which lane
 * keeps an event clear of its neighbours. Days are counted from 1 January 1970, in UTC.
 */

/** Days in view, both ends included. */
export interface View {
  readonly from: number
  readonly to: number
}

interface Dated {
  readonly date: string
  readonly until?: string | undefined
}

const DAY = 86_400_000
/** Closer than this, one event would fill the picture. */
const CLOSEST = 21
/** How much of the events the first view holds: the early ones are few and far apart. */
const AT_FIRST = 0.75
/** Room kept at both ends, as a part of the span. */
const MARGIN = 0.04
/** Two marks nearer than this, in percent of the width, take lanes of their own. */
const CLEARANCE = 2.6

const dayOf = (year: number, month: number, day: number): number =>
  Math.floor(Date.UTC(year, month, day) / DAY)

/** The first and the last day that a date may mean: `2025` is all of that year. */
export const daysOf = ({ date, until }: Dated): View => {
  const [from] = extent(date)
  const [, to] = extent(until ?? date)
  return { from, to: Math.max(from, to) }
}

const extent = (date: string): readonly [number, number] => {
  const [year = 1970, month, day] = date.split('-').map(Number)
  if (month === undefined) return [dayOf(year, 0, 1), dayOf(year + 1, 0, 1) - 1]
  if (day === undefined) return [dayOf(year, month - 1, 1), dayOf(year, month, 1) - 1]
  const only = dayOf(year, month - 1, day)
  return [only, only]
}

const widened = ({ from, to }: View): View => {
  const room = Math.max(CLOSEST / 2, (to - from) * MARGIN)
  return { from: from - room, to: to + room }
}

/** Oldest first. Dates are compared as written, which is their order whatever their precision. */
export const inOrder = <T extends Dated>(events: readonly T[]): readonly T[] =>
  events.toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1))

/** All events with some room around them. */
export const wholeView = (events: readonly Dated[]): View => {
  const days = events.map(daysOf)
  return widened({
    from: Math.min(...days.map(({ from }) => from)),
    to: Math.max(...days.map(({ to }) => to)),
  })
}

/** The newest three quarters of the events. */
export const firstView = (events: readonly Dated[]): View => {
  const starts = events.map((event) => daysOf(event).from).sort((a, b) => a - b)
  const from = starts[Math.floor(starts.length * (1 - AT_FIRST))] ?? 0
  return widened({ from, to: Math.max(...events.map((event) => daysOf(event).to)) })
}

/** Ends are taken over exactly, so that a view knows when it stands at one. */
const within = (view: View, bounds: View): View => {
  const span = view.to - view.from
  if (span >= bounds.to - bounds.from) return bounds
  if (view.from < bounds.from) return { from: bounds.from, to: bounds.from + span }
  return view.to > bounds.to ? { from: bounds.to - span, to: bounds.to } : view
}

/** The view `factor` times as wide around a day, inside the bounds. */
export const zoomed = (view: View, factor: number, around: number, bounds: View): View => {
  const span = Math.max(CLOSEST, (view.to - view.from) * factor)
  const part = (around - view.from) / (view.to - view.from)
  return within({ from: around - span * part, to: around + span * (1 - part) }, bounds)
}

/** The view moved by a part of its own width, inside the bounds. */
export const moved = (view: View, part: number, bounds: View): View => {
  const by = (view.to - view.from) * part
  return within({ from: view.from + by, to: view.to + by }, bounds)
}

/** The view, moved as little as needed to show a day. */
export const showing = (view: View, day: number, bounds: View): View => {
  if (day >= view.from && day <= view.to) return view
  const half = (view.to - view.from) / 2
  return within({ from: day - half, to: day + half }, bounds)
}

/** Where a day stands, in percent of the width. */
export const placeOf = (day: number, { from, to }: View): number =>
  ((day - from) / (to - from)) * 100

export const isoDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)

export interface Placed<T> {
  readonly event: T
  /** In percent of the width, cut to the picture. */
  readonly start: number
  readonly end: number
  readonly lane: number
}

/** The events in view, oldest first, each in the lowest lane where it is clear of the others. */
export const place = <T extends Dated>(
  events: readonly T[],
  view: View,
  lanes: number,
): readonly Placed<T>[] => {
  const ends: number[] = []
  return inOrder(events)
    .map((event) => ({ event, days: daysOf(event) }))
    .filter(({ days }) => days.to >= view.from && days.from <= view.to)
    .map(({ event, days }) => {
      const start = Math.max(0, placeOf(days.from, view))
      const end = Math.min(100, placeOf(days.to, view))
      const free = ends.findIndex((taken) => taken + CLEARANCE <= start)
      const lane =
        free >= 0 ? free : ends.length < lanes ? ends.length : ends.indexOf(Math.min(...ends))
      ends[lane] = end
      return { event, start, end, lane }
    })
}
