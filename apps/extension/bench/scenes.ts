/** What is measured, each in a page of its own that is quiet before. Times are thread times. */
import type { Page } from 'playwright-core'
import { REST_MS } from '../src/page/intent.ts'
import type { Chromium } from '../test/support/chromium.ts'
import { pointOn } from '../test/support/chromium-page.ts'
import { type Tasks, traceTasks } from './trace.ts'

/** Long enough for everything that an action starts to have ended. */
const QUIET_MS = 700

const quietPage = async ({ context }: Chromium, url: string): Promise<Page> => {
  const page = await context.newPage()
  await page.goto(url)
  await page.waitForTimeout(QUIET_MS)
  return page
}

/**
 * Has the page read, as the toolbar button does: a script that does nothing asks whether the browser
 * allows it, which makes the extension's world in the page, and the reader's script follows. Where
 * that is registered for a site, the browser makes the world in a task before as well.
 */
const read = ({ worker }: Chromium, url: string): Promise<void> =>
  worker.evaluate(async (address) => {
    const [tab] = await chrome.tabs.query({ url: address })
    const target = { tabId: tab?.id ?? -1 }
    await chrome.scripting.executeScript({ target, func: () => undefined })
    // Not waited for: a frame that never ends loading would not answer.
    chrome.scripting.executeScript({
      target: { ...target, allFrames: true },
      files: ['/reader.js'],
    })
  }, url)

const isMarked = (page: Page): Promise<boolean> => page.evaluate(() => CSS.highlights.size > 0)

const untilMarked = async (page: Page): Promise<void> => {
  // Asked seldom: each question is a task of the page's.
  for (let turn = 0; turn < 100; turn++) {
    if (await isMarked(page)) return
    await page.waitForTimeout(150)
  }
  throw new Error('The article was not marked')
}

/** Main-thread time from the script's start until nothing more comes of it. */
export async function readPage(
  browser: Chromium,
  url: string,
  isMarkedAfter: boolean,
): Promise<Tasks> {
  const page = await quietPage(browser, url)
  const tasks = await traceTasks(page, async () => {
    await read(browser, url)
    await page.waitForTimeout(QUIET_MS)
  })
  if ((await isMarked(page)) !== isMarkedAfter)
    throw new Error(`Marks were expected: ${isMarkedAfter}`)
  await page.close()
  return tasks
}

/**
 * What a thousand nodes that come at once cost a page that is read, more than one that is not. The
 * layout of what came is left out on both sides: highlights have no part in it, and it scatters by
 * more than all that is measured here. A layout that a script forces counts.
 */
export async function burst(browser: Chromium, url: string): Promise<number> {
  const unread = await burstIn(browser, url, false)
  return (await burstIn(browser, url, true)) - unread
}

async function burstIn(browser: Chromium, url: string, isRead: boolean): Promise<number> {
  const page = await quietPage(browser, url)
  if (isRead) {
    await read(browser, url)
    await untilMarked(page)
    await page.waitForTimeout(QUIET_MS)
  }
  const { thread, layout } = await traceTasks(page, async () => {
    await page.evaluate(() => {
      const added = Array.from({ length: 500 }, (_, at) => {
        const paragraph = document.createElement('p')
        paragraph.append(`Item ${at}: the delegations went on without a result.`)
        return paragraph
      })
      setTimeout(() => document.querySelector('article')?.append(...added))
    })
    await page.waitForTimeout(QUIET_MS)
  })
  await page.close()
  return thread.total - layout
}

/** Kilobytes that the page's heap has grown by after a number of in-page navigations. */
export async function navigate(browser: Chromium, url: string, times: number): Promise<number> {
  const page = await quietPage(browser, url)
  await read(browser, url)
  await untilMarked(page)
  const session = await page.context().newCDPSession(page)
  const used = async (): Promise<number> => {
    for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage')
    return (await session.send('Runtime.getHeapUsage')).usedSize
  }
  const go = async (count: number): Promise<void> => {
    for (let turn = 0; turn < count; turn++) {
      await page.evaluate(() => {
        const article = document.querySelector('article') as HTMLElement
        history.pushState({}, '', `?${Math.random()}`)
        const copy = article.cloneNode(true)
        article.replaceWith(copy)
      })
      await page.waitForTimeout(40)
    }
    await page.waitForTimeout(QUIET_MS)
  }
  // What is made once, code and caches, is there before the count begins.
  await go(20)
  const before = await used()
  await go(times)
  const grown = ((await used()) - before) / 1024
  await page.close()
  return grown
}

/**
 * Milliseconds by the clock from the reader's intent, a pointer that has rested on marked words, to a card that
 * stands beside them: the first card of a fresh page.
 */
export async function openCard(browser: Chromium, url: string, words: string): Promise<number> {
  const page = await quietPage(browser, url)
  await read(browser, url)
  await untilMarked(page)
  await page.waitForTimeout(QUIET_MS)
  const { x, y } = await pointOn(page, words)
  await page.evaluate(() => {
    const noted = globalThis as unknown as { opened: Promise<number> }
    noted.opened = new Promise((resolve) => {
      let moved = 0
      addEventListener('pointermove', ({ timeStamp }) => (moved = timeStamp), { capture: true })
      // The host comes with the first card, in one task with its content, place and opening.
      new MutationObserver(() => resolve(performance.now() - moved)).observe(
        document.documentElement,
        { childList: true },
      )
    })
  })
  await page.mouse.move(x - 3, y)
  await page.mouse.move(x, y)
  const time = await page.evaluate(
    () => (globalThis as unknown as { opened: Promise<number> }).opened,
  )
  await page.close()
  return time - REST_MS
}

/** Main-thread time of mark.js for the same article and some forms, paint included. */
export async function markWithPeer(
  browser: Chromium,
  url: string,
  script: string,
  forms: readonly string[],
): Promise<number> {
  const page = await quietPage(browser, url)
  await page.evaluate(script)
  const { thread } = await traceTasks(page, async () => {
    await page.evaluate((all) => {
      const { Mark } = globalThis as unknown as {
        Mark: new (root: Element) => { mark(forms: readonly string[], options: object): void }
      }
      const options = { separateWordSearch: false, accuracy: 'exactly', acrossElements: true }
      setTimeout(() => new Mark(document.body).mark(all, options))
    }, forms)
    await page.waitForTimeout(QUIET_MS)
  })
  if (!(await page.evaluate(() => document.querySelector('mark') !== null))) {
    throw new Error('mark.js marked nothing')
  }
  await page.close()
  return thread.total
}
