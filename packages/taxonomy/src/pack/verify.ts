import {
  type Artifact,
  type Manifest,
  manifestSchema,
  type PublicKey,
  type Signature,
} from './manifest.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** A manifest as it came over the wire: the signature covers exactly these bytes. */
export interface SignedManifest {
  readonly body: Bytes
  readonly signature: Signature
}

/** What the client already believes, against which a manifest is held. */
export interface Trust {
  readonly pack: string
  /** The pinned keys; a manifest signed by any other key is refused. */
  readonly keys: readonly Pick<PublicKey, 'id' | 'publicKey'>[]
  /** The publication that the client holds, if any. */
  readonly held?: Pick<Manifest, 'sequence' | 'revision'>
  readonly now: Date
}

/**
 * `key`: signed by a key that is not pinned; `signature`: does not fit the bytes; `malformed`: no
 * manifest; `pack`: of another pack; `sequence`: older than the one held, or the same number for
 * another revision.
 */
export type Refusal = 'key' | 'signature' | 'malformed' | 'pack' | 'sequence'

/** `expired` is told, not refused: a client says so and goes on with what it has. */
export type Verdict =
  | { readonly kind: 'accepted'; readonly manifest: Manifest; readonly expired: boolean }
  | { readonly kind: 'refused'; readonly reason: Refusal }

const refuse = (reason: Refusal): Verdict => ({ kind: 'refused', reason })

/** Bytes of base64url text without padding; undefined when it is none. */
const fromBase64Url = (text: string): Bytes | undefined => {
  if (!/^[\w-]+$/.test(text)) return undefined
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
    return Uint8Array.from(binary, (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}

const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

const sha256 = async (bytes: Bytes): Promise<string> =>
  toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))

const isSignedBy = async (key: string, signed: SignedManifest): Promise<boolean> => {
  const raw = fromBase64Url(key)
  const signature = fromBase64Url(signed.signature.signature)
  if (raw?.length !== 32 || signature?.length !== 64) return false
  const imported = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify'])
  return await crypto.subtle.verify('Ed25519', imported, signature, signed.body)
}

const parse = (body: Bytes): Manifest | undefined => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body)
    return manifestSchema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/**
 * Decides whether a client may take a manifest: the signature first, over the bytes as received,
 * then what they say. Roll-back and freeze protection follow TUF (theupdateframework.io).
 */
export const verifyManifest = async (signed: SignedManifest, trust: Trust): Promise<Verdict> => {
  const key = trust.keys.find(({ id }) => id === signed.signature.keyId)
  if (key === undefined) return refuse('key')
  if (!(await isSignedBy(key.publicKey, signed))) return refuse('signature')
  const manifest = parse(signed.body)
  if (manifest === undefined) return refuse('malformed')
  if (manifest.pack !== trust.pack) return refuse('pack')
  const { held } = trust
  if (held !== undefined) {
    if (manifest.sequence < held.sequence) return refuse('sequence')
    const reused = manifest.sequence === held.sequence && manifest.revision !== held.revision
    if (reused) return refuse('sequence')
  }
  const expired = Date.parse(manifest.expiresAt) <= trust.now.valueOf()
  return { kind: 'accepted', manifest, expired }
}

/** Whether these bytes are the artifact that the manifest names: same length, same SHA-256. */
export const verifyArtifact = async (
  artifact: Pick<Artifact, 'bytes' | 'sha256'>,
  bytes: Bytes,
): Promise<boolean> => bytes.length === artifact.bytes && (await sha256(bytes)) === artifact.sha256

/**
 * What a reader compares before pinning a key: the first 128 bits of SHA-256 over the raw key, in
 * groups of four hex digits. A client computes it and never believes the one it is sent.
 * @throws RangeError when the text is not 32 bytes in base64url.
 */
export const keyFingerprint = async (publicKey: string): Promise<string> => {
  const raw = fromBase64Url(publicKey)
  if (raw?.length !== 32) throw new RangeError('an Ed25519 key is 32 bytes in base64url')
  const digits = (await sha256(raw)).slice(0, 32)
  return (digits.match(/.{4}/g) ?? []).join(' ')
}
