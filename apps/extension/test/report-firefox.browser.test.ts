/** What a service in Firefox learns from requests: nothing that marks the installation. */
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Firefox, launchFirefox, openOwn } from './support/firefox.ts'
import { granted, shipped } from './support/folders.ts'
import { type RealService, startRealService } from './support/real-service.ts'

const REPORT = {
  topic: 'new-start',
  kind: 'wrong-match',
  exact: 'New START',
  prefix: 'after the',
  revision: 'a'.repeat(64),
}

declare const browser: typeof import('wxt/browser').browser

const asker = (page: Page) => (request: object) =>
  page.evaluate((message) => browser.runtime.sendMessage(message), request) as unknown as Promise<{
    ok: boolean
    value?: unknown
  }>

describe('a service, from Firefox', () => {
  let service: RealService
  let firefox: Firefox
  let key: { fingerprint: string } | undefined
  beforeAll(async () => {
    service = await startRealService()
    const keys = (await (await fetch(`${service.url}v1/keys`)).json()) as {
      items: { fingerprint: string }[]
    }
    key = keys.items[0]
  }, 180_000)
  afterEach(() => firefox.close())
  afterAll(() => service.close())

  const expectReport = async (): Promise<void> => {
    const [sent, ...more] = service.wire
    expect(more).toEqual([])
    expect(JSON.parse(sent?.body ?? '')).toEqual(REPORT)
    expect(sent?.headers).toMatchObject({ origin: 'null', 'accept-language': '*' })
    expect(sent?.headers.cookie).toBeUndefined()
    expect(sent?.headers.referer).toBeUndefined()
    expect(JSON.stringify(sent)).not.toContain('moz-extension')
    expect((await service.reports()).map(({ content }) => content)).toContainEqual(REPORT)
  }

  it('gives keys and packs without an origin, and gets a report at the pinned address alone', async () => {
    firefox = await launchFirefox(granted('firefox'))
    const ask = asker(await openOwn(firefox, 'options'))
    const send = { kind: 'send-report', service: service.url, report: REPORT }
    expect((await ask(send)).ok).toBe(false)
    service.wire.length = 0
    expect(await ask({ kind: 'service-keys', url: service.url })).toMatchObject({ ok: true })
    const add = { kind: 'service-add', url: service.url, fingerprint: key?.fingerprint }
    expect(await ask(add)).toMatchObject({ ok: true, value: { kind: 'updated' } })
    const paths = service.wire.map(({ path }) => path)
    for (const part of ['/v1/keys', '/manifest.json', '/manifest.json.sig', '/artifacts/']) {
      expect(paths.join(' ')).toContain(part)
    }
    for (const { headers } of service.wire) {
      expect(headers.origin).toBeUndefined()
      expect(headers.cookie).toBeUndefined()
      expect(headers.referer).toBeUndefined()
    }
    expect(JSON.stringify(service.wire)).not.toContain('moz-extension')

    service.wire.length = 0
    expect((await ask({ ...send, service: 'http://127.0.0.1:9/' })).ok).toBe(false)
    expect((await ask({ ...send, report: { ...REPORT, url: 'https://a.example' } })).ok).toBe(false)
    expect(service.wire).toEqual([])
    expect(await ask(send)).toMatchObject({ ok: true, value: { kind: 'sent' } })
    await expectReport()
  })

  it('is not asked for keys or packs where its host is not granted; a report is not answered', async () => {
    firefox = await launchFirefox(shipped('firefox'))
    const page = await openOwn(firefox, 'options')
    const ask = asker(page)
    service.wire.length = 0
    expect((await ask({ kind: 'service-keys', url: service.url })).ok).toBe(false)
    await page.evaluate((stored) => browser.storage.local.set(stored), {
      service: { url: service.url, keys: [key] },
    } as Record<string, unknown>)
    expect(await ask({ kind: 'check-pack' })).toMatchObject({ value: { kind: 'not-granted' } })
    expect(service.wire).toEqual([])
    const send = { kind: 'send-report', service: service.url, report: REPORT }
    expect(await ask(send)).toEqual({ ok: true, value: { kind: 'unknown' } })
    await expectReport()
  })
})
