import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Chromium, launchChromium } from './support/chromium.ts'
import { card, marks, noted, openMarked, pageState, pointOn } from './support/chromium-page.ts'
import { granted } from './support/folders.ts'
import { type Site, startSite } from './support/site.ts'

const WORDS = 'demilitarized zone'

describe('reading in Chromium', () => {
  let site: Site
  let browser: Chromium
  let page: Page

  beforeAll(async () => {
    site = await startSite()
    browser = await launchChromium(granted('chrome'))
  })
  afterEach(() => page.close())
  afterAll(async () => {
    await browser.close()
    await site.close()
  })

  const open = async (path: string): Promise<void> => {
    page = await openMarked(browser, site.url(path))
  }
  const rest = async (words: string): Promise<void> => {
    const { x, y } = await pointOn(page, words)
    await page.mouse.move(x - 4, y)
    await page.mouse.move(x, y)
  }
  const opened = () => expect.poll(() => card(browser, page)).not.toBeNull()
  const closed = () => expect.poll(() => card(browser, page)).toBeNull()

  it('marks the article and nothing around it', async () => {
    await open('/article.html')
    const found = await marks(page)
    expect(found).toEqual(expect.arrayContaining(['ceasefire', WORDS, 'Peacekeepers']))
    const outside = await page.evaluate(
      () =>
        ([...CSS.highlights.values()].flatMap((set) => [...set]) as Range[]).filter(
          (range) => !range.startContainer.parentElement?.closest('article'),
        ).length,
    )
    expect(outside).toBe(0)
  })

  it('leaves the page as it is, and adds one bare element with the first card', async () => {
    await open('/article.html')
    const reading = await noted(page)
    expect(reading.now).toBe(reading.before)
    expect(reading.mutations).toBe(0)
    await rest(WORDS)
    await opened()
    const after = await noted(page)
    expect(after.now).toBe(reading.before.replace('</body></html>', '</body><div></div></html>'))
    expect(after.mutations).toBe(1)
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.shadowRoot)).toBe(
      null,
    )
  })

  it('opens a card where the pointer rests, beside the words and not over them', async () => {
    await open('/article.html')
    const { x, y } = await pointOn(page, WORDS)
    await rest(WORDS)
    await opened()
    const seen = await card(browser, page)
    expect(seen?.text).toContain('Close')
    expect(seen?.focused).toBe(false)
    const box = seen?.box ?? { left: 0, top: 0, right: 0, bottom: 0 }
    expect(x > box.left && x < box.right && y > box.top && y < box.bottom).toBe(false)
    await page.mouse.move(20, 20)
    await closed()
  })

  it('opens no card where text scrolls beneath a pointer that lies still', async () => {
    await open('/article.html')
    const { x, y } = await pointOn(page, WORDS)
    await page.evaluate(() => scrollBy(0, 200))
    await page.mouse.move(x, y)
    await page.evaluate(() => scrollBy(0, -200))
    await page.waitForTimeout(900)
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2)
  })

  it('opens by click, stays while the pointer leaves, and closes by Escape', async () => {
    await open('/article.html')
    const { x, y } = await pointOn(page, 'ceasefire')
    await page.mouse.click(x, y)
    await opened()
    await page.mouse.move(20, 20)
    await page.waitForTimeout(700)
    expect(await card(browser, page)).not.toBeNull()
    await page.keyboard.press('Escape')
    await closed()
  })

  it('leaves links to the page: a press on marked words in a link opens no card', async () => {
    await open('/article.html')
    const { x, y } = await pointOn(page, WORDS)
    await page.mouse.click(x, y)
    await page.waitForURL('**/glossary/dmz')
  })

  it('goes from mention to mention by keys, takes the focus and gives it back', async () => {
    await open('/article.html')
    await page.bringToFront()
    await page.locator('nav a').first().focus()
    const step = (command: string) =>
      browser.worker.evaluate((name) => {
        const event = chrome.commands.onCommand as unknown as { dispatch(name: string): void }
        event.dispatch(name)
      }, command)
    await step('next-mention')
    await expect.poll(async () => (await card(browser, page))?.focused).toBe(true)
    const first = await card(browser, page)
    await step('next-mention')
    await expect.poll(async () => (await card(browser, page))?.text).not.toBe(first?.text)
    await step('previous-mention')
    await expect.poll(async () => (await card(browser, page))?.text).toBe(first?.text)
    await page.keyboard.press('Escape')
    await closed()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('World')
  })

  it('reads a page with the strictest content security policy', async () => {
    await open('/strict/article.html')
    await rest('ceasefire')
    await opened()
    const { box } = (await card(browser, page)) ?? { box: { left: 0, right: 0 } }
    expect(box.right - box.left).toBe(400)
  })

  it('makes no request while one reads', async () => {
    await open('/article.html')
    const before = site.requests.length
    const elsewhere: string[] = []
    browser.context.on('request', (request) => {
      if (!request.url().startsWith('chrome-extension:')) elsewhere.push(request.url())
    })
    await rest('ceasefire')
    await opened()
    await page.mouse.wheel(0, 3000)
    await page.waitForTimeout(500)
    expect(site.requests.slice(before)).toEqual([])
    expect(elsewhere).toEqual([])
  })

  it.each(['/recipe.html', '/korea.html'])('leaves %s blank and unchanged', async (path) => {
    page = await browser.context.newPage()
    await page.goto(site.url(path))
    const before = await page.evaluate(() => document.documentElement.outerHTML)
    await expect.poll(async () => (await pageState(browser, page))?.reading).toBe('blank')
    expect(await marks(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before)
  })

  it('reads again after the page navigates in place', async () => {
    await open('/article.html')
    await page.evaluate(() => {
      history.pushState({}, '', '/second')
      document.querySelector('article')?.replaceChildren()
    })
    await expect.poll(() => marks(page)).toEqual([])
  })
})
