import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { REST_MS } from '../src/page/intent.ts'
import { type Chromium, inExtensionWorld, launchChromium } from './support/chromium.ts'
import { card, marks, openMarked, pointOn, pressInCard, stored } from './support/chromium-page.ts'
import { granted } from './support/folders.ts'
import { type Site, startSite } from './support/site.ts'

const WORDS = 'demilitarized zone'
const ceasefire = /^ceasefire$/i

describe('the card in Chromium', () => {
  let site: Site
  let browser: Chromium
  let page: Page

  beforeAll(async () => {
    site = await startSite()
    browser = await launchChromium(granted('chrome'), { hasTouch: true })
  })
  afterEach(() => page.close())
  afterAll(async () => {
    await browser.close()
    await site.close()
  })

  const seen = () => card(browser, page)
  const opened = () => expect.poll(seen).not.toBeNull()
  const closed = () => expect.poll(seen).toBeNull()
  const open = async (path = '/article.html'): Promise<void> => {
    page = await openMarked(browser, site.url(path))
    await page.bringToFront()
  }
  const rest = async (words: string): Promise<{ x: number; y: number }> => {
    const { x, y } = await pointOn(page, words)
    await page.mouse.move(x - 4, y)
    await page.mouse.move(x, y)
    await opened()
    return { x, y }
  }
  const press = (text: string) => pressInCard(browser, page, text)
  const firstRelated = (): Promise<string> =>
    inExtensionWorld(
      browser,
      page,
      `chrome.dom.openOrClosedShadowRoot(document.documentElement.lastElementChild)
        .querySelector('.parley-related button').textContent`,
    )
  const clickOn = async (words: string): Promise<void> => {
    const { x, y } = await pointOn(page, words)
    await page.mouse.click(x, y)
    await opened()
  }

  it('goes on to a related topic inside itself, and back', async () => {
    await open()
    await clickOn('ceasefire')
    const first = await seen()
    await press('Related')
    await press(await firstRelated())
    await expect.poll(async () => (await seen())?.text).not.toBe(first?.text)
    expect((await seen())?.focused).toBe(true)
    await press('Back')
    await expect.poll(async () => (await seen())?.text).toBe(first?.text)
  })

  it('says why the words were marked', async () => {
    await open()
    await clickOn('ceasefire')
    expect((await seen())?.text).toMatch(/Marked because/)
  })

  it('shows the card of the words where the pointer rests, not of those it came by', async () => {
    await open()
    const before = await page.content()
    const { x, y } = await pointOn(page, 'ceasefire')
    // A pointer that does not rest: long enough for a card to be built, and none opens.
    for (let turn = 0, after = 0; after < 5; turn++) {
      await page.mouse.move(x - (turn % 3), y)
      await page.waitForTimeout(REST_MS / 7)
      if (await inExtensionWorld(browser, page, 'globalThis.parleyCard !== undefined')) after++
    }
    await page.mouse.move(2, 2)
    await page.waitForTimeout(REST_MS)
    expect(await seen()).toBeNull()
    expect(await page.content()).toBe(before)
    await rest(WORDS)
    expect((await seen())?.text.toLowerCase()).toContain(WORDS)
  })

  it('stays open while the pointer goes slowly from the words to the card', async () => {
    await open()
    const { x, y } = await rest(WORDS)
    const box = (await seen())?.box
    const top = box?.top ?? 0
    const [from, to, by] = top > y ? [y, top + 6, 2] : [y, (box?.bottom ?? 0) - 6, -2]
    for (let at = from; by > 0 ? at <= to : at >= to; at += by) {
      await page.mouse.move(x + 2, at)
      await page.waitForTimeout(90)
    }
    expect(await seen()).not.toBeNull()
    await page.mouse.move(20, 20)
    await closed()
  })

  it('stays once pinned, whatever is pressed or scrolled, until Escape', async () => {
    await open()
    await rest(WORDS)
    await press('Pin')
    await page.mouse.click(8, 300)
    await page.evaluate(() => scrollBy(0, 4000))
    await page.waitForTimeout(600)
    expect(await seen()).not.toBeNull()
    await page.keyboard.press('Escape')
    await closed()
  })

  it('opens by a tap and closes by a tap elsewhere', async () => {
    await open()
    const { x, y } = await pointOn(page, 'ceasefire')
    await page.touchscreen.tap(x, y)
    await opened()
    await page.touchscreen.tap(6, 300)
    await closed()
  })

  it.each(['/article.html', '/strict/article.html'])(
    'copies the card with its sources from %s',
    async (path) => {
      await open(path)
      await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await clickOn('ceasefire')
      await press('Copy with sources')
      await expect.poll(async () => (await seen())?.text).toMatch(/Copied\./)
      const reading = await browser.context.newPage()
      await reading.goto(site.url('/recipe.html'))
      const text = await reading.evaluate(() => navigator.clipboard.readText())
      await reading.close()
      expect(text).toMatch(/\n\[1\] .+\.(?: https?:\/\/\S+)?\n/)
      expect(text).toMatch(/\. https?:\/\/\S+\n/)
      expect(text).toMatch(/From Parley\. Evidence until /)
    },
  )

  it('stops marking a topic in every open page, and marks it again', async () => {
    const other = await openMarked(browser, site.url('/article.html?other'))
    await open()
    await clickOn('ceasefire')
    await press('Stop marking this topic')
    const isMarked = async (on: Page) => (await marks(on)).some((words) => ceasefire.test(words))
    await expect.poll(() => isMarked(page)).toBe(false)
    await expect.poll(() => isMarked(other)).toBe(false)
    expect((await marks(page)).length).toBeGreaterThan(4)
    await press('Mark this topic again')
    await expect.poll(() => isMarked(page)).toBe(true)
    await expect.poll(() => isMarked(other)).toBe(true)
    await other.close()
  })

  it('keeps a wrong match in this browser, exactly as it was shown, and unmarks the words', async () => {
    await open()
    const requests: string[] = []
    browser.context.on('request', (request) => requests.push(request.url()))
    await clickOn('ceasefire')
    await press('Wrong match')
    await expect.poll(async () => (await seen())?.text).toMatch(/It stays in this browser/)
    const shown = (await seen())?.text ?? ''
    expect((await stored(browser)).wrong).toBeUndefined()
    await press('Keep it')
    await expect.poll(async () => (await stored(browser)).wrong).toHaveLength(1)
    const [match] = (await stored(browser)).wrong as Record<string, string | string[]>[]
    expect(Object.keys(match ?? {}).sort()).toEqual([
      'cues',
      'date',
      'pack',
      'revision',
      'rule',
      'topic',
      'words',
    ])
    for (const value of Object.values(match ?? {}).flat()) expect(shown).toContain(value)
    await expect.poll(() => marks(page)).not.toContain('ceasefire')
    expect(requests.filter((url) => !url.startsWith('chrome-extension:'))).toEqual([])

    const options = await browser.context.newPage()
    await options.goto(browser.own('options'))
    await options.getByRole('button', { name: 'Forget' }).click()
    await expect.poll(async () => (await stored(browser)).wrong).toEqual([])
    await expect.poll(() => marks(page)).toContain('ceasefire')
    await options.close()
  })
})
