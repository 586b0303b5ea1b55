import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from './browsers.ts'
import { PATHS } from './pages.ts'
import { type ServedPages, servePages } from './serve-pages.ts'

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

/**
 * Takes the page apart from its end, block by block, as it stands when it has arrived only so far; names
 * the words in the window that stood elsewhere then than in the whole page. How lines break while
 * their own paragraph arrives is left out, and so is a pixel of rounding.
 */
const movedWhileArriving = (): readonly string[] => {
  const isSeen = (text: Node) => (text.parentElement?.getBoundingClientRect().width ?? 0) > 1
  const whole = new Map<Range, DOMRect>()
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const words = document.createRange()
    words.selectNodeContents(walker.currentNode)
    const place = words.getBoundingClientRect()
    if (isSeen(walker.currentNode) && place.top < innerHeight) whole.set(words, place)
  }
  const moved = new Set<string>()
  for (const last of [...document.body.querySelectorAll('*')].reverse()) {
    if (getComputedStyle(last).display.startsWith('inline')) continue
    last.remove()
    for (const [words, { x, y }] of whole) {
      if (words.collapsed) whole.delete(words)
      const now = words.getBoundingClientRect()
      if (!words.collapsed && Math.max(Math.abs(now.x - x), Math.abs(now.y - y)) > 1)
        moved.add(`${words}: at ${now.x},${now.y} without <${last.localName}>, then at ${x},${y}`)
    }
  }
  return [...moved]
}

describe.each([
  ['at a desk', 1280],
  ['on a telephone', 390],
])('a page that arrives in parts, %s', (_, width) => {
  it.each(PATHS)('has every word where it stays: %s', async (path) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } })
    await page.goto(served.url + path)
    const moved = await page.evaluate(movedWhileArriving)
    await page.close()
    expect(moved).toEqual([])
  })
})
