/** One way to drive a page in either browser, and what the odd pages are asked in it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { launch } from 'puppeteer-core'
import { chromiumPath, launchChromium } from './chromium.ts'
import { firefoxPath, launchFirefox } from './firefox.ts'
import { granted } from './folders.ts'

export interface OddPage {
  readonly goto: (url: string) => Promise<void>
  /** Evaluates an expression in the page's own world. */
  readonly ask: <Value>(expression: string) => Promise<Value>
  readonly click: (x: number, y: number) => Promise<void>
  readonly close: () => Promise<void>
}

export interface OddBrowser {
  readonly newPage: () => Promise<OddPage>
  readonly close: () => Promise<void>
}

interface Driven {
  goto(url: string): Promise<unknown>
  bringToFront(): Promise<void>
  evaluate(expression: string): Promise<unknown>
  readonly mouse: { click(x: number, y: number): Promise<void> }
  close(): Promise<void>
}

const odd = (page: Driven): OddPage => ({
  goto: async (url) => {
    // Browsers let a page behind another one wait for its frames.
    await page.bringToFront()
    await page.goto(url)
  },
  ask: async <Value>(expression: string) => (await page.evaluate(expression)) as Value,
  click: (x, y) => page.mouse.click(x, y),
  close: () => page.close(),
})

/** The browser with the shipped build, or without any extension. */
export async function openChromium(isPlain = false): Promise<OddBrowser> {
  if (!isPlain) {
    const { context, close } = await launchChromium(granted('chrome'))
    return { newPage: async () => odd((await context.newPage()) as Driven), close }
  }
  const profile = mkdtempSync(join(tmpdir(), 'parley-plain-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    viewport: { width: 1100, height: 800 },
    args: ['--no-sandbox'],
  })
  return {
    newPage: async () => odd((await context.newPage()) as Driven),
    close: async () => {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

export async function openFirefox(isPlain = false): Promise<OddBrowser> {
  const { browser } = isPlain
    ? {
        browser: await launch({
          browser: 'firefox',
          executablePath: firefoxPath(),
          headless: true,
        }),
      }
    : await launchFirefox(granted('firefox'))
  return {
    newPage: async () => odd((await browser.newPage()) as unknown as Driven),
    close: () => browser.close(),
  }
}

const IN = (frame: string): string => (frame === '' ? 'globalThis' : frame)

/** How many ranges are highlighted in the page, or in a frame of it. */
export const countMarks = (page: OddPage, frame = ''): Promise<number> =>
  page.ask(`[...${IN(frame)}.CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)`)

/** The highlighted words. */
export const wordsMarked = (page: OddPage): Promise<string[]> =>
  page.ask(
    `[...CSS.highlights.values()].flatMap((set) => [...set]).map((range) => String(range).replace(/\\s+/g, ' '))`,
  )

/** A point on highlighted words, brought into the middle of the viewport. */
export const pointOnWords = (page: OddPage, words: string): Promise<{ x: number; y: number }> =>
  page.ask(`(() => {
    const range = [...CSS.highlights.values()].flatMap((set) => [...set])
      .find((each) => String(each).replace(/\\s+/g, ' ') === ${JSON.stringify(words)})
    range.startContainer.parentElement.scrollIntoView({ block: 'center' })
    const box = range.getClientRects()[0]
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  })()`)

export interface Covered {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** What the card covers of the viewport: it is in a closed tree, so the page is asked point by point. */
export const cardArea = (page: OddPage): Promise<Covered | null> =>
  page.ask(`(() => {
    const get = (name) => Object.getOwnPropertyDescriptor(Document.prototype, name).get.call(document)
    const host = [get('fullscreenElement') ?? get('documentElement')].map((home) => [...home.children].at(-1))
      .find((last) => last.localName === 'div' && last.attributes.length === 0)
    if (host === undefined) return null
    const at = []
    for (let y = 0; y < innerHeight; y += 4) for (let x = 0; x < innerWidth; x += 4)
      if (document.elementFromPoint(x, y) === host) at.push([x, y])
    if (at.length === 0) return null
    const xs = at.map(([x]) => x), ys = at.map(([, y]) => y)
    return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
  })()`)
