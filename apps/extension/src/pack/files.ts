import type { Artifact, Manifest } from '@parley/taxonomy/pack'

export type Bytes = Uint8Array<ArrayBuffer>

/** A pack's revision wherever it lies: its manifest, and its artifacts by their hash. */
export interface PackFiles {
  readonly manifest: Manifest
  /** The service it came from; undefined for the pack of the extension's own build. */
  readonly service?: string
  /** @throws when the artifact is missing or is not what the manifest names. */
  read(artifact: Artifact): Promise<Bytes>
}
