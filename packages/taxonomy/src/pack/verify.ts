import { fromBase64Url, isSignedBy } from './ed25519.ts'
import { type ChainFault, followEndorsements } from './endorsement.ts'
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
  readonly keys: readonly PublicKey[]
  /**
   * What the service names as its keys, where it was asked: a key that a chain of endorsements
   * binds to a pinned one counts as pinned.
   */
  readonly offered?: readonly PublicKey[]
  /** The publication that the client holds, if any. */
  readonly held?: Pick<Manifest, 'sequence' | 'revision'>
  readonly now: Date
}

/**
 * `key`: signed by a key that is not pinned; `endorsement`: nor endorsed by one that is; `signature`: does not fit the bytes; `malformed`: no
 * manifest; `pack`: of another pack; `sequence`: older than the one held, or the same number for
 * another revision.
 */
export type Refusal = 'key' | 'endorsement' | 'signature' | 'malformed' | 'pack' | 'sequence'

/** `expired` is told, not refused: a client says so and goes on with what it has. */
export type Verdict =
  | {
      readonly kind: 'accepted'
      readonly manifest: Manifest
      readonly expired: boolean
      /** The key that signed, where it is not pinned: it is to be pinned in place of the others. */
      readonly successor?: PublicKey
    }
  | {
      readonly kind: 'refused'
      readonly reason: Refusal
      /** Where the chain of endorsements broke. */
      readonly fault?: ChainFault
    }

const refuse = (reason: Refusal, fault?: ChainFault): Verdict => ({
  kind: 'refused',
  reason,
  ...(fault === undefined ? {} : { fault }),
})

const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

const sha256 = async (bytes: Bytes): Promise<string> =>
  toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))

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
  const { keyId, signature } = signed.signature
  const pinned = trust.keys.find(({ id }) => id === keyId)
  if (pinned === undefined && trust.offered === undefined) return refuse('key')
  const chain = pinned
    ? ({ kind: 'followed', key: pinned } as const)
    : await followEndorsements(keyId, trust.keys, trust.offered ?? [])
  if (chain.kind === 'refused') return refuse('endorsement', chain.fault)
  if (!(await isSignedBy(chain.key.publicKey, signature, signed.body))) return refuse('signature')
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
  return { kind: 'accepted', manifest, expired, ...(pinned ? {} : { successor: chain.key }) }
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
