/**
 * The extension's cost to a page, in Chromium with the shipped build and the full pack, beside
 * mark.js on the same article: `npm run bench:page`. `--json` prints the rows that are claimed
 * anywhere.
 *
 * Main-thread rows are the processor time of the page's main thread, as Chromium traces it for each
 * task; a note gives the same by the clock, which also counts what else the machine does. The card
 * is timed by the clock: it is what a reader waits, and wants a machine that does nothing else.
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
import type { Tasks } from './trace.ts'

interface Row {
  readonly id: string
  readonly value: number
  readonly unit: string
  readonly goal: number
  readonly better: 'higher' | 'lower'
}

const RUNS = 5
/** Differences of two pages scatter more than a page does. */
const PAIRS = 9
/** A scene takes seconds; one that takes this long has hung. */
const LIMIT_MS = 180_000
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

/** @throws when a scene does not end, naming it: a page that hangs answers nothing any more. */
const within = async <Value>(scene: string, work: () => Promise<Value>): Promise<Value> => {
  say(scene)
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    const error = new Error(`“${scene}” has not ended after ${LIMIT_MS / 1000} s`)
    timer = setTimeout(() => reject(error), LIMIT_MS)
  })
  try {
    return await Promise.race([work(), late])
  } catch (error) {
    throw new Error(`bench:page failed while ${scene}`, { cause: error })
  } finally {
    clearTimeout(timer)
  }
}

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
  const forms = packForms()
  const some = [...new Set([WORDS, ...forms.slice(0, PEER_FORMS)])]
  const run = () => markWithPeer(browser, url, script, some)
  const peer = median(await within('marking with mark.js', () => inTurns(1, run)))
  notes.push(`mark.js: ${Math.round(peer)} ms for ${some.length} of the ${forms.length} forms`)
  return [row('vs-markjs', peer / ours, 'x', 20)]
}

/** The cost of reading pages of other makers, none of which is about the subject. */
const readRealPages = async (browser: Chromium, site: Site): Promise<void> => {
  if (!existsSync(REAL_PAGES)) {
    notes.push('no pages of other makers are here: only the article of our own was read')
    return
  }
  const times: number[] = []
  for (const { name } of readdirSync(REAL_PAGES, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )) {
    const html = readFileSync(join(REAL_PAGES, name, 'source.html'), 'utf8')
    const url = site.give(name, html)
    const read = () => readPage(browser, url, false)
    times.push((await within(`reading the page of another maker, ${name}`, read)).thread.total)
  }
  notes.push(
    `${times.length} pages of other makers: ${median(times).toFixed(1)} ms in the middle, ${Math.max(...times).toFixed(1)} at most`,
  )
}

const measure = async (browser: Chromium, site: Site): Promise<readonly Row[]> => {
  const url = site.make('bench.html', longArticle())
  const read = () => readPage(browser, url, true)
  const readings = await within('reading the article', () => inTurns(RUNS, read))
  const middle = (of: (reading: Tasks) => number): number => median(readings.map(of))
  const total = middle(({ thread }) => thread.total)
  const byClock = (['total', 'longest', 'painted'] as const).map((which) =>
    middle(({ clock }) => clock[which]).toFixed(1),
  )
  notes.push(`by the clock: total, longest task, first marks ${byClock.join(', ')} ms`)
  const open = () => openCard(browser, url, WORDS)
  const cards = await within('opening cards', () => inTurns(RUNS, open))
  const bursts = await within('adding a thousand nodes', () =>
    inTurns(PAIRS, () => burst(browser, url)),
  )
  const grown = await within('navigating in the page', () => navigate(browser, url, NAVIGATIONS))
  await readRealPages(browser, site)
  return [
    row('main-thread-total-ms', total, 'ms', 50),
    row(
      'longest-task-ms',
      middle(({ thread }) => thread.longest),
      'ms',
      8,
    ),
    row(
      'first-marks-main-thread-ms',
      middle(({ thread }) => thread.painted),
      'ms',
      20,
    ),
    ...(await peerRows(browser, url, total)),
    row('burst-1000-ms', Math.max(0, median(bursts)), 'ms', 10),
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
