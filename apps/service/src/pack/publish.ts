import { type Manifest, manifestBytes } from '@parley/taxonomy'
import type { EncodedArtifact, PackStore } from './pack-store.ts'
import type { SigningKey } from './signing-key.ts'

const DAY = 24 * 60 * 60 * 1000

/** How long clients may rely on a manifest; past it they say that they have heard nothing since. */
export const LIFETIME = 90 * DAY
/** A manifest with less than this left is signed afresh, so that a running service stays current. */
export const RENEWAL = 30 * DAY

/** A compiled pack as the build leaves it: its manifest has sequence 0 and no signature. */
export interface BuiltPack {
  readonly manifest: Manifest
  /** Read only when they are to be published. */
  readonly artifacts: () => Promise<ReadonlyMap<string, EncodedArtifact>>
}

/**
 * Publishes a built pack unless it is already current: a new revision, another key or a manifest
 * that is about to expire takes the next sequence. A store that is empty begins at `first`.
 */
export const publishPack = async (
  store: PackStore,
  key: SigningKey,
  built: BuiltPack,
  now: Date,
  first = 1,
): Promise<'published' | 'unchanged'> => {
  await store.addKey(key.public)
  const current = await store.current(built.manifest.pack)
  const isCurrent =
    current?.manifest.revision === built.manifest.revision &&
    current.signature.keyId === key.public.id &&
    Date.parse(current.manifest.expiresAt) - now.valueOf() > RENEWAL
  if (isCurrent) return 'unchanged'
  const manifest: Manifest = {
    ...built.manifest,
    sequence: current === undefined ? first : current.manifest.sequence + 1,
    publishedAt: now.toISOString(),
    expiresAt: new Date(now.valueOf() + LIFETIME).toISOString(),
  }
  const body = manifestBytes(manifest)
  const signature = await key.sign(body)
  await store.publish({ manifest, body, signature }, await built.artifacts())
  return 'published'
}
