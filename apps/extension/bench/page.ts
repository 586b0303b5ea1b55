/**
 * The extension's cost to a page, in Chromium with the shipped build and the full pack, beside
 * mark.js on the same article: `npm run bench:page`. `--json` prints the rows that are claimed
 * anywhere.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { type Chromium, launchChromium } from '../test/support/chromium.ts'
import { granted, ROOT, shipped } from '../test/support/folders.ts'
import { grantHosts } from '../test/support/grant-hosts.ts'
import { type Site, startSite } from '../test/support/site.ts'
import { longArticle, packForms } from './article.ts'
import { burst, markWithPeer, navigate, openCard, readPage } from './scenes.ts'

interface Row {
  readonly id: string
  readonly value: number
  readonly unit: string
  readonly goal: number
  readonly better: 'higher' | 'lower'
}

const RUNS = 5
const NAVIGATIONS = 100
const WORDS = 'ceasefire'
/** mark.js takes minutes for the whole list: it is given so many, and the ratio is for those. */
const PEER_FORMS = 200
const REAL_PAGES = join(ROOT, '../../../shared/pages')

const notes: string[] = []

/** On the other stream, so that the rows stand alone. */
const say = (what: string): void => console.error(`· ${what}`)

const median = (list: readonly number[]): number =>
  list.toSorted((a, b) => a - b)[list.length >> 1] ?? Number.NaN

const inTurns = async <Value>(times: number, run: () => Promise<Value>): Promise<Value[]> => {
  const values: Value[] = []
  // The first warms the background and the browser.
  await run()
  for (let turn = 0; turn < times; turn++) values.push(await run())
  return values
}

const buildExtension = (): void => {
  const bin = (name: string): string => join(ROOT, '../../node_modules/.bin', name)
  const stdio = ['ignore', 2, 2] as const
  const options = { stdio: [...stdio], cwd: join(ROOT, '../..') }
  execFileSync(bin('turbo'), ['run', 'build', '--filter=@parley/extension'], options)
  grantHosts(shipped('chrome'), granted('chrome'))
}

const peerScript = (): string | undefined => {
  try {
    return readFileSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.js'), 'utf8')
  } catch {
    notes.push('mark.js is missing: not installed, so there is nothing to compare with')
    return undefined
  }
}

const kilobytes = (file: string): number =>
  gzipSync(readFileSync(join(shipped('chrome'), file)), { level: 9 }).length / 1024

const row = (id: string, value: number, unit: string, goal: number): Row => ({
  id,
  value: Math.round(value * 100) / 100,
  unit,
  goal,
  better: unit === 'x' ? 'higher' : 'lower',
})

const peerRows = async (browser: Chromium, url: string, ours: number): Promise<Row[]> => {
  const script = peerScript()
  if (script === undefined) return []
  say('mark.js')
  const forms = packForms()
  const some = [...new Set([WORDS, ...forms.slice(0, PEER_FORMS)])]
  const peer = median(await inTurns(1, () => markWithPeer(browser, url, script, some)))
  notes.push(`mark.js: ${Math.round(peer)} ms for ${some.length} of the ${forms.length} forms`)
  return [row('vs-markjs', peer / ours, 'x', 20)]
}

/** The cost of reading pages of other makers, none of which is about the subject. */
const readRealPages = async (browser: Chromium, site: Site): Promise<void> => {
  if (!existsSync(REAL_PAGES)) {
    notes.push('no pages of other makers are here: only the article of our own was read')
    return
  }
  say('pages of other makers')
  const times: number[] = []
  for (const { name } of readdirSync(REAL_PAGES, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )) {
    const html = readFileSync(join(REAL_PAGES, name, 'source.html'), 'utf8')
    const { total } = await readPage(browser, site.give(name, html), false)
    times.push(total)
  }
  notes.push(
    `${times.length} pages of other makers: ${median(times).toFixed(1)} ms in the middle, ${Math.max(...times).toFixed(1)} at most`,
  )
}

const measure = async (browser: Chromium, site: Site): Promise<readonly Row[]> => {
  const url = site.make('bench.html', longArticle())
  say('reading the article')
  const readings = await inTurns(RUNS, () => readPage(browser, url, true))
  const total = median(readings.map((tasks) => tasks.total))
  say('opening cards')
  const cards = await inTurns(RUNS, () => openCard(browser, url, WORDS))
  say('bursts of nodes')
  const withReader = await inTurns(RUNS, () => burst(browser, url, true))
  const without = await inTurns(RUNS, () => burst(browser, url, false))
  say('navigating in the page')
  const grown = await navigate(browser, url, NAVIGATIONS)
  await readRealPages(browser, site)
  return [
    row('main-thread-total-ms', total, 'ms', 50),
    row('longest-task-ms', median(readings.map(({ longest }) => longest)), 'ms', 8),
    row('first-marks-main-thread-ms', median(readings.map(({ painted }) => painted)), 'ms', 20),
    ...(await peerRows(browser, url, total)),
    row('burst-1000-ms', Math.max(0, median(withReader) - median(without)), 'ms', 10),
    row('heap-growth-100-navigations-kb', grown, 'kB', 200),
    row('card-after-intent-ms', median(cards), 'ms', 50),
    row('content-script-gzip-kb', kilobytes('reader.js'), 'kB', 10),
    row('card-gzip-kb', kilobytes('card.js'), 'kB', 25),
  ]
}

const print = (rows: readonly Row[], machine: string): void => {
  console.log(machine)
  for (const { id, value, unit, goal, better } of rows) {
    const isMet = better === 'higher' ? value >= goal : value <= goal
    console.log(
      `${isMet ? ' ' : '!'} ${id.padEnd(32)} ${String(value).padStart(9)} ${unit.padEnd(3)} goal ${better === 'higher' ? '>=' : '<='} ${goal}`,
    )
  }
  for (const note of notes) console.log(`  ${note}`)
}

const { values } = parseArgs({ options: { json: { type: 'boolean' } } })
buildExtension()
const site = await startSite()
const browser = await launchChromium(granted('chrome'))
try {
  // Pages are to be read when the bench says so.
  await browser.worker.evaluate(() => chrome.scripting.unregisterContentScripts())
  // Pages of other makers ask for files that are not here.
  await browser.context.route('**', (route) =>
    new URL(route.request().url()).hostname === '127.0.0.1' ? route.continue() : route.abort(),
  )
  const [cpu] = cpus()
  const machine = `${cpu?.model ?? 'unknown'} × ${cpus().length}, Chromium ${browser.context.browser()?.version()}`
  const rows = await measure(browser, site)
  if (values.json) console.log(JSON.stringify({ machine, rows, notes }))
  else print(rows, machine)
} finally {
  await browser.close()
  await site.close()
}
