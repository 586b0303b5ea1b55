import { describe, expect, it } from 'vitest'
import { ticksOf } from './timeline-ticks.ts'
import {
  daysOf,
  firstView,
  isoDay,
  moved,
  place,
  showing,
  wholeView,
  zoomed,
} from './timeline-view.ts'

const at = (...dates: readonly string[]) => dates.map((date) => ({ id: date, date }))
const span = ({ from, to }: { from: number; to: number }) => to - from

describe('daysOf', () => {
  it.each([
    ['2026-03-05', undefined, '2026-03-05', '2026-03-05'],
    ['2026-02', undefined, '2026-02-01', '2026-02-28'],
    ['2024', undefined, '2024-01-01', '2024-12-31'],
    ['2026-02-26', '2026-03-01', '2026-02-26', '2026-03-01'],
  ])('reads %s until %s', (date, until, from, to) => {
    const days = daysOf({ date, until })
    expect([isoDay(days.from), isoDay(days.to)]).toEqual([from, to])
  })
})

describe('views', () => {
  const events = at('1975-08-01', '2022-02-24', '2025-02-12', '2025-08-15', '2026-02-05')
  const bounds = wholeView(events)

  it('show everything, or at first the newest part', () => {
    expect(isoDay(bounds.from) < '1975-08-01').toBe(true)
    expect(isoDay(firstView(events).from) > '2021').toBe(true)
    expect(isoDay(firstView(events).to) > '2026-02-05').toBe(true)
  })

  it('keep the day that is zoomed around where it is', () => {
    const day = daysOf({ date: '2025-02-12' }).from
    const closer = zoomed(bounds, 0.5, day, bounds)
    expect(span(closer)).toBeCloseTo(span(bounds) / 2)
    expect((day - closer.from) / span(closer)).toBeCloseTo((day - bounds.from) / span(bounds))
  })

  it('never leave their bounds nor come closer than some weeks', () => {
    expect(zoomed(bounds, 100, bounds.from, bounds)).toEqual(bounds)
    expect(span(zoomed(bounds, 1e-9, bounds.to, bounds))).toBeCloseTo(21)
    const closer = zoomed(bounds, 0.1, bounds.to, bounds)
    expect(moved(closer, 5, bounds).to).toBe(bounds.to)
    expect(moved(closer, -50, bounds).from).toBe(bounds.from)
  })

  it('move only to show what is outside', () => {
    const closer = zoomed(bounds, 0.05, bounds.to, bounds)
    const inside = daysOf({ date: '2025-08-15' }).from
    expect(showing(closer, inside, bounds)).toBe(closer)
    const early = daysOf({ date: '1975-08-01' }).from
    const there = showing(closer, early, bounds)
    expect(there.from <= early && early <= there.to).toBe(true)
  })

  it('stand for a single event too', () => {
    expect(span(firstView(at('2026-02-05')))).toBeGreaterThan(20)
  })
})

describe('place', () => {
  it('gives neighbours lanes of their own and leaves out what is not in view', () => {
    const events = at('2025-01-01', '2025-01-02', '2025-01-03', '2025-06-01', '2030-01-01')
    const view = {
      from: daysOf({ date: '2025-01-01' }).from,
      to: daysOf({ date: '2025-12-31' }).to,
    }
    const placed = place(events, view, 8)
    expect(placed.map(({ event, lane }) => [event.id, lane])).toEqual([
      ['2025-01-01', 0],
      ['2025-01-02', 1],
      ['2025-01-03', 2],
      ['2025-06-01', 0],
    ])
  })

  it('shares lanes when there are too few', () => {
    const view = wholeView(at('2025-01-01'))
    const lanes = place(at('2025-01-01', '2025-01-01', '2025-01-01'), view, 2).map(
      ({ lane }) => lane,
    )
    expect(Math.max(...lanes)).toBe(1)
  })
})

describe('ticksOf', () => {
  it.each([
    ['1975-01-01', '2026-12-31'],
    ['2022-08-01', '2026-09-01'],
    ['2025-01-15', '2025-09-15'],
    ['2025-01-15', '2025-02-10'],
  ])('has a few marks between %s and %s', (from, to) => {
    const view = { from: daysOf({ date: from }).from, to: daysOf({ date: to }).to }
    const ticks = ticksOf(view, 'en')
    expect(ticks.length).toBeGreaterThan(0)
    expect(ticks.length).toBeLessThanOrEqual(7)
    expect(ticks.every(({ day }) => day >= view.from && day <= view.to)).toBe(true)
  })
})
