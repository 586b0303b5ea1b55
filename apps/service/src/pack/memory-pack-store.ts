import type { PublicKey } from '@parley/taxonomy'
import { gunzip } from './bytes.ts'
import {
  type ArtifactSource,
  type Encoding,
  type PackedArtifact,
  type PackStore,
  type Publication,
  SequenceConflict,
} from './pack-store.ts'

interface Shelf {
  /** The newest first. */
  readonly publications: readonly [Publication, ...Publication[]]
  readonly artifacts: ReadonlyMap<string, PackedArtifact>
}

/** A store that lives as long as its process: for the Worker, whose pack is part of its bundle. */
export class MemoryPackStore implements PackStore {
  readonly #keys = new Map<string, PublicKey>()
  readonly #shelves = new Map<string, Shelf>()

  async keys() {
    return [...this.#keys.values()].sort((a, b) => a.since.localeCompare(b.since))
  }

  async addKey(key: PublicKey) {
    if (!this.#keys.has(key.id)) this.#keys.set(key.id, key)
  }

  async packs() {
    return [...this.#shelves.keys()].sort()
  }

  async current(pack: string) {
    return this.#shelves.get(pack)?.publications[0]
  }

  async publications(pack: string) {
    return this.#shelves.get(pack)?.publications ?? []
  }

  async artifact(pack: string, sha256: string, encoding: Encoding) {
    const artifact = this.#shelves.get(pack)?.artifacts.get(sha256)
    if (encoding !== 'identity') return artifact?.[encoding]
    return artifact && (await gunzip(artifact.gzip))
  }

  async publish(publication: Publication, artifacts: ArtifactSource) {
    const { pack, artifacts: named } = publication.manifest
    const held = this.#shelfFor(publication)?.artifacts
    const given = new Map<string, PackedArtifact>()
    for (const { sha256 } of named) {
      if (held?.has(sha256)) continue
      const artifact = await artifacts.get(sha256)
      if (artifact === undefined)
        throw new RangeError(`artifact ${sha256} of ${pack} is neither given nor held`)
      given.set(sha256, artifact)
    }
    // Once more: others may have published while the artifacts were read.
    const shelf = this.#shelfFor(publication)
    this.#shelves.set(pack, {
      publications: [publication, ...(shelf?.publications ?? [])],
      artifacts: new Map([...(shelf?.artifacts ?? []), ...given]),
    })
  }

  /** @throws SequenceConflict where the publication comes late. */
  #shelfFor({ manifest: { pack, sequence } }: Publication): Shelf | undefined {
    const shelf = this.#shelves.get(pack)
    if (shelf !== undefined && shelf.publications[0].manifest.sequence >= sequence)
      throw new SequenceConflict(`sequence ${sequence} of ${pack} is taken`)
    return shelf
  }
}
