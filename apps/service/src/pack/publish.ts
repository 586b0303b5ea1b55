import { type Manifest, manifestBytes } from '@parley/taxonomy'
import {
  type EncodedArtifact,
  type PackStore,
  type Publication,
  SequenceConflict,
} from './pack-store.ts'
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

/** When and how a built pack takes the next sequence. */
export interface Publishing {
  /** Whether it is to be published over what is current; asked again after a lost race. */
  readonly isDue: (current: Publication) => boolean | Promise<boolean>
  readonly publishedAt: Date
  readonly expiresAt: Date
  /** The sequence with which an empty store begins. */
  readonly first: number
}

/** Publishes where it is due. Of many publishers at once one wins, and the others look again. */
export const publishWhenDue = async (
  store: PackStore,
  key: SigningKey,
  built: BuiltPack,
  { isDue, publishedAt, expiresAt, first }: Publishing,
): Promise<'published' | 'unchanged'> => {
  await store.addKey(key.public)
  for (;;) {
    const current = await store.current(built.manifest.pack)
    if (current !== undefined && !(await isDue(current))) return 'unchanged'
    const manifest: Manifest = {
      ...built.manifest,
      sequence: current === undefined ? first : current.manifest.sequence + 1,
      publishedAt: publishedAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
    }
    const body = manifestBytes(manifest)
    const signature = await key.sign(body)
    try {
      await store.publish({ manifest, body, signature }, await built.artifacts())
      return 'published'
    } catch (error) {
      if (!(error instanceof SequenceConflict)) throw error
    }
  }
}

/** Whether a publication has so little left that it is to be signed afresh. */
export const expiresSoon = ({ manifest }: Publication, now: Date): boolean =>
  Date.parse(manifest.expiresAt) - now.valueOf() <= RENEWAL

/**
 * Publishes a built pack unless it is already current: a new revision, another key or a manifest
 * that is about to expire takes the next sequence.
 */
export const publishPack = (
  store: PackStore,
  key: SigningKey,
  built: BuiltPack,
  now: Date,
): Promise<'published' | 'unchanged'> =>
  publishWhenDue(store, key, built, {
    isDue: (current) =>
      current.manifest.revision !== built.manifest.revision ||
      current.signature.keyId !== key.public.id ||
      expiresSoon(current, now),
    publishedAt: now,
    expiresAt: new Date(now.valueOf() + LIFETIME),
    first: 1,
  })
