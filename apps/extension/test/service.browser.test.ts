import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Chromium, launchChromium } from './support/chromium.ts'
import { granted, shipped } from './support/folders.ts'
import { type Fault, type PackService, startPackService } from './support/pack-service.ts'

const TOPIC = 'new-start'

describe('the pack of a service', () => {
  let service: PackService
  let browser: Chromium
  let options: Page

  beforeAll(async () => {
    service = await startPackService({ sequence: 5, topic: TOPIC, definition: 'From the service.' })
    browser = await launchChromium(granted('chrome'))
    options = await browser.context.newPage()
    await options.goto(browser.own('options'))
  })
  afterAll(async () => {
    await browser.close()
    await service.close()
  })

  const origin = () => options.locator('[data-pack-origin]').getAttribute('data-pack-origin')
  const definition = () =>
    options.evaluate(async (topic) => {
      const reply = await chrome.runtime.sendMessage({ kind: 'card', topic })
      return reply.value.card.definition as string
    }, TOPIC)
  const look = async (): Promise<void> => {
    const button = options.getByRole('button', { name: 'Look for a newer pack' })
    await button.click()
    await options.waitForFunction(() => {
      const found = [...document.querySelectorAll('button')].find((each) =>
        each.textContent?.includes('newer pack'),
      )
      return found !== undefined && !found.disabled
    })
  }
  const noticesInPopup = async (): Promise<(string | null)[]> => {
    const popup = await browser.context.newPage()
    await popup.goto(browser.own('popup'))
    await popup.locator('.parley-evidence').waitFor()
    const notices = await popup
      .locator('[data-notice]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('data-notice')))
    await popup.close()
    return notices
  }

  it('begins with the pack of the extension and asks nobody', async () => {
    await expect.poll(origin).toBe('extension')
    expect(await definition()).not.toBe('From the service.')
    expect(service.requests).toEqual([])
  })

  it('shows a key by the fingerprint that it computes itself, and pins it when confirmed', async () => {
    await options.getByLabel('Address').fill(service.url)
    await options.getByRole('button', { name: 'Show its keys' }).click()
    await options.locator('.fingerprint').waitFor()
    expect(await options.locator('.fingerprint').textContent()).toBe(service.fingerprint)
    await options.getByRole('button', { name: /fingerprint is right/ }).click()
    await expect.poll(origin).toBe(service.url)
    expect(await definition()).toBe('From the service.')
    expect(await noticesInPopup()).toEqual([])
    const alarms = await options.evaluate(() => chrome.alarms.getAll())
    expect(alarms.map(({ periodInMinutes }) => periodInMinutes)).toEqual([720])
  })

  it('asked with neither an origin, a cookie nor a referrer', () => {
    expect(service.requests.filter((line) => line.includes('/artifacts/')).length).toBeGreaterThan(
      3,
    )
    const asked = service.requests.filter((line) => line.startsWith('GET '))
    expect(service.headers).toHaveLength(asked.length)
    for (const headers of service.headers) {
      expect(headers.origin).toBeUndefined()
      expect(headers.cookie).toBeUndefined()
      expect(headers.referer).toBeUndefined()
    }
    expect(JSON.stringify(service.headers)).not.toContain(browser.id)
  })

  it('asks with the manifest’s ETag and takes nothing that it has', async () => {
    service.requests.length = 0
    await look()
    expect(service.requests.filter((line) => line.startsWith('304'))).toHaveLength(2)
    expect(service.requests.some((line) => line.includes('artifacts'))).toBe(false)
  })

  it.each<[Fault, string]>([
    ['down', 'unreachable'],
    ['unsigned', 'signature-invalid'],
    ['wrong-signature', 'signature-invalid'],
    ['damaged-artifact', 'damaged'],
  ])('goes on with what it has when the service is %s, and says so', async (fault, notice) => {
    service.publish({ sequence: 6, topic: TOPIC, definition: 'Never to be seen.' })
    service.fault = fault
    await look()
    await expect.poll(() => options.locator(`[data-notice="${notice}"]`).count()).toBe(1)
    expect(await noticesInPopup()).toEqual([notice])
    expect(await definition()).toBe('From the service.')
    service.fault = 'none'
  })

  it('refuses an older sequence', async () => {
    service.publish({ sequence: 4, topic: TOPIC, definition: 'Rolled back.' })
    await look()
    expect(await noticesInPopup()).toEqual(['older'])
    expect(await definition()).toBe('From the service.')
  })

  it('takes a newer pack, and says when that one has expired', async () => {
    service.publish({ sequence: 7, topic: TOPIC, definition: 'Newer.', expired: true })
    await look()
    expect(await noticesInPopup()).toEqual(['expired'])
    expect(await definition()).toBe('Newer.')
  })

  it('keeps the stored pack when the background starts again', async () => {
    service.fault = 'down'
    const session = await browser.context.newCDPSession(options)
    await session.send('ServiceWorker.enable')
    await session.send('ServiceWorker.stopAllWorkers')
    await expect.poll(definition).toBe('Newer.')
    service.fault = 'none'
  })

  it('falls back to its own pack when the stored one is damaged, and says so', async () => {
    await options.evaluate(async () => {
      const settled = <Value>(request: IDBRequest<Value>) =>
        new Promise<Value>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result)
          request.onerror = () => reject(request.error)
        })
      const database = await settled(indexedDB.open('parley', 1))
      const store = database.transaction('packs', 'readwrite').objectStore('packs')
      const record = (await settled(store.get('current'))) as { artifacts: Map<string, Uint8Array> }
      for (const bytes of record.artifacts.values()) bytes[100] = (bytes[100] ?? 0) ^ 1
      await settled(store.put(record, 'current'))
      database.close()
    })
    const session = await browser.context.newCDPSession(options)
    await session.send('ServiceWorker.enable')
    await session.send('ServiceWorker.stopAllWorkers')
    await expect.poll(noticesInPopup).toContain('stored-damaged')
    expect(await definition()).not.toBe('Newer.')
    await look()
    expect(await definition()).toBe('Newer.')
  })

  it('forgets the service, its key and its pack when told to', async () => {
    await options.getByRole('button', { name: 'Remove this service' }).click()
    await expect.poll(origin).toBe('extension')
    const stored = await options.evaluate(() => chrome.storage.local.get())
    expect(Object.keys(stored)).toEqual(['handover'])
    expect(await options.evaluate(() => chrome.alarms.getAll())).toEqual([])
  })
})

describe('a service whose host is not granted', () => {
  it('is not asked at all, and the reader is told', async () => {
    const service = await startPackService({ sequence: 5, topic: TOPIC, definition: 'Unasked.' })
    const browser = await launchChromium(shipped('chrome'))
    try {
      const options = await browser.context.newPage()
      await options.goto(browser.own('options'))
      const ask = (request: object) =>
        options.evaluate((message) => chrome.runtime.sendMessage(message), request)
      expect(await ask({ kind: 'service-keys', url: service.url })).toMatchObject({ ok: false })
      const { fingerprint, url } = service
      expect(await ask({ kind: 'service-add', url, fingerprint })).toMatchObject({ ok: false })
      const key = {
        id: 'host-1',
        publicKey: 'A'.repeat(43),
        fingerprint,
        since: '2026-01-01T00:00:00Z',
      }
      const stored = { service: { url, keys: [key] } }
      await options.evaluate((change) => chrome.storage.local.set(change), stored)
      expect(await ask({ kind: 'check-pack' })).toMatchObject({ value: { kind: 'not-granted' } })
      await options.reload()
      await options.locator('[data-notice="not-granted"]').waitFor()
      expect(service.requests).toEqual([])
    } finally {
      await browser.close()
      await service.close()
    }
  })
})
