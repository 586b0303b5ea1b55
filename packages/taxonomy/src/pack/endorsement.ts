/**
 * How a client gets from the key that its reader confirmed to the one that a service signs with now:
 * each new key carries a signature by the one before it. The walk goes back from the new key, link by
 * link, until it meets a pinned one; a link that does not hold ends it. The endorsed text begins with
 * a line that no manifest begins with, so that neither signature can stand for the other.
 */
import { isSignedBy } from './ed25519.ts'
import type { PublicKey } from './manifest.ts'

/** One rotation a year for longer than a client is used; each link costs one verification. */
export const LONGEST_CHAIN = 16

/**
 * `unknown`: the service does not offer the wanted key; `unendorsed`: the chain ends before a pinned
 * key; `missing`: an endorsing key is not offered; `ambiguous`: two keys are offered under one id, or
 * another under the id of a pinned one; `signature`: an endorsement does not fit; `circular`: keys
 * endorse each other in a ring; `too-long`: more than LONGEST_CHAIN links; `backdated`: a key says
 * that it is no younger than the one that endorsed it.
 */
export type ChainFault =
  | 'unknown'
  | 'unendorsed'
  | 'missing'
  | 'ambiguous'
  | 'signature'
  | 'circular'
  | 'too-long'
  | 'backdated'

export type Chain =
  | { readonly kind: 'followed'; readonly key: PublicKey }
  | { readonly kind: 'refused'; readonly fault: ChainFault }

/** The exact bytes that an older key signs to endorse a newer one: its id, its key, its first day. */
export const endorsementBytes = ({
  id,
  publicKey,
  since,
}: Pick<PublicKey, 'id' | 'publicKey' | 'since'>): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`parley key endorsement 1\n${JSON.stringify([id, publicKey, since])}\n`)

const refuse = (fault: ChainFault): Chain => ({ kind: 'refused', fault })

/** The one key of an id; a pinned key is taken as it was pinned, whatever is offered. */
const find = (
  id: string,
  pinned: readonly PublicKey[],
  offered: readonly PublicKey[],
): PublicKey | 'missing' | 'ambiguous' => {
  const named = offered.filter((key) => key.id === id)
  const pin = pinned.find((key) => key.id === id)
  const publicKeys = new Set([...named, ...(pin ? [pin] : [])].map(({ publicKey }) => publicKey))
  if (publicKeys.size > 1) return 'ambiguous'
  return pin ?? named[0] ?? 'missing'
}

/** Whether the endorser stands behind this key, and since before it. */
const linkFault = async (key: PublicKey, endorser: PublicKey): Promise<ChainFault | undefined> => {
  const signature = key.endorsedBy?.signature ?? ''
  const holds = await isSignedBy(endorser.publicKey, signature, endorsementBytes(key))
  if (!holds) return 'signature'
  return Date.parse(key.since) > Date.parse(endorser.since) ? undefined : 'backdated'
}

/** The keys from the wanted one back to a pinned one, by what they say of each other alone. */
const walkBack = (
  newest: PublicKey,
  pinned: readonly PublicKey[],
  offered: readonly PublicKey[],
): readonly PublicKey[] | ChainFault => {
  const walked: PublicKey[] = []
  let key = newest
  while (!pinned.some(({ id }) => id === key.id)) {
    if (walked.some(({ id }) => id === key.id)) return 'circular'
    if (walked.length === LONGEST_CHAIN) return 'too-long'
    walked.push(key)
    if (key.endorsedBy === undefined) return 'unendorsed'
    const endorser = find(key.endorsedBy.keyId, pinned, offered)
    if (typeof endorser === 'string') return endorser
    key = endorser
  }
  return [...walked, key]
}

/**
 * Whether a chain of endorsements leads from a pinned key to the wanted one.
 * @param offered what `GET /v1/keys` answered: none of it is believed but by its signatures.
 */
export const followEndorsements = async (
  wanted: string,
  pinned: readonly PublicKey[],
  offered: readonly PublicKey[],
): Promise<Chain> => {
  const newest = find(wanted, pinned, offered)
  if (typeof newest === 'string') return refuse(newest === 'missing' ? 'unknown' : newest)
  const chain = walkBack(newest, pinned, offered)
  if (typeof chain === 'string') return refuse(chain)
  for (const [at, endorser] of chain.slice(1).entries()) {
    const fault = await linkFault(chain[at] ?? newest, endorser)
    if (fault !== undefined) return refuse(fault)
  }
  return { kind: 'followed', key: newest }
}
