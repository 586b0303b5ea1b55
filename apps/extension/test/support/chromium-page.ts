import type { Page } from 'playwright-core'
import { type Chromium, inExtensionWorld } from './chromium.ts'

/** The words that are highlighted, as the page itself could list them. */
export const marks = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight] as Range[])
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
      .map((range) => range.toString().replace(/\s+/g, ' ')),
  )

/** Opens a page and waits until it is marked. */
export async function openMarked({ context }: Chromium, url: string): Promise<Page> {
  const page = await context.newPage()
  await recordChanges(page)
  await page.goto(url)
  await page.waitForFunction(() => CSS.highlights.size > 0)
  return page
}

/** Notes the page's HTML when its own parsing is done and every mutation after that. */
const recordChanges = (page: Page): Promise<void> =>
  page
    .addInitScript(() => {
      const noted = globalThis as unknown as { before: string; mutations: number }
      noted.mutations = 0
      document.addEventListener('DOMContentLoaded', () => {
        noted.before = document.documentElement.outerHTML
        new MutationObserver((records) => {
          noted.mutations += records.length
        }).observe(document, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        })
      })
    })
    .then(() => undefined)

interface Noted {
  readonly before: string
  readonly now: string
  readonly mutations: number
}

export const noted = (page: Page): Promise<Noted> =>
  page.evaluate(() => {
    const { before, mutations } = globalThis as unknown as { before: string; mutations: number }
    return { before, mutations, now: document.documentElement.outerHTML }
  })

/** A point on the highlighted words, brought to the middle of the viewport. */
export const pointOn = (page: Page, words: string): Promise<{ x: number; y: number }> =>
  page.evaluate((wanted) => {
    const range = ([...CSS.highlights.values()].flatMap((set) => [...set]) as Range[]).find(
      (candidate) => candidate.toString().replace(/\s+/g, ' ') === wanted,
    )
    if (range === undefined) throw new Error(`“${wanted}” is not marked`)
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
    const box = range.getClientRects()[0] as DOMRect
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }, words)

interface CardSeen {
  readonly text: string
  readonly focused: boolean
  readonly box: { left: number; top: number; right: number; bottom: number }
}

/** The open card, read through its closed shadow root from the extension's own world. */
export const card = (browser: Chromium, page: Page): Promise<CardSeen | null> =>
  inExtensionWorld(
    browser,
    page,
    `(() => {
      const host = document.documentElement.lastElementChild
      const root = host && chrome.dom.openOrClosedShadowRoot(host)
      const open = root?.querySelector(':popover-open')
      if (!open) return null
      const { left, top, right, bottom } = open.getBoundingClientRect()
      return { text: open.textContent, focused: open.matches(':focus-within'), box: { left, top, right, bottom } }
    })()`,
  )

/** What the page's script tells the popup; undefined while none is there. */
export const pageState = (
  { worker }: Chromium,
  page: Page,
): Promise<{ reading: string } | undefined> =>
  worker.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url })
    if (tab?.id === undefined) return undefined
    return await chrome.tabs
      .sendMessage(tab.id, { kind: 'page-state' }, { frameId: 0 })
      .catch(() => undefined)
  }, page.url())

/** Where something in the open card or list is: a button, link or summary that begins with a text. */
const pointIn = (
  browser: Chromium,
  page: Page,
  text: string,
): Promise<{ x: number; y: number } | null> =>
  inExtensionWorld(
    browser,
    page,
    `(() => {
      const host = document.documentElement.lastElementChild
      const root = host && chrome.dom.openOrClosedShadowRoot(host)
      const open = root?.querySelector(':popover-open')
      const found = [...(open?.querySelectorAll('button, a, summary') ?? [])].find((each) =>
        each.textContent.trim().startsWith(${JSON.stringify(text)}) && each.checkVisibility())
      if (!found) return null
      found.scrollIntoView({ block: 'nearest' })
      const { x, y, width, height } = found.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    })()`,
  )

/** Presses something in the open card or list with the mouse, as a reader does. */
export async function pressInCard(browser: Chromium, page: Page, text: string): Promise<void> {
  let point = await pointIn(browser, page, text)
  for (let turn = 0; point === null && turn < 20; turn++) {
    await page.waitForTimeout(50)
    point = await pointIn(browser, page, text)
  }
  if (point === null) throw new Error(`“${text}” is not in the card`)
  await page.mouse.click(point.x, point.y)
}

/** Sends one of the manifest's commands, as its keys do; a headless browser has no such keys. */
export const command = ({ worker }: Chromium, name: string): Promise<void> =>
  worker.evaluate((wanted) => {
    const event = chrome.commands.onCommand as unknown as { dispatch(name: string): void }
    event.dispatch(wanted)
  }, name)

/** What is stored of the reader's choices. */
export const stored = ({ worker }: Chromium): Promise<Record<string, unknown>> =>
  worker.evaluate(() => chrome.storage.local.get())
