import {
  endorsementBytes,
  keyFingerprint,
  type PublicKey,
  publicKeySchema,
  type Signature,
  signatureSchema,
} from '@parley/taxonomy'
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
  /** The signature of the key before, by which clients that pinned that one follow to this. */
  endorsedBy: signatureSchema.optional(),
  /** The public halves of all keys before, oldest first: the record alone can prove the chain. */
  earlier: z.array(publicKeySchema).optional(),
})
export type KeyRecord = z.infer<typeof keyRecordSchema>

export interface SigningKey {
  readonly public: PublicKey
  /** The keys that it took over from, oldest first. */
  readonly earlier: readonly PublicKey[]
  readonly sign: (bytes: Bytes) => Promise<Signature>
}

export const generateKeyRecord = async (now: Date): Promise<KeyRecord> => {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])
  if (!('privateKey' in pair)) throw new TypeError('Ed25519 makes a pair of keys')
  const { kty, crv, x, d } = await crypto.subtle.exportKey('jwk', pair.privateKey)
  return keyRecordSchema.parse({ since: now.toISOString(), jwk: { kty, crv, x, d } })
}

const idOf = async (publicKey: string): Promise<{ id: string; fingerprint: string }> => {
  const fingerprint = await keyFingerprint(publicKey)
  return { id: `ed25519-${fingerprint.replaceAll(' ', '').slice(0, 16)}`, fingerprint }
}

/**
 * A new key that the old one endorses. Its first day is now, or just after the old key's where the
 * clock was set back: clients refuse a key that is not younger than its endorser.
 */
export const generateSuccessor = async (key: SigningKey, now: Date): Promise<KeyRecord> => {
  const since = new Date(Math.max(now.valueOf(), Date.parse(key.public.since) + 1))
  const record = await generateKeyRecord(since)
  const publicKey = record.jwk.x
  const { id } = await idOf(publicKey)
  const endorsedBy = await key.sign(endorsementBytes({ id, publicKey, since: record.since }))
  return { ...record, endorsedBy, earlier: [...key.earlier, key.public] }
}

/**
 * @throws z.ZodError or SyntaxError when the text is no key record; DOMException when the numbers
 * in it are no key.
 */
export const openSigningKey = async (text: string): Promise<SigningKey> => {
  const { since, jwk, endorsedBy, earlier = [] } = keyRecordSchema.parse(JSON.parse(text))
  const key = await crypto.subtle.importKey('jwk', jwk, 'Ed25519', false, ['sign'])
  const { id, fingerprint } = await idOf(jwk.x)
  return {
    public: { id, publicKey: jwk.x, fingerprint, since, ...(endorsedBy ? { endorsedBy } : {}) },
    earlier,
    sign: async (bytes) => ({
      keyId: id,
      signature: toBase64Url(new Uint8Array(await crypto.subtle.sign('Ed25519', key, bytes))),
    }),
  }
}
