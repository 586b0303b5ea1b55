import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { build } from 'vite'

const ROOT = join(import.meta.dirname, '../../../packages/ui/gallery')
const ADDRESS = 'http://gallery.test/'
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
}

export interface Gallery {
  /** Opens the page of all parts in a window of its own. */
  open(browser: Browser, query: string, width?: number): Promise<Page>
  remove(): Promise<void>
}

/** Builds the gallery of packages/ui, to be shown without a server. */
export const buildGallery = async (): Promise<Gallery> => {
  const folder = await mkdtemp(join(tmpdir(), 'parley-gallery-'))
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    oxc: { jsx: { development: false } },
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: { outDir: folder, emptyOutDir: true, target: 'es2023' },
  })
  return {
    open: async (browser, query, width = 1280) => {
      const page = await browser.newPage({ viewport: { width, height: 900 } })
      page.setDefaultTimeout(10_000)
      await page.route('**/*', async (route) => {
        const { pathname } = new URL(route.request().url())
        const file = pathname === '/' ? 'index.html' : pathname.slice(1)
        await route.fulfill({
          body: await readFile(join(folder, file)),
          contentType: TYPES[extname(file)] ?? 'text/plain',
        })
      })
      await page.goto(ADDRESS + query)
      await page.getByRole('heading', { name: 'TopicCard', exact: true }).waitFor()
      return page
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
