import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Firefox, launchFirefox, openOwn } from './support/firefox.ts'
import { shipped } from './support/folders.ts'
import { type RealService, startRealService } from './support/real-service.ts'

const REPORT = {
  topic: 'new-start',
  kind: 'wrong-match',
  exact: 'New START',
  prefix: 'after the',
  revision: 'a'.repeat(64),
}

declare const browser: typeof import('wxt/browser').browser

describe('a report from Firefox', () => {
  let service: RealService
  let firefox: Firefox
  beforeAll(async () => {
    service = await startRealService()
    firefox = await launchFirefox(shipped('firefox'))
  }, 180_000)
  afterAll(async () => {
    await firefox?.close()
    await service?.close()
  })

  it('goes to the pinned service alone, without the mark of the installation', async () => {
    const keys = (await (await fetch(`${service.url}v1/keys`)).json()) as {
      items: { fingerprint: string }[]
    }
    const page = await openOwn(firefox, 'options')
    const ask = (request: object) =>
      page.evaluate(
        (message) => browser.runtime.sendMessage(message),
        request,
      ) as unknown as Promise<{ ok: boolean; value?: unknown }>
    const send = { kind: 'send-report', service: service.url, report: REPORT }
    expect((await ask(send)).ok).toBe(false)
    const { fingerprint } = keys.items[0] ?? {}
    expect(await ask({ kind: 'service-add', url: service.url, fingerprint })).toMatchObject({
      ok: true,
    })
    service.wire.length = 0
    expect((await ask({ ...send, service: 'http://127.0.0.1:9/' })).ok).toBe(false)
    expect((await ask({ ...send, report: { ...REPORT, url: 'https://a.example' } })).ok).toBe(false)
    expect(service.wire).toEqual([])

    expect(await ask(send)).toEqual({ ok: true, value: { kind: 'unknown' } })
    const [sent, ...more] = service.wire
    expect(more).toEqual([])
    expect(JSON.parse(sent?.body ?? '')).toEqual(REPORT)
    expect(sent?.headers).toMatchObject({ origin: 'null', 'accept-language': '*' })
    expect(sent?.headers.cookie).toBeUndefined()
    expect(sent?.headers.referer).toBeUndefined()
    expect(JSON.stringify(sent)).not.toContain('moz-extension')
    expect((await service.reports()).map(({ content }) => content)).toEqual([REPORT])
  })
})
