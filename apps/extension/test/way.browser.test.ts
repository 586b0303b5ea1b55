/** The list of a page's context, the way through its marks and back, and looking up a selection. */
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Chromium, inExtensionWorld, launchChromium } from './support/chromium.ts'
import { card, command, marks, openMarked, pressInCard } from './support/chromium-page.ts'
import { granted } from './support/folders.ts'
import { type Site, startSite } from './support/site.ts'

interface ListSeen {
  readonly role: string
  readonly name: string
  readonly words: readonly string[]
  readonly focused: boolean
}

describe('the way through a page in Chromium', () => {
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

  const open = async (): Promise<void> => {
    page = await openMarked(browser, site.url('/article.html'))
    await page.bringToFront()
  }
  const list = (): Promise<ListSeen | null> =>
    inExtensionWorld(
      browser,
      page,
      `(() => {
        const host = document.documentElement.lastElementChild
        const open = chrome.dom.openOrClosedShadowRoot(host)?.querySelector('.list:popover-open')
        return open && {
          role: open.getAttribute('role'),
          name: open.getAttribute('aria-label'),
          words: [...open.querySelectorAll('li .hint')].map((each) => /“(.*)”/.exec(each.textContent)[1]),
          focused: open.matches(':focus-within'),
        }
      })()`,
    )
  const at = () => page.evaluate(() => ({ y: scrollY, focus: document.activeElement?.textContent }))

  it('lists the marks in reading order as a landmark that has the focus', async () => {
    await open()
    await command(browser, 'list-mentions')
    await expect.poll(list).toMatchObject({ role: 'navigation', name: 'Context on this page' })
    const shown = await list()
    expect(shown?.focused).toBe(true)
    expect(shown?.words).toEqual(await marks(page))
    await page.keyboard.press('Escape')
    await expect.poll(list).toBeNull()
  })

  it('goes by keys from the list to a mark’s card, and back to the exact place', async () => {
    await open()
    await page.locator('nav a').first().focus()
    await page.evaluate(() => scrollTo(0, 137))
    const before = await at()
    await command(browser, 'list-mentions')
    await expect.poll(async () => (await list())?.focused).toBe(true)
    const count = (await list())?.words.length ?? 0
    for (let turn = 0; turn <= count; turn++) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await card(browser, page))?.text).toContain('Close')
    await expect.poll(async () => (await at()).y).not.toBe(before.y)
    await pressInCard(browser, page, 'Back to where you were')
    await expect.poll(() => card(browser, page)).toBeNull()
    expect(await at()).toEqual(before)
  })

  it('steps on and back inside the card, and returns to where the way began', async () => {
    await open()
    const before = await at()
    await command(browser, 'next-mention')
    await expect.poll(async () => (await card(browser, page))?.focused).toBe(true)
    const first = (await card(browser, page))?.text
    await pressInCard(browser, page, 'Next')
    await expect.poll(async () => (await card(browser, page))?.text).not.toBe(first)
    await pressInCard(browser, page, 'Previous')
    await expect.poll(async () => (await card(browser, page))?.text).toBe(first)
    for (let turn = 0; turn < 6; turn++) {
      const text = (await card(browser, page))?.text
      await pressInCard(browser, page, 'Next')
      await expect.poll(async () => (await card(browser, page))?.text).not.toBe(text)
    }
    expect((await at()).y).toBeGreaterThan(before.y)
    await pressInCard(browser, page, 'Back to where you were')
    expect((await at()).y).toBe(before.y)
  })

  const select = (words: string): Promise<void> =>
    page.evaluate((wanted) => {
      const paragraph = document.querySelector('p') as HTMLElement
      paragraph.textContent = `Written here: ${wanted}, and more.`
      const range = new Range()
      range.setStart(paragraph.firstChild as Node, 14)
      range.setEnd(paragraph.firstChild as Node, 14 + wanted.length)
      getSelection()?.removeAllRanges()
      getSelection()?.addRange(range)
    }, words)

  it.each([
    ['Budapest Memorandum', /Budapest Memorandum/],
    ['peacekeepers', /[Pp]eacekeep/],
  ])(
    'looks “%s” up by its shortcut on a page that is not about the subject',
    async (words, text) => {
      page = await browser.context.newPage()
      await page.goto(site.url('/recipe.html'))
      await page.bringToFront()
      await select(words)
      await command(browser, 'look-up')
      await expect.poll(async () => (await card(browser, page))?.text).toMatch(text)
      expect((await card(browser, page))?.focused).toBe(true)
      await page.keyboard.press('Escape')
      await expect.poll(() => card(browser, page)).toBeNull()
    },
  )

  it('looks up by the menu over the selection, and says when there is nothing', async () => {
    page = await browser.context.newPage()
    await page.goto(site.url('/recipe.html?menu'))
    await select('rye flour')
    await browser.worker.evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ url })
      const event = chrome.contextMenus.onClicked as unknown as {
        dispatch(info: object, tab: object | undefined): void
      }
      event.dispatch({ menuItemId: 'look-up', frameId: 0, selectionText: 'rye flour' }, tab)
    }, page.url())
    await expect
      .poll(async () => (await card(browser, page))?.text)
      .toBe('Parley has no topic called “rye flour”.')
    await page.mouse.click(5, 400)
    await expect.poll(() => card(browser, page)).toBeNull()
  })
})
