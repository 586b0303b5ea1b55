/** Draws the icon's PNGs from assets/icon.svg with an installed Chromium; run after changing it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

const SIZES = [16, 32, 48, 128] as const
const root = join(import.meta.dirname, '..')
const svg = readFileSync(join(root, 'assets/icon.svg'), 'utf8')

const browser = await chromium.launch({
  executablePath: process.env.PARLEY_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
try {
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } })
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`)
    const path = join(root, `public/icon/${size}.png`)
    await page.screenshot({ path, omitBackground: true })
    await page.close()
  }
} finally {
  await browser.close()
}
