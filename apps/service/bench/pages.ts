/**
 * Lighthouse on every kind of page of the built service, as a slow telephone would see it (its
 * simulated throttling): `npm run bench:pages`. `--json` prints the rows that are claimed anywhere.
 * A row holds the worst page's figure.
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
  /** Cumulative layout shift. */
  readonly shift: number
  /** Titles of the audits that a page did not pass. */
  readonly faults: readonly string[]
}

const GOAL = { score: 95, paintMs: 1200, shift: 0 }

const seen = (path: string, { categories, audits }: Result): Seen => ({
  path,
  scores: CATEGORIES.map((name) => Math.round(100 * (categories[name]?.score ?? 0))),
  paint: Math.round(audits['largest-contentful-paint']?.numericValue ?? Number.NaN),
  shift: audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
  faults: Object.values(audits)
    .filter(({ score, scoreDisplayMode }) => score === 0 && scoreDisplayMode === 'binary')
    .map(({ title }) => title),
})

const look = async (browser: Browser, url: string, path: string): Promise<Seen> => {
  const page = await browser.newPage()
  try {
    const flags: Flags = { logLevel: 'error', onlyCategories: [...CATEGORIES] }
    const result = await lighthouse(url + path, flags, undefined, page)
    if (result === undefined) throw new Error(`Lighthouse said nothing of ${path}`)
    return seen(path, result.lhr)
  } finally {
    await page.close()
  }
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
    `${'page'.padEnd(22)}${CATEGORIES.map((name) => name.padStart(16)).join('')}  paint  shift`,
  )
  for (const { path, scores, paint, shift, faults } of pages) {
    console.log(
      `${path.padEnd(22)}${scores.map((score) => String(score).padStart(16)).join('')}${String(paint).padStart(7)}${shift.toFixed(3).padStart(7)}`,
    )
    for (const fault of faults) console.log(`    ${fault}`)
  }
  for (const { id, value, unit, goal, better } of rows)
    console.log(
      `${id.padEnd(32)} ${value}${unit}   goal ${better === 'higher' ? '>=' : '<='} ${goal}`,
    )
}

const { values } = parseArgs({ options: { json: { type: 'boolean' } } })
buildService()
const service = await runService()
const browser = await launch({
  executablePath: browserPath('chromium'),
  args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'],
})
try {
  const pages: Seen[] = []
  for (const path of PATHS) pages.push(await look(browser, service.url, path))
  const rows = rowsOf(pages)
  const machine = `${cpus()[0]?.model ?? 'unknown'} × ${cpus().length}, ${await browser.version()}`
  if (values.json) console.log(JSON.stringify({ machine, rows }))
  else print(pages, rows)
} finally {
  await browser.close()
  await service.close()
}
