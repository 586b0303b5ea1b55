import { endorsementBytes } from '../src/pack/endorsement.ts'
import type { PublicKey } from '../src/pack/manifest.ts'

export const base64Url = (bytes: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

/** A key as a service publishes it, with its private half. */
export const makeKey = async (id: string, since = '2026-01-01T00:00:00.000Z') => {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])
  if (!('privateKey' in pair)) throw new TypeError('Ed25519 makes a pair of keys')
  const publicKey = base64Url(await crypto.subtle.exportKey('raw', pair.publicKey))
  return { id, publicKey, fingerprint: 'not to be believed', since, privateKey: pair.privateKey }
}
export type TestKey = Awaited<ReturnType<typeof makeKey>>

/** The newer key with the older one's signature. */
export const endorse = async (
  newer: TestKey,
  older: TestKey,
): Promise<TestKey & Pick<PublicKey, 'endorsedBy'>> => {
  const signed = await crypto.subtle.sign('Ed25519', older.privateKey, endorsementBytes(newer))
  return { ...newer, endorsedBy: { keyId: older.id, signature: base64Url(signed) } }
}
