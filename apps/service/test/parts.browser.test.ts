import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { violationsIn } from './axe.ts'
import { launchChromium } from './browsers.ts'
import { buildGallery, type Gallery } from './gallery.ts'

let gallery: Gallery
let browser: Browser
beforeAll(async () => {
  gallery = await buildGallery()
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await gallery.remove()
})

const open = (query: string, width?: number): Promise<Page> => gallery.open(browser, query, width)

const PARTS = [
  'TopicCard',
  'TopicCard-folded',
  'TopicCard-proposal',
  'ContestedTerm',
  'IssueSection',
  'IssueSummary',
  'PositionMatrix',
  'ProposalComparison',
  'Timeline',
  'CoverageBar',
  'CoverageList',
  'MentionList',
  'Search',
  'SourceList',
  'ReviewNote',
]

describe.each(['light', 'dark'])('the parts in %s', (theme) => {
  it('have nothing that axe objects to', async () => {
    const page = await open(`?theme=${theme}`)
    const violations = await violationsIn({
      run: (work, argument) => page.evaluate(work as never, argument) as never,
      evaluate: (script) => page.evaluate(script),
    })
    await page.close()
    expect(violations).toEqual([])
  })
})

describe('the parts', () => {
  it('are all in the gallery, each under its name', async () => {
    const page = await open('')
    const regions = await page.getByRole('region').evaluateAll((all) => all.map(({ id }) => id))
    await page.close()
    expect(regions.filter((id) => PARTS.includes(id))).toEqual(PARTS)
  })

  it('are found by their roles', async () => {
    const page = await open('')
    const within = (part: string) => page.locator(`#${part}`)
    const roles = [
      within('TopicCard').getByRole('article', { name: 'Harbour Accord' }),
      within('TopicCard-folded').getByRole('group').first(),
      within('IssueSummary').getByRole('article', { name: 'Territory' }),
      within('PositionMatrix').getByRole('table', { name: 'Where each party stands' }),
      within('PositionMatrix').getByRole('columnheader', { name: 'Avalon' }),
      within('ProposalComparison').getByRole('rowheader', { name: /Nine-point paper/ }),
      within('Timeline').getByRole('figure', { name: 'Timeline' }),
      within('Timeline')
        .getByRole('link', { name: /^Last inspection round, 26/ })
        .first(),
      within('CoverageBar').getByRole('list', { name: 'The five issues in this text' }),
      within('MentionList').getByRole('button', { name: 'first mention of Harbour Accord' }),
      within('Search').getByRole('searchbox', { name: 'Search topics and parties' }),
      within('Search').getByRole('status'),
    ]
    for (const role of roles) expect(await role.count(), String(role)).toBe(1)
    await page.close()
  })

  it.each(['en', 'uk', 'ru', 'pt', 'de', 'fr', 'es', 'pl'])(
    'fit a telephone in %s',
    async (language) => {
      const page = await open(`?lang=${language}`, 390)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        390,
      )
      await page.close()
    },
  )

  it('can all be operated by keyboard', async () => {
    const page = await open('')
    const summary = page.locator('#TopicCard-folded summary').first()
    await summary.focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('#TopicCard-folded details[open]').count()).toBe(1)
    await page.locator('#Search input').focus()
    await page.keyboard.type('open')
    await expect.poll(() => page.locator('#Search li').count()).toBe(1)
    await page.keyboard.press('ArrowDown')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('“Open water”')
    await page.close()
  })

  it('lose nothing but colour where colours are forced', async () => {
    const page = await open('')
    await page.emulateMedia({ forcedColors: 'active' })
    const dots = page.locator('#CoverageList li').first()
    expect(await dots.textContent()).toContain('7 mentions')
    const axis = await page
      .locator('.parley-timeline-axis')
      .evaluate((line) => getComputedStyle(line).stroke)
    expect(axis).not.toBe('none')
    await page.close()
  })
})
