import type { Bytes, Packed, PackedArtifact } from './pack-store.ts'

/**
 * Where the bytes of artifacts lie, by their content. It does not know which of them were published:
 * a PackStore writes them first and shows none until a publication names it.
 */
export interface ArtifactStore {
  read(sha256: string, encoding: Packed): Promise<Bytes | undefined>
  /**
   * Keeps every artifact as it is packed; one that is there already stays as it is. They are drawn
   * as they are written.
   */
  write(artifacts: AsyncIterable<readonly [sha256: string, PackedArtifact]>): Promise<void>
}
