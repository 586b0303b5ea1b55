import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Firefox, launchFirefox, marksIn, openOwn, pressShortcut } from './support/firefox.ts'
import { granted } from './support/folders.ts'
import { type Site, startSite } from './support/site.ts'

const WORDS = 'demilitarized zone'

describe('reading in Firefox', () => {
  let site: Site
  let firefox: Firefox
  let page: Page

  beforeAll(async () => {
    site = await startSite()
    firefox = await launchFirefox(granted('firefox'))
  })
  afterEach(() => page.close())
  afterAll(async () => {
    await firefox.close()
    await site.close()
  })

  const open = async (path: string): Promise<void> => {
    page = await firefox.browser.newPage()
    await page.goto(site.url(path))
  }
  const openMarked = async (path: string): Promise<void> => {
    await open(path)
    await page.waitForFunction(() => CSS.highlights.size > 0)
  }
  const html = () => page.evaluate(() => document.documentElement.outerHTML)
  const pointOn = (words: string) =>
    page.evaluate((wanted) => {
      const range = ([...CSS.highlights.values()].flatMap((set) => [...set]) as Range[]).find(
        (candidate) => candidate.toString().replace(/\s+/g, ' ') === wanted,
      )
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center' })
      const box = range?.getClientRects()[0] ?? new DOMRect()
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    }, words)
  /** The card is in a closed tree: what the page can tell is how much of it covers the page. */
  const cardHeight = () =>
    page.evaluate(() => {
      const host = document.documentElement.children[2]
      const rows = Array.from({ length: innerHeight }, (_, y) => y)
      const isCard = (y: number) =>
        Array.from({ length: 22 }, (_, x) => document.elementFromPoint(x * 50, y)).includes(
          host ?? null,
        )
      return host === undefined ? 0 : rows.filter(isCard).length
    })
  const opened = () => expect.poll(cardHeight).toBeGreaterThan(100)
  const closed = () => expect.poll(cardHeight).toBe(0)

  it('marks the article and leaves the page as it is', async () => {
    await openMarked('/article.html')
    expect(await marksIn(page)).toEqual(expect.arrayContaining([WORDS, 'Peacekeepers']))
    const marked = await html()
    expect(marked).not.toContain('<div')
  })

  it('opens a card where the pointer rests, and closes it by Escape', async () => {
    await openMarked('/article.html')
    const before = await html()
    const { x, y } = await pointOn(WORDS)
    await page.mouse.move(x - 4, y)
    await page.mouse.move(x, y)
    await opened()
    await page.keyboard.press('Escape')
    await closed()
    expect(await html()).toBe(before.replace('</body></html>', '</body><div></div></html>'))
  })

  it('opens a card by click on a page with the strictest policy', async () => {
    await openMarked('/strict/article.html')
    const { x, y } = await pointOn('ceasefire')
    await page.mouse.click(x, y)
    await opened()
    await page.mouse.click(5, 5)
    await closed()
  })

  it('goes to the next mention by the command’s keys', async () => {
    await openMarked('/article.html')
    await page.bringToFront()
    await pressShortcut(firefox, 'N')
    await opened()
    await page.keyboard.press('Escape')
    await closed()
  })

  it('makes no request while one reads', async () => {
    await openMarked('/article.html')
    const before = site.requests.length
    const { x, y } = await pointOn('ceasefire')
    await page.mouse.click(x, y)
    await opened()
    expect(site.requests.slice(before)).toEqual([])
  })

  it.each(['/recipe.html', '/korea.html'])('leaves %s blank', async (path) => {
    await open(path)
    const before = await html()
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    expect(await marksIn(page)).toEqual([])
    expect(await html()).toBe(before)
  })

  it('shows the issues in the popup and the pack in the options', async () => {
    page = await openOwn(firefox, 'popup')
    await expect
      .poll(() => page.evaluate(() => document.querySelectorAll('details.issue').length))
      .toBe(6)
    await page.close()
    page = await openOwn(firefox, 'options')
    await expect
      .poll(() => page.evaluate(() => document.querySelector('[data-pack-origin]')?.textContent))
      .toBe('Came with the extension')
  })
})
