/** Roles, names and contrast of the card, the popup and the options, by axe, in both schemes. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, ElementContext, RunOptions } from 'axe-core'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Chromium, launchChromium } from './support/chromium.ts'
import { command, openMarked, pointOn } from './support/chromium-page.ts'
import { granted } from './support/folders.ts'
import { type Site, startSite } from './support/site.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Axe = { run(context: ElementContext, options: RunOptions): Promise<AxeResults> }

/** Whether an element is whole in the viewport, and its content no wider than it. */
const inside = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    const isIn = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight
    return isIn && element.scrollWidth <= element.clientWidth
  })

const violations = async (page: Page, within: string): Promise<string[]> => {
  await page.evaluate(AXE)
  const results = await page.evaluate(
    (selector) =>
      (globalThis as unknown as { axe: Axe }).axe.run(selector, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: { region: { enabled: false } },
      }),
    within,
  )
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

describe.each(['light', 'dark'] as const)('what a reader sees, in a %s scheme', (colorScheme) => {
  let site: Site
  let browser: Chromium

  beforeAll(async () => {
    site = await startSite()
    browser = await launchChromium(granted('chrome', '-e2e'), { colorScheme })
  })
  afterAll(async () => {
    await browser.close()
    await site.close()
  })

  it('has a card without violations, a dialog with a name and a way out', async () => {
    const page = await openMarked(browser, site.url('/article.html'))
    const { x, y } = await pointOn(page, 'ceasefire')
    await page.mouse.click(x, y)
    const card = page.getByRole('dialog', { name: /^Context: / })
    await card.waitFor()
    expect(await violations(page, 'html > div')).toEqual([])
    await card.locator('summary').last().click()
    expect(await violations(page, 'html > div')).toEqual([])
    await card.getByRole('button', { name: 'Close' }).click()
    await card.waitFor({ state: 'hidden' })
  })

  it('has a list of the page’s context without violations, a landmark with a name', async () => {
    const page = await openMarked(browser, site.url('/article.html'))
    await page.bringToFront()
    await command(browser, 'list-mentions')
    const list = page.getByRole('navigation', { name: 'Context on this page' })
    await list.waitFor()
    expect(await violations(page, 'html > div')).toEqual([])
    await list
      .getByRole('button', { name: /ceasefire/i })
      .first()
      .click()
    await page.getByRole('dialog', { name: /^Context: / }).waitFor()
    expect(await violations(page, 'html > div')).toEqual([])
  })

  it('has room for card and list at 200% zoom, and nothing to scroll sideways', async () => {
    const page = await openMarked(browser, site.url('/article.html'))
    // Twice as large on a screen of 1100 by 800 is a viewport of half of that.
    await page.setViewportSize({ width: 550, height: 400 })
    await page.bringToFront()
    await command(browser, 'list-mentions')
    const list = page.locator('.list')
    await list.waitFor()
    expect(await inside(list)).toBe(true)
    await list
      .getByRole('button', { name: /ceasefire/i })
      .first()
      .click()
    const card = page.getByRole('dialog')
    await card.waitFor()
    expect(await inside(card)).toBe(true)
    expect(await violations(page, 'html > div')).toEqual([])
  })

  it('moves nothing by itself where the reader wants less motion', async () => {
    const page = await openMarked(browser, site.url('/article.html'))
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const { x, y } = await pointOn(page, 'ceasefire')
    await page.mouse.click(x, y)
    await page.getByRole('dialog').waitFor()
    await page.getByRole('dialog').locator('summary').first().click()
    const moving = await page.evaluate(() => document.getAnimations().length)
    expect(moving).toBe(0)
  })

  it.each(['popup', 'options', 'welcome'] as const)(
    'has a page of %s without violations',
    async (name) => {
      const page = await browser.context.newPage()
      await page.goto(browser.own(name))
      await page.locator('.parley-evidence, article').first().waitFor()
      for (const issue of await page.locator('details.issue > summary').all()) await issue.click()
      expect(await violations(page, 'html')).toEqual([])
    },
  )
})
