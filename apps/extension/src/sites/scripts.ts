import { type Browser, browser } from 'wxt/browser'
import type { Frame } from '../messages/listen.ts'
import { askTab } from '../messages/tab-requests.ts'
import { readSettings } from '../settings.ts'
import type { CardLanguage } from '../wording/card-words.ts'
import { hostPattern, readOrigins } from './sites.ts'

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
    readOrigins(),
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
      allFrames: true,
      // Frames whose document the page wrote itself.
      matchOriginAsFallback: true,
    },
  ])
}

/** @throws when the browser does not allow the page: its own pages, its store, a PDF. */
export async function injectReader(tab: number): Promise<void> {
  // Refused here where the browser does not allow the page.
  await browser.scripting.executeScript({ target: { tabId: tab }, func: () => undefined })
  const target = { tabId: tab, allFrames: true }
  // Not waited for: one frame that never ends loading would keep the reader waiting for ever.
  browser.scripting.executeScript({ target, files: [READER_FILE] }).catch(() => undefined)
}

const targetOf = ({ tabId, frameId }: Frame): { tabId: number; frameIds: number[] } => ({
  tabId,
  frameIds: [frameId],
})

/** Puts the words of the reader's language into the page's isolated world, then the card's script. */
export async function injectCard(frame: Frame, language: CardLanguage): Promise<void> {
  const target = targetOf(frame)
  const give = (given: CardLanguage): void => {
    globalThis.parleyLanguage = given
  }
  await browser.scripting.executeScript({ target, func: give, args: [language] })
  await browser.scripting.executeScript({ target, files: [CARD_FILE] })
}

/** Rules that neither the page's scripts nor its style sheet list can see. */
export async function insertRules(frame: Frame, css: string): Promise<void> {
  await browser.scripting.insertCSS({ target: targetOf(frame), css })
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

/** Stops reading where the browser no longer lets the extension in: it hides such tabs' addresses. */
export async function stopWhereRemoved(): Promise<void> {
  const tabs = await browser.tabs.query({})
  await Promise.all(
    tabs.map(
      async ({ id, url }) =>
        id !== undefined && url === undefined && (await askTab(id, { kind: 'stop' })),
    ),
  )
}

export async function stopInOpenTabs(host: string): Promise<void> {
  const tabs = await openTabs([hostPattern(host)])
  await Promise.all(
    tabs.map(async ({ id }) => id !== undefined && (await askTab(id, { kind: 'stop' }))),
  )
}
