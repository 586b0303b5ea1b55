import type { Documents } from '@parley/taxonomy'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from './browsers.ts'
import { fixtureDocuments } from './fixture-documents.ts'
import { type ServedPages, serveDocuments } from './serve-pages.ts'

const PAYLOADS = [
  '<script>pwned=1</script>',
  '"><script>pwned=1</script>',
  "'><img src=x onerror=pwned=1>",
  '<svg onload=pwned=1>',
  '</script><script>pwned=1</script>',
  '</title></head><script>pwned=1</script>',
  '<!--<script>pwned=1</script>',
  '--><script>pwned=1</script>',
  '" onfocus=pwned=1 autofocus x="',
  "' style=animation:x onanimationstart=pwned=1 '",
  'javascript:pwned=1',
  'data:text/html,<script>parent.pwned=1</script>',
  '<iframe srcdoc="<script>parent.pwned=1</script>">',
  '<math><mi//xlink:href="data:x,<script>pwned=1</script>">',
  '\u2028pwned=1//',
  '{{pwned=1}}',
  '\\u003cscript>pwned=1\\u003c/script>',
  '<base href="https://evil.example/">',
  '<meta http-equiv=refresh content="0;url=javascript:pwned=1">',
  '<link rel=stylesheet href="https://evil.example/x.css">',
]

/** Fields whose values the schemas limit to ids, dates and words of a list. */
const CLOSED =
  /^(id|issue|issues|party|parties|topics|topic|to|kind|role|review|status|sources|seenAs|stance|type|language|languages|date|until|asOf|reviewBy|publishedAt|evidenceUntil|moved|split|subIssue|relevance|wikidata|licence)$/

let turn = 0
const poisoned = <T>(value: T, key = ''): T => {
  if (typeof value === 'string') {
    if (CLOSED.test(key)) return value
    turn += 1
    const payload = PAYLOADS[turn % PAYLOADS.length] ?? ''
    return (key === 'url' ? `javascript:pwned=${turn}` : `${value.slice(0, 12)} ${payload}`) as T
  }
  if (Array.isArray(value)) return value.map((entry) => poisoned(entry, key)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [
      name,
      name === 'aliases' || (name === 'status' && typeof entry === 'string')
        ? entry
        : poisoned(entry, name),
    ]),
  ) as T
}

let browser: Browser
const served: ServedPages[] = []
beforeAll(async () => {
  browser = await launchChromium()
  // Each round moves the list by one, so that every field meets many of the payloads.
  for (let round = 0; round < 4; round += 1) {
    turn += 1
    served.push(await serveDocuments(poisoned<Documents>(fixtureDocuments())))
  }
})
afterAll(async () => {
  await browser.close()
  await Promise.all(served.map((each) => each.close()))
})

describe('documents that carry markup', () => {
  it.each([
    '/',
    '/issues/territory',
    '/issues/process',
    '/topics',
    '/topics?q=%22%3E%3Cscript%3Epwned%3D1%3C%2Fscript%3E',
    '/topics/new-start',
    '/topics/minsk-agreements',
    '/topics/russia',
    '/topics/divided-accord',
    '/timeline',
    '/timeline?issue=%3Cscript%3Epwned%3D1%3C%2Fscript%3E',
    '/proposals',
    '/sources',
    '/about',
    '/try?lang=%22%3E%3Cscript%3Epwned%3D1%3C%2Fscript%3E',
    '/%3Cscript%3Epwned=1%3C/script%3E',
  ])('run nothing on %s', async (path) => {
    for (const { url } of served) {
      const page = await browser.newPage()
      const foreign: string[] = []
      page.on('request', (request) => {
        if (!request.url().startsWith(url)) foreign.push(request.url())
      })
      await page.goto(url + path, { waitUntil: 'networkidle' })
      expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false)
      expect(
        await page
          .locator('main script:not([type="application/json"]), main img, iframe, base')
          .count(),
      ).toBe(0)
      expect(await page.locator('a[href^="javascript:" i], a[href^="data:" i]').count()).toBe(0)
      expect(foreign).toEqual([])
      await page.close()
    }
  })
})
