/** What changes while pages are open: density, packs, permissions, and pages that come back. */
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityTree } from './support/ax-tree.ts'
import { type Chromium, launchChromium } from './support/chromium.ts'
import { card, marks, openMarked, pageState, pointOn } from './support/chromium-page.ts'
import { granted } from './support/folders.ts'
import { type PackService, startPackService } from './support/pack-service.ts'
import { type Site, startSite } from './support/site.ts'

const TOPIC = 'ceasefire-in-ukraine'

/** A card that no document of the pack can change. */
const FIXED = {
  definition: 'A halt in the fighting.',
  card: {
    label: 'Ceasefire',
    status: {
      text: 'None is in force.',
      asOf: '2026-01-02',
      reviewBy: '2099-01-01',
      sources: ['s'],
    },
    facts: [{ name: 'proposed', date: '2025-03-11', text: 'One of thirty days.', sources: ['s'] }],
    related: [{ type: 'related-to', to: TOPIC }],
    notToBeConfusedWith: [],
    events: [],
    issues: [],
    sources: ['s'],
    review: 'checked',
  },
  sources: {
    s: {
      id: 's',
      title: 'A report',
      publisher: 'The Gazette',
      url: 'https://gazette.test/report',
      publishedAt: '2025-03-12',
      language: 'en',
      kind: 'reporting',
      seenAs: 'primary',
    },
  },
} as const

const styles = (page: Page): Promise<number[]> =>
  page.evaluate(() => [...CSS.highlights.values()].map(({ size }) => size))

describe('open pages in Chromium', () => {
  let site: Site
  let service: PackService
  let browser: Chromium
  let options: Page
  let page: Page

  beforeAll(async () => {
    site = await startSite()
    service = await startPackService({ sequence: 5, topic: TOPIC, ...(FIXED as object) } as never)
    // The browser keeps no page for going back under automation unless it is told to.
    browser = await launchChromium(granted('chrome'), {
      ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    })
    options = await browser.context.newPage()
    await options.goto(browser.own('options'))
  })
  afterEach(() => page.close())
  afterAll(async () => {
    await browser.close()
    await service.close()
    await site.close()
  })

  const open = async (): Promise<void> => {
    page = await openMarked(browser, site.url('/article.html'))
    await expect.poll(async () => (await pageState(browser, page))?.reading).toBe('marked')
  }
  const choose = (label: string) => options.getByLabel(label).check()

  it('are marked anew when the reader chooses another density', async () => {
    await open()
    const first = await marks(page)
    await choose('Every mention')
    await expect.poll(async () => (await marks(page)).length).toBeGreaterThan(first.length + 5)
    await choose('The first mention of a topic')
    await expect.poll(() => marks(page)).toEqual(first)
  })

  it('come back from the past with the choices of the present', async () => {
    await open()
    const first = await marks(page)
    await page.evaluate(() => {
      Object.assign(globalThis, { kept: true })
    })
    await page.goto(site.url('/recipe.html'))
    await choose('Every mention')
    await page.goBack({ waitUntil: 'commit' })
    expect(await page.evaluate(() => 'kept' in globalThis)).toBe(true)
    await expect.poll(async () => (await marks(page)).length).toBeGreaterThan(first.length + 5)
    await choose('The first mention of a topic')
    await expect.poll(() => marks(page)).toEqual(first)
    const { x, y } = await pointOn(page, 'ceasefire')
    await page.mouse.click(x, y)
    await expect.poll(() => card(browser, page)).not.toBeNull()
  })

  it('are marked with a new pack as soon as it is there', async () => {
    await open()
    const before = await styles(page)
    const add = { kind: 'service-add', url: service.url, fingerprint: service.fingerprint }
    await options.evaluate((request) => chrome.runtime.sendMessage(request), add)
    const [topics = 0, contested = 0] = before
    service.publish({ sequence: 6, topic: TOPIC, contested: true, ...FIXED } as never)
    await options.evaluate(() => chrome.runtime.sendMessage({ kind: 'check-pack' }))
    await expect.poll(() => styles(page)).toEqual([topics - 1, contested + 1])
  })

  it('give a screen reader the card as a dialog with headings, sections and buttons', async () => {
    await open()
    const { x, y } = await pointOn(page, 'ceasefire')
    await page.mouse.click(x, y)
    await expect.poll(async () => (await card(browser, page))?.text).toContain('A halt in')
    expect(await accessibilityTree(page, 'dialog')).toMatchInlineSnapshot(`
      "dialog “Context: Ceasefire” modal=false
        article “Ceasefire”
          sectionheader
            paragraph
            heading “Ceasefire” level=2
            button “Pin” pressed=false
            button “Close”
          paragraph
          heading “Status” level=3
          paragraph
            time
          paragraph
            link “Source 1: The Gazette”
          group
            DisclosureTriangle “Facts 1” expanded=false
              heading “Facts 1” level=3
          group
            DisclosureTriangle “Related 1” expanded=false
              heading “Related 1” level=3
          group
            DisclosureTriangle “Sources 1” expanded=false
              heading “Sources 1” level=3
          sectionfooter
            paragraph
              strong
            paragraph
            paragraph
              time
            button “Copy with sources”
            button “Stop marking this topic”
            button “Wrong match” expanded=false"
    `)
  })
})

interface DeveloperPrivate {
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>
  addHostPermission(id: string, host: string): Promise<void>
}

describe('open pages of allowed sites, in Chromium', () => {
  it('are left when the reader takes the permission back, and read when it is given for reading', async () => {
    const site = await startSite()
    const browser = await launchChromium(granted('chrome'))
    try {
      const page = await openMarked(browser, site.url('/article.html'))
      const before = await marks(page)
      const manage = await browser.context.newPage()
      await manage.goto('chrome://extensions')
      const allow = (hostAccess: string, host?: string) =>
        manage.evaluate(
          async ([extensionId, access, pattern]) => {
            const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate }
            await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: access })
            if (pattern !== undefined)
              await developerPrivate.addHostPermission(extensionId, pattern)
          },
          [browser.id, hostAccess, host] as [string, string, string | undefined],
        )
      await allow('ON_CLICK')
      await expect.poll(() => marks(page)).toEqual([])
      await page.reload()
      await page.waitForTimeout(500)
      expect(await marks(page)).toEqual([])
      // Granted for asking a service, the same host is not read.
      const note = (serviceGrants: string[]) =>
        browser.worker.evaluate(
          (patterns) => chrome.storage.local.set({ serviceGrants: patterns }),
          serviceGrants,
        )
      await note(['http://127.0.0.1/*'])
      await allow('ON_SPECIFIC_SITES', 'http://127.0.0.1/*')
      await page.reload()
      await page.waitForTimeout(1_000)
      expect(await marks(page)).toEqual([])
      await allow('ON_CLICK')
      await note([])
      await allow('ON_SPECIFIC_SITES', 'http://127.0.0.1/*')
      await expect.poll(() => marks(page)).toEqual(before)
    } finally {
      await browser.close()
      await site.close()
    }
  })
})
