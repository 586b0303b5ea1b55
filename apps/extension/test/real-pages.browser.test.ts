/**
 * The markup of real news pages. They are not part of this repository: where the folder is not
 * there, this file says so and has nothing to run on.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Chromium, launchChromium } from './support/chromium.ts'
import { marks, pageState } from './support/chromium-page.ts'
import { granted, PAGES, ROOT } from './support/folders.ts'
import { type Site, startSite } from './support/site.ts'

const FOLDER = join(ROOT, '../../../shared/pages')
const REPLACED = ['cnn', 'seattletimes-1', 'lemonde-1']
const isThere = existsSync(FOLDER)
const all = isThere
  ? readdirSync(FOLDER, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
  : []

const read = (name: string, file: string): string => readFileSync(join(FOLDER, name, file), 'utf8')

/** The paragraphs of our own article, as plain text. */
const ownParagraphs = (): string[] =>
  [...readFileSync(join(PAGES, 'article.html'), 'utf8').matchAll(/<p>([\s\S]*?)<\/p>/g)].map(
    ([, html = '']) =>
      html
        .replace(/<[^>]+>/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
  )

/** Puts our text into those paragraphs of a page that its reader-mode extraction also has. */
const replaceParagraphs = (page: Page, article: string): Promise<number> =>
  page.evaluate(
    ([extraction, own]) => {
      const plain = (text: string | null) => (text ?? '').replace(/\s+/g, '')
      const parsed = new DOMParser().parseFromString(extraction, 'text/html')
      const wanted = new Set(
        [...parsed.querySelectorAll('p')]
          .map((each) => plain(each.textContent))
          .filter((text) => text.length > 60),
      )
      const found = [...document.querySelectorAll('p')].filter((each) =>
        wanted.has(plain(each.textContent)),
      )
      found.forEach((each, at) => {
        each.textContent = own[at % own.length] ?? ''
        each.dataset.own = 'true'
      })
      document.documentElement.lang = 'en'
      return found.length
    },
    [article, ownParagraphs()] as const,
  )

if (!isThere) console.info(`No pages of other makers at ${FOLDER}: nothing to read there`)

describe.runIf(isThere)('pages of other makers', () => {
  let site: Site
  let browser: Chromium

  beforeAll(async () => {
    site = await startSite()
    browser = await launchChromium(granted('chrome'))
    await browser.context.route('**', (route) =>
      new URL(route.request().url()).hostname === '127.0.0.1' ? route.continue() : route.abort(),
    )
  })
  afterAll(async () => {
    await browser.close()
    await site.close()
  })

  it.each(REPLACED)('marks our text in the article of %s and nothing around it', async (name) => {
    const editing = await browser.context.newPage()
    await editing.goto(site.give(`${name}-raw`, read(name, 'source.html')))
    expect(await replaceParagraphs(editing, read(name, 'article.html'))).toBeGreaterThan(4)
    const html = await editing.content()
    await editing.close()

    const page = await browser.context.newPage()
    await page.goto(site.give(name, html))
    await expect.poll(async () => (await pageState(browser, page))?.reading).toBe('marked')
    await expect.poll(async () => (await marks(page)).length).toBeGreaterThan(4)
    const around = await page.evaluate(() =>
      ([...CSS.highlights.values()].flatMap((set) => [...set]) as Range[])
        .filter((range) => !range.startContainer.parentElement?.closest('[data-own]'))
        .map((range) => range.toString()),
    )
    expect(around).toEqual([])
    await page.close()
  })

  it.each(all)('leaves %s blank and unchanged', async (name) => {
    const page = await browser.context.newPage()
    await page.goto(site.give(name, read(name, 'source.html')))
    const before = await page.evaluate(() => document.documentElement.outerHTML)
    await expect
      .poll(async () => (await pageState(browser, page))?.reading)
      .toMatch(/^(blank|no-article)$/)
    expect(await marks(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before)
    await page.close()
  })
})
