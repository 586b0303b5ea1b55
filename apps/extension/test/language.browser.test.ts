import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { uk } from '../src/wording/uk.ts'
import { type Chromium, inExtensionWorld, launchChromium } from './support/chromium.ts'
import { card, command, openMarked, pointOn, pressInCard } from './support/chromium-page.ts'
import { granted } from './support/folders.ts'
import { openPopup } from './support/popup.ts'
import { type Site, startSite } from './support/site.ts'

/** Words of the catalogue's English; in none of what follows may they be read. */
const ENGLISH = /Close|Sources|As of|Options|Marks|Mark this page|Wrong match|Copy with sources/

describe('the extension in a Ukrainian browser', () => {
  let site: Site
  let browser: Chromium
  let page: Page

  beforeAll(async () => {
    site = await startSite()
    browser = await launchChromium(granted('chrome'), { language: 'uk' })
    page = await openMarked(browser, site.url('/article.html'))
  })
  afterAll(async () => {
    await browser.close()
    await site.close()
  })

  const open = async (words: string): Promise<string> => {
    const { x, y } = await pointOn(page, words)
    await page.mouse.click(x, y)
    await expect.poll(() => card(browser, page)).not.toBeNull()
    return (await card(browser, page))?.text ?? ''
  }

  it('shows an English article’s card in Ukrainian', async () => {
    const text = await open('ceasefire')
    for (const words of [uk.card.close, uk.card.copy, uk.card.mute, uk.card.wrong, 'Станом на']) {
      expect(text).toContain(words)
    }
    expect(text).not.toMatch(ENGLISH)
    const language = `chrome.dom.openOrClosedShadowRoot(document.documentElement.lastElementChild)
      .querySelector(':popover-open').lang`
    expect(await inExtensionWorld(browser, page, language)).toBe('uk')
  })

  it('explains in Ukrainian what is kept of a wrong match', async () => {
    await open('ceasefire')
    await pressInCard(browser, page, uk.card.wrong)
    await expect
      .poll(async () => (await card(browser, page))?.text)
      .toContain(uk.wrong.explained + uk.wrong.fields.topic)
  })

  it('lists the marks in Ukrainian', async () => {
    await command(browser, 'list-mentions')
    await expect.poll(async () => (await card(browser, page))?.text).toContain(uk.list.title)
    const text = (await card(browser, page))?.text ?? ''
    expect(text).toContain('«ceasefire»')
    expect(text).not.toMatch(ENGLISH)
    await command(browser, 'list-mentions')
  })

  it('has its popup, options and welcome page in Ukrainian', async () => {
    const popup = await openPopup(browser, page)
    const [text] = await popup.texts('main')
    expect(text).toContain(uk.popup.issues)
    expect(text).toMatch(/Знайдено \d+ тем/)
    expect(text).not.toMatch(ENGLISH)
    await popup.close()
    for (const [name, title] of [
      ['options', uk.options.title],
      ['welcome', uk.welcome.page],
    ] as const) {
      const own = await browser.context.newPage()
      await own.goto(browser.own(name))
      await expect.poll(() => own.title()).toBe(title)
      expect(await own.locator('html').getAttribute('lang')).toBe('uk')
      expect(await own.locator('main').innerText()).not.toMatch(ENGLISH)
      await own.close()
    }
  })

  it('marks the sample of the welcome page, which is in Ukrainian as well', async () => {
    const welcome = await openMarked(browser, browser.own('welcome'))
    await pointOn(welcome, 'Мінські угоди')
    await welcome.close()
  })

  it('names itself and its commands in Ukrainian', async () => {
    const { name, commands } = await browser.worker.evaluate(async () => ({
      name: chrome.runtime.getManifest().name,
      commands: (await chrome.commands.getAll()).map(({ description }) => description),
    }))
    expect(name).toMatch(/мирних переговорів/)
    expect(commands.filter((text) => /[a-z]/i.test(text ?? ''))).toEqual([])
  })
})
