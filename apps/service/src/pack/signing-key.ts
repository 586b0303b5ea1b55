import type { PublicKey, Signature } from '@parley/taxonomy'
import { keyFingerprint } from '@parley/taxonomy'
import { z } from 'zod'
import { toBase64Url } from './bytes.ts'
import type { Bytes } from './pack-store.ts'

/** How a signing key is kept, in a file or a Worker's secret: an Ed25519 JWK and its first day. */
const keyRecordSchema = z.strictObject({
  since: z.iso.datetime(),
  jwk: z.object({
    kty: z.literal('OKP'),
    crv: z.literal('Ed25519'),
    x: z.base64url(),
    d: z.base64url(),
  }),
})
export type KeyRecord = z.infer<typeof keyRecordSchema>

export interface SigningKey {
  readonly public: PublicKey
  readonly sign: (bytes: Bytes) => Promise<Signature>
}

export const generateKeyRecord = async (now: Date): Promise<KeyRecord> => {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])
  if (!('privateKey' in pair)) throw new TypeError('Ed25519 makes a pair of keys')
  const { kty, crv, x, d } = await crypto.subtle.exportKey('jwk', pair.privateKey)
  return keyRecordSchema.parse({ since: now.toISOString(), jwk: { kty, crv, x, d } })
}

/**
 * @throws z.ZodError or SyntaxError when the text is no key record; DOMException when the numbers
 * in it are no key.
 */
export const openSigningKey = async (text: string): Promise<SigningKey> => {
  const { since, jwk } = keyRecordSchema.parse(JSON.parse(text))
  const key = await crypto.subtle.importKey('jwk', jwk, 'Ed25519', false, ['sign'])
  const fingerprint = await keyFingerprint(jwk.x)
  const id = `ed25519-${fingerprint.replaceAll(' ', '').slice(0, 16)}`
  return {
    public: { id, publicKey: jwk.x, fingerprint, since },
    sign: async (bytes) => ({
      keyId: id,
      signature: toBase64Url(new Uint8Array(await crypto.subtle.sign('Ed25519', key, bytes))),
    }),
  }
}
