import { beforeAll, describe, expect, it } from 'vitest'
import { base64Url, endorse, type TestKey as Key, makeKey } from '../../test/keys.ts'
import type { Manifest } from './manifest.ts'
import { keyFingerprint, type SignedManifest, verifyArtifact, verifyManifest } from './verify.ts'

const HASH = 'ab'.repeat(32)
const MANIFEST: Manifest = {
  pack: 'talks',
  revision: HASH,
  sequence: 7,
  publishedAt: '2026-01-01T00:00:00.000Z',
  expiresAt: '2026-04-01T00:00:00.000Z',
  evidenceUntil: '2025-12-31',
  artifacts: [{ role: 'documents', href: `artifacts/${HASH}`, bytes: 3, sha256: HASH }],
}
const NOW = new Date('2026-02-01T00:00:00Z')

const sign = async (key: Key, content: unknown): Promise<SignedManifest> => {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  const body = new TextEncoder().encode(text)
  const signature = base64Url(await crypto.subtle.sign('Ed25519', key.privateKey, body))
  return { body, signature: { keyId: key.id, signature } }
}

describe('verifyManifest', () => {
  let key: Key
  let stranger: Key
  beforeAll(async () => {
    key = await makeKey('ours')
    stranger = await makeKey('ours')
  })
  const trust = () => ({ pack: 'talks', keys: [key], now: NOW })

  it('accepts a manifest that a pinned key signed', async () => {
    const verdict = await verifyManifest(await sign(key, MANIFEST), trust())
    expect(verdict).toEqual({ kind: 'accepted', manifest: MANIFEST, expired: false })
  })

  it('accepts the same publication again and a newer one', async () => {
    const signed = await sign(key, MANIFEST)
    for (const held of [
      { sequence: 7, revision: HASH },
      { sequence: 6, revision: 'cd'.repeat(32) },
    ]) {
      expect((await verifyManifest(signed, { ...trust(), held })).kind).toBe('accepted')
    }
  })

  it('tells that a manifest has expired without refusing it', async () => {
    const now = new Date(MANIFEST.expiresAt)
    const verdict = await verifyManifest(await sign(key, MANIFEST), { ...trust(), now })
    expect(verdict).toMatchObject({ kind: 'accepted', expired: true })
  })

  it('refuses a key that is not pinned', async () => {
    const signed = await sign(await makeKey('other'), MANIFEST)
    expect(await verifyManifest(signed, trust())).toEqual({ kind: 'refused', reason: 'key' })
  })

  it('refuses another key that borrows a pinned id', async () => {
    const signed = await sign(stranger, MANIFEST)
    expect(await verifyManifest(signed, trust())).toEqual({ kind: 'refused', reason: 'signature' })
  })

  it('accepts a key that a pinned one endorsed, and names it as the successor', async () => {
    const newer = await endorse(await makeKey('newer', '2026-01-15T00:00:00.000Z'), key)
    const signed = await sign(newer, MANIFEST)
    const verdict = await verifyManifest(signed, { ...trust(), offered: [key, newer] })
    expect(verdict).toMatchObject({ kind: 'accepted', successor: { id: 'newer' } })
    const pinned = await verifyManifest(signed, { ...trust(), keys: [newer], offered: [key] })
    expect(pinned).toEqual({ kind: 'accepted', manifest: MANIFEST, expired: false })
  })

  it.each<[string, (newer: Key) => Key[], Record<string, string>]>([
    ['no endorsement', (newer) => [key, newer], { reason: 'endorsement', fault: 'unendorsed' }],
    ['a key that is not offered', () => [key], { reason: 'endorsement', fault: 'unknown' }],
  ])('refuses a new key with %s', async (_, offer, refusal) => {
    const newer = await makeKey('newer', '2026-01-15T00:00:00.000Z')
    const signed = await sign(newer, MANIFEST)
    const verdict = await verifyManifest(signed, { ...trust(), offered: offer(newer) })
    expect(verdict).toEqual({ kind: 'refused', ...refusal })
  })

  it('holds a successor to the held sequence and to the bytes as any key', async () => {
    const newer = await endorse(await makeKey('newer', '2026-01-15T00:00:00.000Z'), key)
    const signed = await sign(newer, MANIFEST)
    const offered = [newer]
    const held = { sequence: 8, revision: HASH }
    expect(await verifyManifest(signed, { ...trust(), offered, held })).toEqual({
      kind: 'refused',
      reason: 'sequence',
    })
    const changed = { ...signed, body: new Uint8Array([...signed.body, 0x20]) }
    expect(await verifyManifest(changed, { ...trust(), offered })).toEqual({
      kind: 'refused',
      reason: 'signature',
    })
  })

  it('refuses bytes that changed after signing, even by a space', async () => {
    const { body, signature } = await sign(key, MANIFEST)
    const changed = new Uint8Array([...body, 0x20])
    expect(await verifyManifest({ body: changed, signature }, trust())).toEqual({
      kind: 'refused',
      reason: 'signature',
    })
  })

  it.each([
    ['', 'empty'],
    ['AAAA', 'too short'],
    ['not base64!', 'not base64url'],
    ['A'.repeat(86), 'zeros'],
  ])('refuses the signature %j (%s)', async (signature) => {
    const { body } = await sign(key, MANIFEST)
    const verdict = await verifyManifest({ body, signature: { keyId: 'ours', signature } }, trust())
    expect(verdict).toEqual({ kind: 'refused', reason: 'signature' })
  })

  it.each([
    ['text that is not JSON', 'hello', 'malformed'],
    ['a manifest with a field missing', { ...MANIFEST, revision: undefined }, 'malformed'],
    [
      'an artifact outside the folder',
      { ...MANIFEST, artifacts: [{ ...MANIFEST.artifacts[0], href: '../../etc/passwd' }] },
      'malformed',
    ],
    ['the manifest of another pack', { ...MANIFEST, pack: 'other' }, 'pack'],
  ])('refuses %s', async (_, content, reason) => {
    const verdict = await verifyManifest(await sign(key, content), trust())
    expect(verdict).toEqual({ kind: 'refused', reason })
  })

  it.each([
    ['a lower sequence', { sequence: 8, revision: HASH }],
    ['a sequence used for another revision', { sequence: 7, revision: 'cd'.repeat(32) }],
  ])('refuses %s', async (_, held) => {
    const verdict = await verifyManifest(await sign(key, MANIFEST), { ...trust(), held })
    expect(verdict).toEqual({ kind: 'refused', reason: 'sequence' })
  })
})

describe('verifyArtifact', () => {
  const bytes = new TextEncoder().encode('abc')
  const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'

  it.each([
    ['the named bytes', { bytes: 3, sha256 }, true],
    ['another length', { bytes: 4, sha256 }, false],
    ['another hash', { bytes: 3, sha256: HASH }, false],
  ])('tells %s', async (_, artifact, expected) => {
    expect(await verifyArtifact(artifact, bytes)).toBe(expected)
  })
})

describe('keyFingerprint', () => {
  it('is eight groups of four hex digits of the key alone', async () => {
    // SHA-256 of 32 zero bytes begins 66687aadf862bd776c8fc18b8e9f8e20.
    expect(await keyFingerprint('A'.repeat(43))).toBe('6668 7aad f862 bd77 6c8f c18b 8e9f 8e20')
  })

  it.each(['', 'AAAA', '!'.repeat(43)])('throws on %j', async (text) => {
    await expect(keyFingerprint(text)).rejects.toThrow(RangeError)
  })
})
