import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Chromium, inExtensionWorld, launchChromium } from './support/chromium.ts'
import { marks, openMarked, pageState } from './support/chromium-page.ts'
import { granted } from './support/folders.ts'
import { type Site, startSite } from './support/site.ts'

describe('the options in Chromium', () => {
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

  const countMarks = async (): Promise<number> => {
    const page = await openMarked(browser, site.url('/article.html'))
    await expect.poll(async () => (await pageState(browser, page))?.reading).toBe('marked')
    const { length } = await marks(page)
    await page.close()
    return length
  }

  it('marks as densely as the reader chose', async () => {
    const first = await countMarks()
    const options = await browser.context.newPage()
    await options.goto(browser.own('options'))
    await options.getByLabel('The first mention in each section').check()
    const perSection = await countMarks()
    await options.getByLabel('Every mention').check()
    const every = await countMarks()
    expect(perSection).toBeGreaterThan(first)
    expect(every).toBeGreaterThan(perSection)
  })

  it('lists a site that was switched off and lets it be read again', async () => {
    const options = await browser.context.newPage()
    await options.goto(browser.own('options'))
    await options.evaluate(() =>
      chrome.runtime.sendMessage({ kind: 'site', host: '127.0.0.1', on: false }),
    )
    await options.reload()
    const page = await browser.context.newPage()
    await page.goto(site.url('/article.html'))
    await page.waitForTimeout(500)
    expect(await marks(page)).toEqual([])
    await options.getByRole('button', { name: 'Allow again: 127.0.0.1' }).click()
    await page.waitForFunction(() => CSS.highlights.size > 0)
  })

  it('refuses pages what only its own pages may ask, and what is malformed', async () => {
    const page = await openMarked(browser, site.url('/article.html'))
    const requests = [
      { kind: 'service-remove' },
      { kind: 'site', host: '127.0.0.1', on: false },
      { kind: 'card', topic: '../secret' },
      { kind: 'begin', names: { topic: 'x){} *{display:none', contested: 'abcdefghijkl' } },
      'hello',
    ]
    const answers = await inExtensionWorld<{ ok: boolean }[]>(
      browser,
      page,
      `Promise.all(${JSON.stringify(requests)}.map((request) => chrome.runtime.sendMessage(request)))`,
    )
    expect(answers.map(({ ok }) => ok)).toEqual(requests.map(() => false))
    await page.close()
  })
})
