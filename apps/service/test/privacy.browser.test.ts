/** A reader's whole visit to the built service leaves nothing of it behind: marks go in, none stays. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { buildService, runService } from '../bench/running-service.ts'
import { launchChromium } from './browsers.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** Each stands for one thing that must not be kept. */
const MARKS = {
  text: 'markedtextofareader',
  question: 'markedquestion',
  page: 'markedpage.example',
  agent: 'MarkedAgent',
  cookie: 'markedcookie',
  address: '203.0.113.77',
}
/** The fields of a report are kept on purpose. */
const NOTE = 'a note that a reader sends on purpose'

const post = (url: string, body: object) =>
  fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'user-agent': MARKS.agent,
      referer: `https://${MARKS.page}/article`,
      'x-forwarded-for': MARKS.address,
      cookie: `a=${MARKS.cookie}`,
    },
    body: JSON.stringify(body),
  })

const visit = async (url: string): Promise<void> => {
  const browser = await launchChromium()
  try {
    const context = await browser.newContext({
      userAgent: MARKS.agent,
      extraHTTPHeaders: {
        'x-forwarded-for': MARKS.address,
        cookie: `a=${MARKS.cookie}`,
      },
    })
    const page = await context.newPage()
    for (const path of [
      '/',
      '/issues/territory',
      '/topics/new-start',
      `/topics?q=${MARKS.question}`,
      '/timeline',
      '/proposals',
      '/sources',
      '/about',
      `/${MARKS.text}`,
    ])
      await page.goto(url + path, { referer: `https://${MARKS.page}/article` })
    await page.goto(`${url}/try`, { waitUntil: 'networkidle' })
    await page.locator('textarea').fill(`New START: ${MARKS.text}`)
    await page.locator('textarea').press('Control+Enter')
    await page.waitForLoadState('networkidle')
  } finally {
    await browser.close()
  }
}

it('keeps and logs no text, no page, no address and no browser of a reader', async () => {
  buildService()
  const data = await temporaryFolder()
  const service = await runService({ data, environment: { TRUSTED_PROXIES: '127.0.0.1' } })
  onTestFinished(service.close)
  await visit(service.url)
  const text = `New START. ${MARKS.text} https://${MARKS.page}/article`
  expect((await post(`${service.url}/v1/annotate`, { text })).status).toBe(200)
  expect((await post(`${service.url}/v1/annotate`, { text: 1, more: MARKS.text })).status).toBe(400)
  expect((await fetch(`${service.url}/v1/search?q=${MARKS.question}`)).status).toBe(200)
  const report = { topic: 'new-start', kind: 'other', note: NOTE }
  expect((await post(`${service.url}/v1/reports`, report)).status).toBe(201)
  await service.close()

  const files = await readdir(data, { recursive: true, withFileTypes: true })
  const kept = await Promise.all(
    files
      .filter((file) => file.isFile())
      .map((file) => readFile(join(file.parentPath, file.name), 'latin1')),
  )
  // The search itself works: what is kept on purpose is found.
  expect(kept.some((content) => content.includes(NOTE))).toBe(true)
  for (const [what, mark] of Object.entries(MARKS)) {
    expect({ what, logged: service.written().includes(mark) }).toEqual({ what, logged: false })
    const found = kept.some((content) => content.toLowerCase().includes(mark.toLowerCase()))
    expect({ what, kept: found }).toEqual({ what, kept: false })
  }
}, 240_000)
