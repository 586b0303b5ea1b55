// Draws every page and part, light and dark, on a telephone and a desk, into docs/images/pages.
// Needs the built service; `npm run screenshots` builds it.
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { runService } from '../bench/running-service.ts'
import { launchChromium } from '../test/browsers.ts'
import { drawParts } from './parts.ts'
import { save } from './save.ts'

const FOLDER = join(import.meta.dirname, '../../../docs/images/pages')
const SIZES = { desk: { width: 1280, height: 1200 }, phone: { width: 390, height: 1200 } } as const
const SCHEMES = ['light', 'dark'] as const

const PAGES = {
  issues: '/',
  issue: '/issues/territory',
  topic: '/topics/new-start',
  'contested-term': '/topics/special-military-operation',
  party: '/topics/ukraine',
  timeline: '/timeline',
  topics: '/topics?q=treaty',
  proposals: '/proposals',
  sources: '/sources',
  changes: '/changes',
  about: '/about',
  'about-uk': '/about?lang=uk',
  'issues-uk': '/?lang=uk',
  docs: '/docs',
  try: '/try',
  sample: '/sample',
  'not-found': '/nowhere',
} as const

const TEXT = `Delegations met again in Geneva. New START had expired, and both sides spoke of “denazification”.
A ceasefire in Ukraine remains open, as do sanctions relief and the Donbas.`

const drawPages = async (browser: Browser, url: string): Promise<void> => {
  for (const [name, path] of Object.entries(PAGES)) {
    for (const [size, viewport] of Object.entries(SIZES)) {
      for (const colorScheme of SCHEMES) {
        const page = await browser.newPage({ viewport, colorScheme })
        await page.goto(url + path, { waitUntil: 'networkidle' })
        if ((await page.locator('[data-island]').count()) > 0)
          await page.waitForSelector('[data-island][data-ready]')
        if (path === '/try') {
          await page.fill('#try-input', TEXT)
          await page.click('.button')
          await page.click('.mention')
          await page.waitForSelector('#card')
          await page.evaluate(() => scrollTo(0, 0))
        }
        await save(page, join(FOLDER, `${name}-${size}-${colorScheme}.webp`))
        await page.close()
      }
    }
  }
}

await rm(FOLDER, { recursive: true, force: true })
await mkdir(FOLDER, { recursive: true })
const service = await runService()
const browser = await launchChromium()
try {
  await drawPages(browser, service.url)
  await drawParts(browser, FOLDER, SCHEMES)
} finally {
  await browser.close()
  await service.close()
}
