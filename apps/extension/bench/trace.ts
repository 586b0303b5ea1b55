/**
 * The tasks of a page's main thread between two moments, from Chromium's own trace. Each task has two
 * durations there: by the clock, and the processor time of its thread (`tdur`). On a machine that
 * does other things the clock counts those too; the thread's time is the page's own cost, without
 * what it waits for helper threads to collect garbage.
 */
import type { CDPSession, Page } from 'playwright-core'

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
}

/** Milliseconds of all tasks, and of the longest. */
export interface Spent {
  readonly total: number
  readonly longest: number
  /** Up to the last task that painted: marks are painted all at once. */
  readonly painted: number
}

export interface Tasks {
  readonly thread: Spent
  readonly clock: Spent
  /** Thread time of the layouts that rendering the page asked for, not those that a script forced. */
  readonly layout: number
}

const CATEGORIES = ['toplevel', 'blink.user_timing', 'devtools.timeline']
/** What a script runs in: a layout inside was forced by it. */
const SCRIPTS = new Set([
  'FunctionCall',
  'EvaluateScript',
  'FireIdleCallback',
  'TimerFire',
  'BlinkScheduler_PerformMicrotaskCheckpoint',
])
const FROM = 'bench-from'
const TO = 'bench-to'

const mark = (page: Page, name: string): Promise<unknown> =>
  page.evaluate((called) => performance.mark(called).startTime, name)

const collect = async (session: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> => {
  const events: TraceEvent[] = []
  const onData = ({ value }: { value: object[] }): void => {
    events.push(...(value as TraceEvent[]))
  }
  session.on('Tracing.dataCollected', onData)
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  })
  try {
    await work()
  } finally {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
    await session.send('Tracing.end')
    await complete
    session.off('Tracing.dataCollected', onData)
  }
  return events
}

/** Every task of the page's main thread while `work` runs; the page does nothing else meanwhile. */
export async function traceTasks(page: Page, work: () => Promise<void>): Promise<Tasks> {
  const session = await page.context().browser()?.newBrowserCDPSession()
  if (session === undefined) throw new Error('No session with the browser itself')
  const events = await collect(session, async () => {
    await mark(page, FROM)
    await work()
    await mark(page, TO)
  })
  await session.detach()
  const from = events.find(({ name }) => name === FROM)
  const to = events.find(({ name }) => name === TO)
  if (from === undefined || to === undefined) throw new Error('The trace lacks its marks')
  const ofMain = events.filter(
    ({ ph, pid, tid, ts, dur = 0 }) =>
      ph === 'X' && pid === from.pid && tid === from.tid && ts > from.ts && ts + dur < to.ts,
  )
  const tasks = ofMain.filter(({ name }) => name === 'ThreadControllerImpl::RunTask')
  const lastPaint = Math.max(
    0,
    ...events
      .filter(({ name, pid, ts }) => name === 'Paint' && pid === from.pid && ts < to.ts)
      .map(({ ts }) => ts),
  )
  const threadTime = ({ tdur, dur = 0 }: TraceEvent): number => tdur ?? dur
  const inside = (outer: TraceEvent, { ts, dur = 0 }: TraceEvent): boolean =>
    ts >= outer.ts && ts + dur <= outer.ts + (outer.dur ?? 0)
  const scripts = ofMain.filter(({ name }) => SCRIPTS.has(name))
  const layouts = ofMain.filter(
    (event) => event.name === 'Layout' && !scripts.some((script) => inside(script, event)),
  )
  return {
    layout: layouts.reduce((all, event) => all + threadTime(event) / 1000, 0),
    thread: spent(tasks, lastPaint, threadTime),
    clock: spent(tasks, lastPaint, ({ dur = 0 }) => dur),
  }
}

function spent(
  tasks: readonly TraceEvent[],
  lastPaint: number,
  microseconds: (task: TraceEvent) => number,
): Spent {
  const sum = (list: readonly TraceEvent[]): number =>
    list.reduce((all, task) => all + microseconds(task) / 1000, 0)
  return {
    total: sum(tasks),
    longest: Math.max(0, ...tasks.map((task) => microseconds(task) / 1000)),
    painted: sum(tasks.filter(({ ts }) => ts <= lastPaint)),
  }
}
