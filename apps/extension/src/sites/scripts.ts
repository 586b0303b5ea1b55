import { type Browser, browser } from 'wxt/browser'
import { askTab } from '../messages/tab-requests.ts'
import { readSettings } from '../settings.ts'
import { grantedOrigins, hostPattern } from './sites.ts'

const READER_SCRIPT = 'reader'
const READER_FILE = '/reader.js'
const CARD_FILE = '/card.js'

let registering: Promise<void> = Promise.resolve()

/**
 * Registers the reader's script for exactly the sites where the reader wants it. One call after the
 * other: a grant and a switch come at once, and a script can be registered only once.
 */
export function registerReader(): Promise<void> {
  registering = registering.catch(() => undefined).then(register)
  return registering
}

const register = async (): Promise<void> => {
  const [matches, { off }, registered] = await Promise.all([
    grantedOrigins(),
    readSettings(),
    browser.scripting.getRegisteredContentScripts({ ids: [READER_SCRIPT] }),
  ])
  if (registered.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: [READER_SCRIPT] })
  }
  if (matches.length === 0) return
  await browser.scripting.registerContentScripts([
    {
      id: READER_SCRIPT,
      js: [READER_FILE],
      matches: [...matches],
      excludeMatches: off.map(hostPattern),
      runAt: 'document_idle',
    },
  ])
}

/** @throws when the browser does not allow the page: its own pages, its store, a PDF. */
export async function injectReader(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [READER_FILE] })
}

export async function injectCard(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [CARD_FILE] })
}

/** Rules that neither the page's scripts nor its style sheet list can see. */
export async function insertRules(tab: number, css: string): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId: tab }, css })
}

const openTabs = async (origins: readonly string[]): Promise<Browser.tabs.Tab[]> =>
  origins.length === 0 ? [] : await browser.tabs.query({ url: [...origins] })

/** Starts reading in tabs that are open already; those where it may not run are passed over. */
export async function startInOpenTabs(origins: readonly string[]): Promise<void> {
  const { off } = await readSettings()
  const excluded = new Set((await openTabs(off.map(hostPattern))).map(({ id }) => id))
  const tabs = (await openTabs(origins)).filter(({ id }) => !excluded.has(id))
  await Promise.allSettled(tabs.map(async ({ id }) => id !== undefined && (await injectReader(id))))
}

export async function stopInOpenTabs(host: string): Promise<void> {
  const tabs = await openTabs([hostPattern(host)])
  await Promise.all(
    tabs.map(async ({ id }) => id !== undefined && (await askTab(id, { kind: 'stop' }))),
  )
}
