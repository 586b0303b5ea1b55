import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Chromium, inExtensionWorld, launchChromium } from './support/chromium.ts'
import { card, openMarked, pointOn, pressInCard, stored } from './support/chromium-page.ts'
import { granted } from './support/folders.ts'
import { type RealService, startRealService } from './support/real-service.ts'
import { type Site, startSite } from './support/site.ts'

const WORDS = 'ceasefire'

describe('a report of a wrong match', () => {
  let site: Site
  let service: RealService
  let browser: Chromium
  let page: Page

  beforeAll(async () => {
    ;[site, service] = await Promise.all([startSite(), startRealService()])
    browser = await launchChromium(granted('chrome'))
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
    await service?.close()
    await site?.close()
  })

  const text = async (): Promise<string> => (await card(browser, page))?.text ?? ''
  const press = (what: string) => pressInCard(browser, page, what)
  const posted = () => service.wire.filter(({ path }) => path === '/v1/reports')

  /** Opens the card on the words and the part that says that they are wrong. */
  const callWrong = async (): Promise<void> => {
    page = await openMarked(browser, site.url('/article.html'))
    await page.bringToFront()
    const { x, y } = await pointOn(page, WORDS)
    await page.mouse.click(x, y)
    await expect.poll(text).not.toBe('')
    await press('Wrong match')
    await expect.poll(text).toContain('Keep it and unmark')
  }

  /** Every field that the card shows as what would be sent. */
  const shownFields = () =>
    inExtensionWorld<Record<string, string>>(
      browser,
      page,
      `Object.fromEntries([...chrome.dom
        .openOrClosedShadowRoot(document.documentElement.lastElementChild)
        .querySelectorAll('.sending [data-field]')]
        .filter((each) => each.checkVisibility())
        .map((each) => [each.dataset.field, each.innerText]))`,
    )

  /** Whether a field lies within the part of the card that is not scrolled away. */
  const isInSight = (field: string) =>
    inExtensionWorld<boolean>(
      browser,
      page,
      `(() => {
        const root = chrome.dom.openOrClosedShadowRoot(document.documentElement.lastElementChild)
        const seen = root.querySelector(':popover-open').getBoundingClientRect()
        const { top, bottom } = root.querySelector('.sending [data-field=${field}]').getBoundingClientRect()
        return top >= seen.top && bottom <= seen.bottom
      })()`,
    )

  it('cannot be sent where no service was added', async () => {
    await callWrong()
    expect(await text()).not.toContain('Send')
    await page.close()
  })

  it('is offered once the reader has added a service, and sends nothing by being shown', async () => {
    const options = await browser.context.newPage()
    await options.goto(browser.own('options'))
    await options.getByLabel('Address').fill(service.url)
    await options.getByRole('button', { name: 'Show its keys' }).click()
    await options.getByRole('button', { name: /fingerprint is right/ }).click()
    await expect
      .poll(() => options.locator('[data-pack-origin]').getAttribute('data-pack-origin'))
      .toBe(service.url)
    await options.close()

    await callWrong()
    service.wire.length = 0
    const { host } = new URL(service.url)
    await press(`Send this to ${host}`)
    await expect.poll(text).toContain(`Send exactly this to ${host}`)
    expect(Object.keys(await shownFields()).sort()).toEqual([
      'exact',
      'kind',
      'prefix',
      'revision',
      'suffix',
      'topic',
    ])
    expect(await isInSight('topic')).toBe(true)
    await inExtensionWorld(
      browser,
      page,
      `[...chrome.dom.openOrClosedShadowRoot(document.documentElement.lastElementChild)
        .querySelectorAll('button')].filter((each) => /Send exactly/.test(each.textContent))
        .forEach((each) => each.click())`,
    )
    await page.waitForTimeout(500)
    expect(service.wire).toEqual([])
    expect((await stored(browser)).wrong).toBeUndefined()
  })

  it('is sent at the reader’s press: exactly what is shown, and nothing that tells who or where', async () => {
    const shown = await shownFields()
    await press('Send exactly this')
    await expect.poll(text).toMatch(/Sent\. The service keeps it as [0-9a-f]{16}\./)
    const [sent, ...more] = posted().filter(({ method }) => method === 'POST')
    expect(more).toEqual([])
    expect(JSON.parse(sent?.body ?? '')).toEqual(shown)
    expect(sent?.body).toBe(JSON.stringify(JSON.parse(sent?.body ?? '')))
    expect(shown.exact).toBe(WORDS)

    const { headers = {} } = sent ?? {}
    expect(headers.cookie).toBeUndefined()
    expect(headers.authorization).toBeUndefined()
    expect(headers.referer).toBeUndefined()
    expect(headers['accept-language']).toBe('*')
    const wire = JSON.stringify(service.wire)
    expect(wire).not.toContain(new URL(page.url()).host)
    expect(wire).not.toContain(await page.title())
    expect(service.wire.every(({ path }) => path === '/v1/reports')).toBe(true)

    const reports = await service.reports()
    expect(reports.map(({ content }) => content)).toEqual([shown])
    expect(await text()).toContain(reports[0]?.id)
    expect(await text()).not.toContain('Send exactly this')
    expect(service.log.join('\n')).not.toContain(WORDS)
    await page.close()
  })

  it('says so when the service does not answer or takes no more, and may be tried again', async () => {
    await callWrong()
    await press('Send this to')
    await expect.poll(text).toContain('Send exactly this')
    service.answer = 429
    await press('Send exactly this')
    await expect.poll(text).toContain('takes no more reports from your network')
    service.answer = 501
    await press('Send exactly this')
    await expect.poll(text).toContain('takes no reports')
    service.answer = 'none'
    await press('Send exactly this')
    await expect.poll(text).toContain('did not answer')
    service.answer = 'service'
    await press('Send exactly this')
    await expect.poll(text).toContain('Sent.')
    await page.close()
  })
})
