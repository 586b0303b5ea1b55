/** The real service rotates its key by the host's command; the real extension follows, or does not. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Chromium, launchChromium } from './support/chromium.ts'
import { granted } from './support/folders.ts'
import { type RealService, startRealService } from './support/real-service.ts'

const NO_NOTICE: string[] = []

describe('a service that changes its key', () => {
  let service: RealService
  let browser: Chromium
  let options: Page
  let first: string

  beforeAll(async () => {
    service = await startRealService()
    browser = await launchChromium(granted('chrome'))
    options = await browser.context.newPage()
    await options.goto(browser.own('options'))
  })
  afterAll(async () => {
    await browser.close()
    await service.close()
  })

  const origin = () => options.locator('[data-pack-origin]').getAttribute('data-pack-origin')
  const fingerprint = async () => String(await options.locator('.fingerprint').textContent())
  const notices = () =>
    options
      .locator('[data-notice]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('data-notice')))
  const status = () =>
    options.evaluate(async () => {
      const reply = await chrome.runtime.sendMessage({ kind: 'pack-status' })
      return reply.value as { sequence: number; lastCheck?: { kind: string; detail?: string } }
    })
  const pinned = () =>
    options.evaluate(async () => {
      const { service: kept } = await chrome.storage.local.get('service')
      return (kept as { keys: { id: string }[] }).keys.map(({ id }) => id)
    })
  const look = async () => {
    const button = options.getByRole('button', { name: 'Look for a newer pack' })
    await button.click()
    await options.waitForFunction(() => {
      const found = [...document.querySelectorAll('button')].find((each) =>
        each.textContent?.includes('newer pack'),
      )
      return found !== undefined && !found.disabled
    })
    return await status()
  }

  it('shows the fingerprint of the key that the reader pinned', async () => {
    await options.getByLabel('Address').fill(service.url)
    await options.getByRole('button', { name: 'Show its keys' }).click()
    await options.getByRole('button', { name: /fingerprint is right/ }).click()
    await expect.poll(origin).toBe(service.url)
    first = await fingerprint()
    expect(await pinned()).toHaveLength(1)
  })

  it('asks for keys only to pin one, not at each look', async () => {
    service.wire.length = 0
    await look()
    expect(service.wire.map(({ path }) => path)).not.toContain('/v1/keys')
    expect(await notices()).toEqual(NO_NOTICE)
    expect(await options.locator('[data-key-followed]').count()).toBe(0)
  })

  it('refuses the new key while its endorsement does not hold, says so, and keeps the pack', async () => {
    await service.rotateKey()
    const before = await pinned()
    service.forgeKeys = (keys) => keys.map(({ endorsedBy: _, ...key }) => key)
    const unendorsed = await look()
    expect(unendorsed.lastCheck?.detail).toBe('endorsement: unendorsed')
    service.forgeKeys = (keys) => keys.map((key) => ({ ...key, since: '2020-01-01T00:00:00.000Z' }))
    const backdated = await look()
    expect(backdated.lastCheck?.detail).toBe('endorsement: signature')
    for (const { lastCheck, sequence } of [unendorsed, backdated]) {
      expect({ kind: lastCheck?.kind, sequence }).toEqual({
        kind: 'signature-invalid',
        sequence: 1,
      })
    }
    await expect.poll(notices).toEqual(['signature-invalid'])
    expect(await pinned()).toEqual(before)
    expect(await fingerprint()).toBe(first)
    service.forgeKeys = undefined
  })

  it('follows two rotations at once to the newest key, pins that alone, and tells the reader', async () => {
    const newest = await service.rotateKey()
    expect(await look()).toMatchObject({ sequence: 3, lastCheck: { kind: 'updated' } })
    await expect.poll(fingerprint).toBe(newest)
    expect(newest).not.toBe(first)
    expect(await options.locator('[data-key-followed]').textContent()).toMatch(
      /your service changed its key\. The key you confirmed vouches for the new one/,
    )
    expect(await pinned()).toHaveLength(1)
    expect(await notices()).toEqual(NO_NOTICE)
  })

  it('takes what the new key signs from then on without asking for keys', async () => {
    service.wire.length = 0
    expect((await look()).lastCheck?.kind).toBe('unchanged')
    expect(service.wire.map(({ path }) => path)).not.toContain('/v1/keys')
  })
})
