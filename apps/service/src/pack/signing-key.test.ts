import { describe, expect, it } from 'vitest'
import { generateKeyRecord, openSigningKey } from './signing-key.ts'

const NOW = new Date('2026-01-01T00:00:00Z')

describe('openSigningKey', () => {
  it('opens the same key each time, named after its fingerprint', async () => {
    const record = JSON.stringify(await generateKeyRecord(NOW))
    const [first, second] = [await openSigningKey(record), await openSigningKey(record)]
    expect(first.public).toEqual(second.public)
    expect(first.public.since).toBe(NOW.toISOString())
    const digits = first.public.fingerprint.replaceAll(' ', '')
    expect(first.public.id).toBe(`ed25519-${digits.slice(0, 16)}`)
    const bytes = new TextEncoder().encode('x')
    expect(await first.sign(bytes)).toEqual(await second.sign(bytes))
  })

  it('shows nothing of the private key', async () => {
    const record = await generateKeyRecord(NOW)
    const key = await openSigningKey(JSON.stringify(record))
    expect(JSON.stringify(key)).not.toContain(record.jwk.d)
  })

  it.each(['', 'null', '{}', '{"since":"yesterday","jwk":{}}'])('refuses %j', async (text) => {
    await expect(openSigningKey(text)).rejects.toThrow()
  })
})
