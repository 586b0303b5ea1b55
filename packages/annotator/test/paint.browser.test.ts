import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { bundle, launchChromium } from './browsers.ts'

vi.setConfig({ testTimeout: 30_000 })

declare const parley: typeof import('./in-page.ts')

describe('the paint', () => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await launchChromium()
    page = await browser.newPage({ viewport: { width: 600, height: 200 } })
    const script = await bundle('./in-page.ts')
    await page.setContent('<body style="font:20px serif;margin:20px">')
    await page.evaluate(script)
    await page.evaluate(() => {
      document.body.innerHTML =
        '<p>The treaty New START and a <a href=#>Coalition of the Willing</a>.</p><p>So-called new regions, dotted.</p><p id=host></p>'
      const root = (document.getElementById('host') as Element).attachShadow({ mode: 'open' })
      root.innerHTML = 'Oreshnik in a shadow root.'
    })
  }, 60_000)
  afterAll(() => browser?.close())

  const rule = (everywhere: boolean) =>
    page.evaluate((everywhere) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(parley.highlightRules(parley.names, everywhere))
      document.adoptedStyleSheets = [sheet]
    }, everywhere)
  beforeEach(() => rule(true))

  const marked = async (on: boolean) => {
    await page.evaluate((on) => {
      const state = globalThis as { painter?: InstanceType<typeof parley.Painter> }
      state.painter?.stop()
      if (!on) return
      const painter = new parley.Painter(parley.names)
      state.painter = painter
      const paint = (word: string, mark: 'topic' | 'contested') => {
        for (const block of parley.collectBlocks(document.body)) {
          const start = block.text.indexOf(word)
          const range =
            start < 0 ? undefined : parley.rangeOf(block, { start, end: start + word.length })
          if (range) painter.add(range, mark)
        }
      }
      paint('New START', 'topic')
      paint('Coalition of the Willing', 'topic')
      paint('new regions', 'contested')
      paint('Oreshnik', 'topic')
      painter.register()
    }, on)
    return page.screenshot()
  }

  const differs = async () => {
    const blank = await marked(false)
    const painted = await marked(true)
    return !blank.equals(painted)
  }

  it('is seen on a screen, also on a dark one', async () => {
    await page.emulateMedia({ media: 'screen' })
    expect(await differs()).toBe(true)
    await page.addStyleTag({ content: 'body{background:black;color:white}' })
    expect(await differs()).toBe(true)
  })

  it('looks the same where the rules name the root alone', async () => {
    const everywhere = await marked(true)
    await rule(false)
    expect((await marked(true)).equals(everywhere)).toBe(true)
  })

  it('is seen under forced colours', async () => {
    await page.emulateMedia({ media: 'screen', forcedColors: 'active' })
    expect(await differs()).toBe(true)
    await page.emulateMedia({ forcedColors: 'none' })
  })

  it('is not seen in print', async () => {
    await page.emulateMedia({ media: 'print' })
    expect(await differs()).toBe(false)
  })
})
