/**
 * Pictures of the built extension for the documentation: the article with an open card, the popup
 * over it in both schemes, the list of marks, a card at 200% zoom, the welcome page and the options.
 * Run `npm run build` first; with the argument `all` it writes every picture into the folder that
 * follows, else only docs/images/reading.png.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Chromium, launchChromium } from '../test/support/chromium.ts'
import { command, openMarked, pointOn } from '../test/support/chromium-page.ts'
import { granted, ROOT, shipped } from '../test/support/folders.ts'
import { grantHosts } from '../test/support/grant-hosts.ts'
import { openPopup } from '../test/support/popup.ts'
import { startSite } from '../test/support/site.ts'

const README_IMAGE = join(ROOT, '../../docs/images/reading.png')
const WORDS = 'demilitarized zone'
/** Room for the whole card below the words. */
const ABOVE_MIDDLE = 200
const [, , what, folder = '.'] = process.argv

const pictureCard = async (browser: Chromium, url: string, path: string): Promise<void> => {
  const page = await openMarked(browser, url)
  const { x, y: middle } = await pointOn(page, WORDS)
  await page.evaluate((by) => scrollBy(0, by), ABOVE_MIDDLE)
  const y = middle - ABOVE_MIDDLE
  await page.mouse.move(x - 4, y)
  await page.mouse.move(x, y)
  await page.waitForFunction(() => document.documentElement.children.length === 3)
  await page.waitForTimeout(300)
  mkdirSync(dirname(path), { recursive: true })
  await page.screenshot({ path })
}

const pictureRest = async (
  browser: Chromium,
  url: string,
  scheme: 'light' | 'dark',
): Promise<void> => {
  const page = await openMarked(browser, url)
  const popup = await openPopup(browser, page)
  await popup.texts('.parley-coverage')
  writeFileSync(join(folder, `popup-${scheme}.png`), await popup.screenshot(scheme))
  await popup.close()
  await page.bringToFront()
  await command(browser, 'list-mentions')
  await page.waitForTimeout(400)
  await page.screenshot({ path: join(folder, `list-${scheme}.png`) })
  await command(browser, 'list-mentions')
  // Twice as large on the same screen is a viewport of half its size.
  await page.setViewportSize({ width: 550, height: 400 })
  await command(browser, 'next-mention')
  await page.waitForTimeout(600)
  await page.screenshot({ path: join(folder, `zoom-${scheme}.png`) })
  const welcome = await browser.context.newPage()
  await welcome.goto(browser.own('welcome'))
  await welcome.waitForFunction(() => CSS.highlights.size > 0)
  await welcome.screenshot({ path: join(folder, `welcome-${scheme}.png`), fullPage: true })
  const options = await browser.context.newPage()
  await options.goto(browser.own('options'))
  await options.locator('.parley-evidence').waitFor()
  await options.screenshot({ path: join(folder, `options-${scheme}.png`), fullPage: true })
}

grantHosts(shipped('chrome'), granted('chrome'))
const site = await startSite()
try {
  for (const colorScheme of what === 'all' ? (['light', 'dark'] as const) : (['light'] as const)) {
    const browser = await launchChromium(granted('chrome'), { colorScheme, deviceScaleFactor: 2 })
    try {
      const url = site.url('/article.html')
      const path = what === 'all' ? join(folder, `reading-${colorScheme}.png`) : README_IMAGE
      await pictureCard(browser, url, path)
      if (what === 'all') await pictureRest(browser, url, colorScheme)
    } finally {
      await browser.close()
    }
  }
} finally {
  await site.close()
}
