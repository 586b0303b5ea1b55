/**
 * Measures `findArticle` on real news pages against what a reader mode takes as their article. The
 * pages belong to others and are no part of this repository: where `../shared/pages` does not stand
 * beside it, there is nothing to measure, and the test says so.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundle, launchChromium } from './browsers.ts'

declare const parley: typeof import('./in-page.ts')

const directory = fileURLToPath(new URL('../../../../shared/pages/', import.meta.url))
const pages = existsSync(directory)
  ? readdirSync(directory, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  : []
const address = 'http://page.test/'
const goal = 22 / 24

describe('findArticle on real pages', () => {
  let browser: Browser
  let page: Page
  let script = ''
  let body = ''
  beforeAll(async () => {
    if (pages.length === 0) return
    browser = await launchChromium()
    page = await browser.newPage()
    script = await bundle('./in-page.ts')
    await page.route('**/*', (route) =>
      route.request().url() === address
        ? route.fulfill({
            body,
            contentType: 'text/html; charset=utf-8',
            headers: { 'content-security-policy': "script-src 'none'" },
          })
        : route.abort(),
    )
  }, 60_000)
  afterAll(() => browser?.close())

  const show = async (name: string, file: string) => {
    body = readFileSync(join(directory, name, file), 'utf8')
    await page.goto(address)
    await page.evaluate(script)
  }

  it('takes at least 90% of the article and at most 10% of other text', async () => {
    if (pages.length === 0) {
      console.info('No pages to measure: ../shared/pages does not stand beside the repository.')
      return
    }
    const rows: { name: string; taken: number; foreign: number; ms: number }[] = []
    for (const { name } of pages) {
      await show(name, 'article.html')
      const article = await page.evaluate(() => document.body.textContent ?? '')
      await show(name, 'source.html')
      const { text, ms } = await page.evaluate(() => {
        const start = performance.now()
        const roots = parley.findArticle(document) ?? []
        const ms = performance.now() - start
        const blocks = roots.flatMap((root) => parley.collectBlocks(root))
        return { text: blocks.map(({ text }) => text).join('\n'), ms }
      })
      rows.push({ name, ...compare(words(article), words(text)), ms })
    }
    const good = rows.filter(({ taken, foreign }) => taken >= 0.9 && foreign <= 0.1)
    const lines = rows.map(
      ({ name, taken, foreign, ms }) =>
        `${name.padEnd(18)}${percent(taken)} taken ${percent(foreign)} foreign ${ms.toFixed(1)} ms`,
    )
    console.info([...lines, `${good.length} of ${rows.length}`].join('\n'))
    expect(good.length / rows.length).toBeGreaterThanOrEqual(goal)
  }, 120_000)
})

function words(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

/** The share of the article's words that were taken, and of the taken ones that are not its own. */
function compare(article: Map<string, number>, found: Map<string, number>) {
  const sum = (counts: Map<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0)
  let shared = 0
  for (const [word, count] of article) shared += Math.min(count, found.get(word) ?? 0)
  const all = sum(found)
  return { taken: shared / sum(article), foreign: all === 0 ? 1 : 1 - shared / all }
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0).padStart(4)}%`
}
