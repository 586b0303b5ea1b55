import { brotliCompressSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { violationsIn } from './axe.ts'
import { launchChromium } from './browsers.ts'
import { PAGES, PATHS } from './pages.ts'
import { type ServedPages, servePages } from './serve-pages.ts'

/** A page with a script is settled when its script is. */
const settled = (path: string) => ({
  waitUntil: /^\/(try|timeline|topics(\?|$))/.test(path)
    ? ('networkidle' as const)
    : ('load' as const),
})

let served: ServedPages
let browser: Browser
beforeAll(async () => {
  served = await servePages()
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await served.close()
})

const withPage = async <T>(
  options: Parameters<Browser['newPage']>[0],
  path: string,
  work: (page: Page) => Promise<T>,
): Promise<T> => {
  const page = await browser.newPage(options)
  page.setDefaultTimeout(10_000)
  try {
    await page.goto(served.url + path, settled(path))
    return await work(page)
  } finally {
    await page.close()
  }
}

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it.each(PATHS)('%s has nothing that axe objects to', async (path) => {
    const violations = await withPage({ colorScheme }, path, (page) =>
      violationsIn({
        run: (work, argument) => page.evaluate(work as never, argument) as never,
        evaluate: (script) => page.evaluate(script),
      }),
    )
    expect(violations).toEqual([])
  })
})

describe('without a script', () => {
  it.each(PAGES)('%s can be read', async (path, words) => {
    const text = await withPage({ javaScriptEnabled: false }, path, (page) =>
      page.locator('main').textContent(),
    )
    expect(text).toContain(words)
  })
})

describe('in little room', () => {
  it.each([
    ['a telephone', 390],
    ['200 % zoom', 640],
    ['400 % zoom', 320],
  ])('nothing scrolls sideways on %s', async (_, width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } })
    const wide: string[] = []
    for (const path of [...PATHS, '/?lang=de', '/try?lang=ru', '/timeline?lang=pl']) {
      await page.goto(served.url + path, settled(path))
      const room = await page.evaluate(() => document.documentElement.scrollWidth)
      if (room > width) wide.push(`${path}: ${room}`)
    }
    await page.close()
    expect(wide).toEqual([])
  })
})

describe('loading', () => {
  it.each(PATHS)('%s shifts nothing and breaks no rule of its policy', async (path) => {
    const page = await browser.newPage()
    const errors: string[] = []
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    page.on('pageerror', (error) => errors.push(String(error)))
    await page.goto(served.url + path, settled(path))
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as unknown as { value: number }).value
          }).observe({ type: 'layout-shift', buffered: true })
          setTimeout(() => resolve(sum), 100)
        }),
    )
    await page.close()
    expect(errors.filter((error) => !error.includes('status of 404'))).toEqual([])
    // Chromium reports three digits; below them is the rounding of a glyph on a busy machine.
    expect(shift).toBeLessThan(0.0005)
  })

  it('sends the first page within 40 kB of brotli', async () => {
    const html = await (await fetch(`${served.url}/`)).text()
    expect(html).toContain('parley-matrix')
    expect(brotliCompressSync(html).length).toBeLessThanOrEqual(40_000)
  })
})

describe('by keyboard', () => {
  const focused = (page: Page): Promise<string> =>
    page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')

  it('skips to the content', async () => {
    await withPage({}, '/', async (page) => {
      await page.keyboard.press('Tab')
      expect(await focused(page)).toBe('Skip to the content')
      await page.keyboard.press('Enter')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
    })
  })

  it('switches the language and stays on the page', async () => {
    await withPage({}, '/timeline?issue=territory', async (page) => {
      await page.locator('.languages summary').focus()
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      expect(await focused(page)).toBe('українська')
      await page.keyboard.press('Enter')
      await page.waitForURL('**/timeline?issue=territory&lang=uk')
      expect(await page.locator('html').getAttribute('lang')).toBe('uk')
    })
  })

  it('walks the timeline, zooms it and goes to an event', async () => {
    await withPage({}, '/timeline', async (page) => {
      const stops = page.locator('.parley-timeline-event[tabindex="0"]')
      expect(await stops.count()).toBe(1)
      await stops.focus()
      const span = () => page.locator('.parley-timeline-controls output').textContent()
      const whole = await span()
      const last = await page.evaluate(() => document.activeElement?.getAttribute('href'))
      await page.keyboard.press('ArrowLeft')
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.getAttribute('href')))
        .not.toBe(last)
      await page.keyboard.press('+')
      await expect.poll(span).not.toBe(whole)
      await page.keyboard.press('Home')
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.getAttribute('href')))
        .toBe('#event-1975-08-01-helsinki-final-act')
      await page.keyboard.press('Enter')
      await page.waitForURL('**#event-1975-08-01-helsinki-final-act')
      expect(await page.locator('.parley-event:target').textContent()).toContain(
        'Helsinki Final Act',
      )
    })
  })

  it('zooms at the first touch, and at the first click of a mouse', async () => {
    for (const hasTouch of [true, false]) {
      await withPage({ hasTouch }, '/timeline?lang=uk', async (page) => {
        const span = () => page.locator('.parley-timeline-controls output').textContent()
        const before = await span()
        const closer = page.locator('.parley-timeline-controls button').first()
        await (hasTouch ? closer.tap() : closer.click())
        await expect.poll(span).not.toBe(before)
      })
    }
  })

  it.each(['/', '/timeline', '/proposals', '/sources'])(
    '%s fits again where its window was wide before',
    async (path) => {
      await withPage({ viewport: { width: 1100, height: 1300 } }, path, async (page) => {
        // A picture has the browser lay out what it left for later.
        await page.screenshot()
        await page.setViewportSize({ width: 390, height: 844 })
        const widest = () => page.evaluate(() => document.documentElement.scrollWidth)
        await expect.poll(widest).toBe(390)
      })
    },
  )

  it('searches while typing, and goes from field to list and back', async () => {
    await withPage({}, '/topics', async (page) => {
      const before = page.url()
      await page.getByRole('searchbox').focus()
      await page.keyboard.type('new st')
      await expect.poll(() => page.getByRole('listitem').count()).toBeLessThan(60)
      await page.keyboard.press('ArrowDown')
      expect(await focused(page)).toBe('New START')
      await page.keyboard.press('ArrowUp')
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
      expect(page.url()).toBe(before)
      await page.keyboard.press('Enter')
      await page.waitForURL('**/topics?q=new+st')
      expect(await page.locator('.parley-found').textContent()).toContain('New START')
    })
  })
})
