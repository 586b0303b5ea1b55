import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { type Browser as Firefox, launch } from 'puppeteer-core'

/** How long a page may take for one thing on a small, busy machine. */
const PATIENCE = 10_000

const PLACES = {
  chromium: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
} as const

/** The installed browser: the one that `PARLEY_CHROMIUM` or `PARLEY_FIREFOX` names, else a usual place. */
export const browserPath = (name: keyof typeof PLACES): string => {
  const chosen = process.env[`PARLEY_${name.toUpperCase()}`]
  const path = [...(chosen ? [chosen] : []), ...PLACES[name]].find((place) => existsSync(place))
  if (path === undefined)
    throw new Error(`no ${name}: install it or set PARLEY_${name.toUpperCase()}`)
  return path
}

export const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: browserPath('chromium'),
    args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'],
  })

const launchFirefox = (): Promise<Firefox> =>
  launch({ browser: 'firefox', executablePath: browserPath('firefox'), headless: true })

/** As much of a browser's page as both drivers do alike. */
export interface Tab {
  goto(url: string): Promise<void>
  run<A, T>(work: (argument: A) => T | Promise<T>, argument: A): Promise<T>
  /** Evaluates a script's text in the page, past its policy. */
  evaluate(script: string): Promise<void>
  press(key: string): Promise<void>
  type(text: string): Promise<void>
  /** Waits until the work returns something true. */
  until<A>(work: (argument: A) => unknown, argument: A): Promise<void>
  /** Addresses asked for since the tab was opened. */
  readonly asked: readonly string[]
  /** What the page's console said as an error, refusals of its policy among it. */
  readonly errors: readonly string[]
}

export interface Tabs {
  open(): Promise<Tab>
  /** Closes the tabs that are open; those behind would keep the keyboard busy. */
  clear(): Promise<void>
  close(): Promise<void>
}

export const chromiumTabs = async (): Promise<Tabs> => {
  const browser = await launchChromium()
  return {
    open: async () => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
      page.setDefaultTimeout(PATIENCE)
      const asked: string[] = []
      const errors: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      page.on('pageerror', (error) => errors.push(String(error)))
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
      return {
        goto: async (url) => void (await page.goto(url, { waitUntil: 'networkidle' })),
        run: (work, argument) => page.evaluate(work as never, argument) as never,
        evaluate: async (script) => void (await page.evaluate(script)),
        press: (key) => page.keyboard.press(key),
        type: (text) => page.keyboard.insertText(text),
        until: async (work, argument) =>
          void (await page.waitForFunction(work as never, argument as never)),
        asked,
        errors,
      }
    },
    clear: async () => void (await Promise.all(browser.contexts().map((each) => each.close()))),
    close: () => browser.close(),
  }
}

export const firefoxTabs = async (): Promise<Tabs> => {
  const browser = await launchFirefox()
  return {
    open: async () => {
      const page = await browser.newPage()
      page.setDefaultTimeout(PATIENCE)
      await page.setViewport({ width: 1280, height: 900 })
      const asked: string[] = []
      const errors: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      page.on('pageerror', (error) => errors.push(String(error)))
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
      return {
        goto: async (url) => void (await page.goto(url, { waitUntil: 'networkidle0' })),
        run: (work, argument) => page.evaluate(work as never, argument as never) as never,
        evaluate: async (script) => void (await page.evaluate(script)),
        press: (key) => page.keyboard.press(key as never),
        type: (text) => page.keyboard.type(text),
        until: async (work, argument) =>
          void (await page.waitForFunction(work as never, {}, argument as never)),
        asked,
        errors,
      }
    },
    clear: async () => {
      const [, ...opened] = await browser.pages()
      await Promise.all(opened.map((page) => page.close()))
    },
    close: () => browser.close(),
  }
}
