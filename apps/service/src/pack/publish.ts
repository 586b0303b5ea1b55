import { type Manifest, manifestBytes } from '@parley/taxonomy'
import { type ArtifactSource, PACKED, type PackStore, type Publication } from './pack-store.ts'
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
  readonly artifacts: ArtifactSource
}

/**
 * Every artifact of a built pack, one after the other.
 * @throws RangeError when one that its manifest names is not there.
 */
export async function* artifactsOf({ manifest, artifacts }: BuiltPack) {
  for (const sha256 of new Set(manifest.artifacts.map((each) => each.sha256))) {
    const artifact = await artifacts.get(sha256)
    if (artifact === undefined)
      throw new RangeError(`artifact ${sha256} of ${manifest.pack} is missing from its build`)
    yield [sha256, artifact] as const
  }
}

/** The key was replaced: what it signed now, clients that follow the new one would refuse. */
class KeySuperseded extends RangeError {
  override readonly name = 'KeySuperseded'
}

const refuseSuperseded = async (
  store: PackStore,
  { public: { id } }: SigningKey,
): Promise<void> => {
  const successor = (await store.keys()).find(({ endorsedBy }) => endorsedBy?.keyId === id)
  if (successor === undefined) return
  throw new KeySuperseded(
    `the signing key ${id} was replaced by ${successor.id}; put the key file of ${successor.id} back, from a backup made since`,
  )
}

/** When and how a built pack takes the next sequence. */
export interface Publishing {
  /** Whether it is to be published over what is current. */
  readonly isDue: (current: Publication) => boolean | Promise<boolean>
  /** What dates the manifest; never before the one it follows, nor before the pack was built. */
  readonly publishedAt: Date
  /** From here on, or from its date where that is later, clients may rely on the manifest. */
  readonly now: Date
  /** The sequence after the one that is current, or of an empty store. */
  readonly next: (current: number | undefined) => number
}

/**
 * The time that a manifest is dated with, whatever the clock says: one that was set back so shortens
 * no manifest's life.
 */
const timeOf = (now: Date, built: Manifest, current: Manifest | undefined): Date =>
  new Date(
    Math.max(
      now.valueOf(),
      Date.parse(built.publishedAt),
      current === undefined ? 0 : Date.parse(current.publishedAt),
    ),
  )

/**
 * Publishes where it is due.
 * @throws KeySuperseded when another key has taken over, SequenceConflict when another publisher
 * was faster.
 */
export const publishWhenDue = async (
  store: PackStore,
  key: SigningKey,
  built: BuiltPack,
  { isDue, publishedAt, now, next }: Publishing,
): Promise<'published' | 'unchanged'> => {
  for (const each of [...key.earlier, key.public]) await store.addKey(each)
  const current = await store.current(built.manifest.pack)
  if (current !== undefined && !(await isDue(current))) return 'unchanged'
  // After `current`: a key that takes over later takes the next sequence too, and this one conflicts.
  await refuseSuperseded(store, key)
  const at = timeOf(publishedAt, built.manifest, current?.manifest)
  const manifest: Manifest = {
    ...built.manifest,
    sequence: next(current?.manifest.sequence),
    publishedAt: at.toISOString(),
    expiresAt: new Date(Math.max(at.valueOf(), now.valueOf()) + LIFETIME).toISOString(),
  }
  const body = manifestBytes(manifest)
  const signature = await key.sign(body)
  await store.publish({ manifest, body, signature }, built.artifacts)
  return 'published'
}

/** Whether a publication has so little left that it is to be signed afresh. */
export const expiresSoon = ({ manifest }: Publication, now: Date): boolean =>
  Date.parse(manifest.expiresAt) - now.valueOf() <= RENEWAL

/**
 * Publishes a built pack unless it is already current: a new revision, another key or a manifest
 * that is about to expire takes the next sequence. Its sequence is at least `least`.
 * @throws KeySuperseded when another key has taken over, SequenceConflict when another process
 * published meanwhile.
 */
export const publishPack = (
  store: PackStore,
  key: SigningKey,
  built: BuiltPack,
  now: Date,
  least = 1,
): Promise<'published' | 'unchanged'> =>
  publishWhenDue(store, key, built, {
    isDue: (current) =>
      current.manifest.revision !== built.manifest.revision ||
      current.manifest.sequence < least ||
      current.signature.keyId !== key.public.id ||
      expiresSoon(current, now),
    publishedAt: now,
    now,
    next: (current = 0) => Math.max(least, current + 1),
  })

/**
 * What is current as a built pack, to be signed again.
 * @throws RangeError when an artifact that its manifest names is not in the store.
 */
export const currentPack = async (
  store: PackStore,
  pack: string,
): Promise<BuiltPack | undefined> => {
  const current = await store.current(pack)
  if (current === undefined) return undefined
  const { manifest } = current
  const get = async (sha256: string) => {
    const [br, gzip] = await Promise.all(
      PACKED.map((encoding) => store.artifact(pack, sha256, encoding)),
    )
    if (br === undefined || gzip === undefined)
      throw new RangeError(`the artifact ${sha256} of ${pack} is missing from the store`)
    return { br, gzip }
  }
  // Before anything is signed: what is held already is not asked for again when it is published.
  for (const { sha256 } of manifest.artifacts) await get(sha256)
  return { manifest, artifacts: { get } }
}
