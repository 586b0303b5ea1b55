/**
 * Lighthouse on every kind of page of the built service, as a slow telephone would see it (its
 * simulated throttling): `npm run bench:pages`. `--json` prints the rows that are claimed anywhere.
 * A row holds the worst page's figure. Paths after `--` are looked at instead of all of them.
 * A figure is the median of `--runs` (three), since what else a machine does is counted too. Each
 * page is asked for once before: a service that has just started is slower once, for one reader.
 */
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import lighthouse, { type Flags, type Result } from 'lighthouse'
import { type Browser, launch } from 'puppeteer-core'
import { browserPath } from '../test/browsers.ts'
import { buildService, runService } from './running-service.ts'

const PATHS = [
  '/',
  '/issues/territory',
  '/topics/new-start',
  '/topics',
  '/timeline',
  '/proposals',
  '/sources',
  '/about',
  '/try',
  '/?lang=uk',
] as const

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

interface Row {
  readonly id: string
  readonly value: number
  readonly unit: string
  readonly goal: number
  readonly better: 'higher' | 'lower'
}

interface Seen {
  readonly path: string
  readonly scores: readonly number[]
  /** Largest contentful paint, in milliseconds. */
  readonly paint: number
  /** Total blocking time, in milliseconds. */
  readonly blocking: number
  /** Cumulative layout shift. */
  readonly shift: number
  /** Titles of the audits that a page did not pass. */
  readonly faults: readonly string[]
}

const GOAL = { score: 95, paintMs: 1200, shift: 0 }

/** @throws when Lighthouse could not say one of the figures, with the reason that it gives. */
const seen = (path: string, { categories, audits, runtimeError }: Result): Seen => {
  const fail = (what: string, why: string | undefined) =>
    new Error(`Lighthouse has no ${what} of ${path}: ${why ?? 'it gives no reason'}`)
  if (runtimeError !== undefined) throw fail(`figures (${runtimeError.code})`, runtimeError.message)
  const figure = (id: string): number => {
    const { numericValue, errorMessage, explanation } = audits[id] ?? {}
    if (numericValue === undefined) throw fail(id, errorMessage ?? explanation)
    return numericValue
  }
  return {
    path,
    paint: Math.round(figure('largest-contentful-paint')),
    blocking: Math.round(figure('total-blocking-time')),
    shift: figure('cumulative-layout-shift'),
    scores: CATEGORIES.map((name) => {
      const score = categories[name]?.score ?? undefined
      if (score === undefined) throw fail(`score for ${name}`, undefined)
      return Math.round(100 * score)
    }),
    faults: Object.values(audits)
      .filter(({ score, scoreDisplayMode }) => score === 0 && scoreDisplayMode === 'binary')
      .map(({ title }) => title),
  }
}

/** Lighthouse's name for a trace that began after the page did; it asks to be run again. */
const LATE_TRACE = 'NO_NAVSTART'
const MOST_LATE = 3

const run = async (browser: Browser, url: string): Promise<Result> => {
  const page = await browser.newPage()
  try {
    const flags: Flags = { logLevel: 'error', onlyCategories: [...CATEGORIES] }
    const result = await lighthouse(url, flags, undefined, page)
    if (result === undefined) throw new Error(`Lighthouse said nothing of ${url}`)
    return result.lhr
  } finally {
    await page.close()
  }
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

const median = (runs: readonly Seen[], path: string): Seen => ({
  path,
  scores: CATEGORIES.map((_, at) => middle(runs.map(({ scores }) => scores[at] ?? Number.NaN))),
  paint: middle(runs.map(({ paint }) => paint)),
  blocking: middle(runs.map(({ blocking }) => blocking)),
  shift: middle(runs.map(({ shift }) => shift)),
  faults: [...new Set(runs.flatMap(({ faults }) => faults))],
})

const look = async (browser: Browser, url: string, path: string, times: number): Promise<Seen> => {
  await (await fetch(url + path)).arrayBuffer()
  const runs: Seen[] = []
  let late = 0
  while (runs.length < times) {
    const result = await run(browser, url + path)
    if (result.runtimeError?.code === LATE_TRACE && late < MOST_LATE) {
      late += 1
      console.error(`${path}: ${LATE_TRACE}, Chromium began to record too late; run again`)
    } else runs.push(seen(path, result))
  }
  return median(runs, path)
}

const rowsOf = (pages: readonly Seen[]): readonly Row[] => [
  ...CATEGORIES.map((name, at) => ({
    id: `lighthouse-${name}`,
    value: Math.min(...pages.map(({ scores }) => scores[at] ?? 0)),
    unit: '',
    goal: GOAL.score,
    better: 'higher' as const,
  })),
  {
    id: 'largest-contentful-paint-ms',
    value: Math.max(...pages.map(({ paint }) => paint)),
    unit: 'ms',
    goal: GOAL.paintMs,
    better: 'lower',
  },
  {
    id: 'layout-shift',
    value: Math.max(...pages.map(({ shift }) => shift)),
    unit: '',
    goal: GOAL.shift,
    better: 'lower',
  },
]

const print = (pages: readonly Seen[], rows: readonly Row[]): void => {
  console.log(
    `${'page'.padEnd(22)}${CATEGORIES.map((name) => name.padStart(16)).join('')}  paint  blocking  shift`,
  )
  for (const { path, scores, paint, blocking, shift, faults } of pages) {
    console.log(
      `${path.padEnd(22)}${scores.map((score) => String(score).padStart(16)).join('')}${String(paint).padStart(7)}${String(blocking).padStart(10)}${shift.toFixed(3).padStart(7)}`,
    )
    for (const fault of faults) console.log(`    ${fault}`)
  }
  for (const { id, value, unit, goal, better } of rows)
    console.log(
      `${id.padEnd(32)} ${value}${unit}   goal ${better === 'higher' ? '>=' : '<='} ${goal}`,
    )
}

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean' }, runs: { type: 'string', default: '3' } },
  allowPositionals: true,
})
const times = Number(values.runs)
if (!Number.isInteger(times) || times < 1) throw new RangeError('--runs is a number from 1 up')
const paths = positionals.length > 0 ? positionals : PATHS
buildService()
const service = await runService()
const browser = await launch({
  executablePath: browserPath('chromium'),
  args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'],
})
try {
  const pages: Seen[] = []
  for (const path of paths) pages.push(await look(browser, service.url, path, times))
  const rows = rowsOf(pages)
  const machine = `${cpus()[0]?.model ?? 'unknown'} × ${cpus().length}, ${await browser.version()}`
  if (values.json) console.log(JSON.stringify({ machine, rows }))
  else print(pages, rows)
} finally {
  await browser.close()
  await service.close()
}
