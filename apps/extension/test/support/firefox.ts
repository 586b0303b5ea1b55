import { existsSync } from 'node:fs'
import { type Browser, launch, type Page } from 'puppeteer-core'
import type { OwnPage } from './chromium.ts'

const PLACES = [process.env.PARLEY_FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox']
const GECKO_ID = 'parley@parley.invalid'
/** Fixed beforehand, so that the tests know the extension's own address. */
const UUID = '6f1d3c52-8d0b-4d4e-9f0a-2b7c5e9a4d11'

/** @throws when none is installed, saying what to do. */
export const firefoxPath = (): string => {
  const found = PLACES.find((path) => path !== undefined && existsSync(path))
  if (found === undefined) throw new Error('No Firefox: install one or set PARLEY_FIREFOX')
  return found
}

export interface Firefox {
  readonly browser: Browser
  readonly own: (page: OwnPage) => string
  readonly close: () => Promise<void>
}

/** Firefox with the extension of a folder, in a profile of its own. */
export async function launchFirefox(folder: string): Promise<Firefox> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: true,
    args: ['--remote-allow-system-access'],
    defaultViewport: { width: 1100, height: 800 },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
    },
  })
  await browser.installExtension(folder)
  return {
    browser,
    own: (page) => `moz-extension://${UUID}/${page}.html`,
    close: () => browser.close(),
  }
}

interface Connection {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>
}

/** Presses a key of the manifest's commands: in the browser's own window, where shortcuts live. */
export async function pressShortcut({ browser }: Firefox, key: 'N' | 'B'): Promise<void> {
  const { connection } = browser as unknown as { connection: Connection }
  const chrome = { 'moz:scope': 'chrome' }
  const { result } = await connection.send('browsingContext.getTree', chrome)
  const [window] = result.contexts as [{ context: string }]
  await connection.send('script.evaluate', {
    ...chrome,
    expression: `document.querySelector('keyset[id^="ext-keyset"] key[key="${key}"]').doCommand()`,
    target: { context: window.context },
    awaitPromise: false,
  })
}

/** What of the page's text is highlighted; iterating works from the page's own world. */
export const marksIn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight] as Range[])
      .map((range) => range.toString().replace(/\s+/g, ' ')),
  )

/** Navigates to a page of the extension: `goto` never resolves there, so it is not waited for. */
export async function openOwn({ browser, own }: Firefox, name: OwnPage): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(own(name), { waitUntil: [], timeout: 3_000 }).catch(() => undefined)
  return page
}
