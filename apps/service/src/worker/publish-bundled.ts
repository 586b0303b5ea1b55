import { type PackStore, SequenceConflict } from '../pack/pack-store.ts'
import { type BuiltPack, expiresSoon, type Publishing, publishWhenDue } from '../pack/publish.ts'
import type { SigningKey } from '../pack/signing-key.ts'

/**
 * Publishes the pack of the bundle. While a deployment rolls out, isolates of two builds and of two
 * keys run side by side, so the later one decides, not the last to start: a build is published over
 * what was published before it was made, a key over one that is older, and of the same revision
 * whatever is about to expire. The build's time dates the manifest, and in seconds it is the first
 * sequence: above any that a Worker without a database has had.
 */
export const publishBundled = async (
  store: PackStore,
  key: SigningKey,
  built: BuiltPack,
  { builtAt, now }: { readonly builtAt: Date; readonly now: Date },
): Promise<'published' | 'unchanged'> => {
  const publishing: Publishing = {
    isDue: async (current) => {
      const { manifest, signature } = current
      const isSameRevision = manifest.revision === built.manifest.revision
      const isLaterBuild = Date.parse(manifest.publishedAt) < builtAt.valueOf()
      if (!isSameRevision) return isLaterBuild
      if (expiresSoon(current, now)) return true
      const signer = (await store.keys()).find(({ id }) => id === signature.keyId)
      return signer !== undefined && signer.since < key.public.since
    },
    publishedAt: builtAt,
    now,
    next: (current) => (current === undefined ? Math.floor(builtAt.valueOf() / 1000) : current + 1),
  }
  // Of many isolates at once one wins, and the others look again at what is due.
  for (;;) {
    try {
      return await publishWhenDue(store, key, built, publishing)
    } catch (error) {
      if (!(error instanceof SequenceConflict)) throw error
    }
  }
}
