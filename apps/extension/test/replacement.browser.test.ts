import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Chromium, launchChromium } from './support/chromium.ts'
import { marks, openMarked, pointOn } from './support/chromium-page.ts'
import { granted } from './support/folders.ts'
import { type Site, startSite } from './support/site.ts'

describe('a page that is open while the extension is replaced', () => {
  let site: Site
  let browser: Chromium

  beforeAll(async () => {
    site = await startSite()
    browser = await launchChromium(granted('chrome'))
  })
  afterAll(async () => {
    await browser.close()
    await site.close()
  })

  it('is left by the old script and read by the new one, with nothing twice', async () => {
    const page = await openMarked(browser, site.url('/article.html'))
    const before = await marks(page)
    const names = () => page.evaluate(() => [...CSS.highlights.keys()])
    const old = await names()
    const { x, y } = await pointOn(page, 'ceasefire')
    await page.mouse.click(x, y)
    await page.waitForFunction(() => document.documentElement.children.length === 3)

    const root = await browser.context.browser()?.newBrowserCDPSession()
    const load = root?.send as (method: string, params: object) => Promise<unknown>
    await load.call(root, 'Extensions.loadUnpacked', { path: granted('chrome') })
    await expect.poll(names).not.toEqual(old)
    await expect.poll(() => marks(page)).toEqual(before)
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2)
  })
  it('is left at the next touch when the extension has gone altogether', async () => {
    const page = await openMarked(browser, site.url('/article.html?gone'))
    const { x, y } = await pointOn(page, 'ceasefire')
    const worker = browser.context.serviceWorkers().at(-1)
    await worker?.evaluate(() => chrome.runtime.reload()).catch(() => undefined)
    // Loaded from the command line, the extension does not come back after a reload of its own.
    await expect.poll(() => browser.context.serviceWorkers().length).toBe(0)
    await page.mouse.click(x, y)
    await expect.poll(() => marks(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2)
  })
})
