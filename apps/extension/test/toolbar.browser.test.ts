import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Chromium, launchChromium } from './support/chromium.ts'
import { card, marks, openMarked } from './support/chromium-page.ts'
import { granted, shipped } from './support/folders.ts'
import { openPopup, type Popup } from './support/popup.ts'
import { type Site, startSite } from './support/site.ts'

describe('the toolbar popup in Chromium', () => {
  let site: Site
  let browser: Chromium

  beforeAll(async () => {
    site = await startSite()
  })
  afterAll(() => site.close())

  describe('without any granted site', () => {
    beforeAll(async () => {
      browser = await launchChromium(shipped('chrome'))
    })
    afterAll(() => browser.close())

    it('reads the page in front when asked, through activeTab, and no other', async () => {
      const other = await browser.context.newPage()
      await other.goto(site.url('/article.html?other'))
      const page = await browser.context.newPage()
      await page.goto(site.url('/article.html'))
      await page.waitForTimeout(500)
      expect(await marks(page)).toEqual([])

      const popup = await openPopup(browser, page)
      await popup.click('Mark this page')
      await page.waitForFunction(() => CSS.highlights.size > 0)
      expect(await marks(other)).toEqual([])
    })
  })

  describe('on a site that is read', () => {
    let page: Page
    let popup: Popup

    beforeAll(async () => {
      browser = await launchChromium(granted('chrome'))
      page = await openMarked(browser, site.url('/article.html'))
      popup = await openPopup(browser, page)
    })
    afterAll(() => browser.close())

    it('shows the five issues with what this page mentions of them', async () => {
      const issues = await popup.texts('.parley-coverage li')
      expect(issues).toHaveLength(5)
      expect(issues.filter((text) => /\d+ mention/.test(text)).length).toBeGreaterThan(2)
    })

    it('lists the topics in the order of the text', async () => {
      const topics = await popup.texts('.parley-mentions .parley-mention-name')
      expect(topics.length).toBeGreaterThan(4)
      expect(topics[0]).toMatch(/ceasefire/i)
    })

    it('shows where the parties stand on each issue', async () => {
      expect(await popup.texts('details.issue')).toHaveLength(6)
      await popup.press('details.issue > summary')
      const positions = async () => (await popup.texts('.parley-positions')).length
      await expect.poll(positions).toBeGreaterThan(0)
    })

    it('says how far the evidence reaches', async () => {
      expect((await popup.texts('.parley-evidence'))[0]).toMatch(/evidence here reaches/)
    })

    it('leads to a topic in the text and opens its card', async () => {
      await popup.click('Show in text')
      await expect.poll(async () => (await card(browser, page))?.focused).toBe(true)
      expect((await card(browser, page))?.text).toMatch(/ceasefire/i)
      await page.keyboard.press('Escape')
      popup = await openPopup(browser, page)
    })

    it('switches the site off and on again', async () => {
      await popup.click('Always read 127.0.0.1')
      await expect.poll(() => marks(page)).toEqual([])
      await popup.click('Always read 127.0.0.1')
      await expect.poll(async () => (await marks(page)).length).toBeGreaterThan(4)
    })
  })
})
