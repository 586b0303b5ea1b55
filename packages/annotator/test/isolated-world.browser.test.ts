import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { launch } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { highlightRules } from '../src/paint/rules.ts'
import { browserPath, bundle } from './browsers.ts'

/** Runs in the extension's world; answers through an attribute of the page. */
async function tryEverything(): Promise<void> {
  const { parley } = globalThis as unknown as { parley: typeof import('./in-page.ts') }
  const { names, nextMention, spotWords, until, quiet, start } = parley
  const answer = async () => {
    const { annotator, errors, life } = start({ spot: spotWords('Alpha beta', 'Gamma', 'Delta') })
    await until(() => annotator.mentions().filter(({ mark }) => mark).length === 2)
    const hits = annotator.mentions().map(({ range }) => {
      const box = range?.getClientRects()[0] ?? new DOMRect(-9, -9, 0, 0)
      return annotator.mentionAt(box.left + 2, box.top + box.height / 2)?.surface
    })
    const size = CSS.highlights.get(names.topic)?.size
    const shadow = document.querySelector('x-part')?.shadowRoot
    const sheets = shadow?.adoptedStyleSheets.length
    document.querySelector('#late')?.dispatchEvent(new Event('click'))
    await until(() => annotator.mentions().length === 3)
    await quiet()
    const next = nextMention(annotator, nextMention(annotator))?.surface
    life.abort()
    return {
      errors,
      hits,
      size,
      sheets,
      next,
      left: [CSS.highlights.has(names.topic), shadow?.adoptedStyleSheets.length],
    }
  }
  const result = await answer().catch((error) => String(error))
  document.documentElement.setAttribute('data-answer', JSON.stringify(result))
}

const page = (
  text: string,
) => `<!doctype html><body><main><article><h1>Headline</h1><p>${text.repeat(4)}</p>
<p>Here is Alpha <a href=#>be<b>ta</b></a>.</p><x-part></x-part><p id=late>Wait</p></article></main>
<script>
document.querySelector('x-part').attachShadow({ mode: 'open' }).innerHTML = '<p>Gamma in a shadow</p>'
document.getElementById('late').onclick = (event) => { event.target.textContent = 'Delta'; CSS.highlights.clear() }
</script>`

describe('annotate in the isolated world of an extension', () => {
  let directory = ''
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(
      page('The delegations met again this morning, and the talks went on into the night. '),
    )
  })
  const expected = {
    errors: [],
    hits: ['Alpha beta', 'Gamma'],
    size: 2,
    sheets: 1,
    next: 'Gamma',
    left: [false, 0],
  }
  let address = ''

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'parley-world-'))
    const names = { topic: 'quiet-7f3a', contested: 'loud-91bc' }
    await writeFile(
      join(directory, 'content.js'),
      `${await bundle('./in-page.ts')}\n;(${tryEverything})()`,
    )
    await writeFile(join(directory, 'marks.css'), highlightRules(names))
    await writeFile(
      join(directory, 'manifest.json'),
      JSON.stringify({
        manifest_version: 3,
        name: 'Parley world test',
        version: '1',
        host_permissions: ['http://127.0.0.1/*'],
        browser_specific_settings: { gecko: { id: 'world@parley.test' } },
        content_scripts: [
          { matches: ['http://127.0.0.1/*'], js: ['content.js'], css: ['marks.css'] },
        ],
      }),
    )
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  })
  afterAll(async () => {
    server.close()
    server.closeAllConnections()
    await rm(directory, { recursive: true, force: true })
  })

  it('works in Chromium', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'parley-profile-'))
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: browserPath('chromium'),
      headless: true,
      ignoreDefaultArgs: ['--disable-extensions'],
      args: ['--no-sandbox', `--load-extension=${directory}`, '--no-first-run'],
    })
    try {
      const tab = await context.newPage()
      await tab.goto(address)
      const answer = await tab.waitForSelector('html[data-answer]', { timeout: 20_000 })
      expect(JSON.parse((await answer.getAttribute('data-answer')) ?? '')).toEqual(expected)
    } finally {
      await context.close()
      await rm(profile, { recursive: true, force: true })
    }
  }, 60_000)

  it('works in Firefox', async () => {
    const browser = await launch({
      browser: 'firefox',
      executablePath: browserPath('firefox'),
      headless: true,
      extraPrefsFirefox: { 'extensions.originControls.grantByDefault': true },
    })
    try {
      await browser.installExtension(directory)
      const tab = await browser.newPage()
      await tab.goto(address)
      const answer = await tab.waitForSelector('html[data-answer]', { timeout: 20_000 })
      const text = await answer?.evaluate((html) => html.getAttribute('data-answer'))
      expect(JSON.parse(text ?? '')).toEqual(expected)
    } finally {
      await browser.close()
    }
  }, 60_000)
})
