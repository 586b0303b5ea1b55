import type { Manifest, PublicKey, Signature } from '@parley/taxonomy'

export type Bytes = Uint8Array<ArrayBuffer>

export const ENCODINGS = ['br', 'gzip', 'identity'] as const
export type Encoding = (typeof ENCODINGS)[number]

/** The encodings that are kept: what is not packed would take more than both, and is unpacked. */
export const PACKED = ['br', 'gzip'] as const satisfies readonly Encoding[]
export type Packed = (typeof PACKED)[number]

/** One artifact as it is kept. */
export type PackedArtifact = Readonly<Record<Packed, Bytes>>

/**
 * Where a store finds the artifacts of a publication by their hash, each asked for when it is to be
 * written: a whole pack is not to be held at once. A Map is one.
 */
export interface ArtifactSource {
  get(sha256: string): MaybeLater<PackedArtifact | undefined>
}

export type MaybeLater<Value> = Value | Promise<Value>

/** One signed publication: `body` holds the manifest's exact bytes, which the signature covers. */
export interface Publication {
  readonly manifest: Manifest
  readonly body: Bytes
  readonly signature: Signature
}

/** Two publishers wanted the same sequence, or one came late; nothing of the later one is kept. */
export class SequenceConflict extends Error {
  override readonly name = 'SequenceConflict'
}

/**
 * Where published packs live. What it holds is public, signed and addressed by content; the
 * signing key is not in it. Every implementation passes `test/pack-store.contract.ts`.
 */
export interface PackStore {
  /** Every key that has ever signed here, oldest first. */
  keys(): Promise<readonly PublicKey[]>
  /** Adds a key; the same key again changes nothing. */
  addKey(key: PublicKey): Promise<void>
  /** Ids of the packs, in order. */
  packs(): Promise<readonly string[]>
  /** The publication with the highest sequence. */
  current(pack: string): Promise<Publication | undefined>
  /** Every publication of a pack, the newest first; none where there is no such pack. */
  publications(pack: string): Promise<readonly Publication[]>
  /**
   * An artifact that some publication of this pack named; at once where it is at hand, for the
   * turns of a promise would be a good part of what an answer costs.
   */
  artifact(pack: string, sha256: string, encoding: Encoding): MaybeLater<Bytes | undefined>
  /**
   * Makes a publication current, wholly or not at all. Artifacts that an earlier publication named
   * need not be given again, and are not asked for.
   * @throws SequenceConflict unless its sequence is higher than the current one's; RangeError when
   * an artifact that it names is neither given nor held.
   */
  publish(publication: Publication, artifacts: ArtifactSource): Promise<void>
}
