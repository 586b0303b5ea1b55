import type { ArtifactStore } from '../pack/artifact-store.ts'
import { type Bytes, PACKED, type Packed, type PackedArtifact } from '../pack/pack-store.ts'

/** As much of a KV binding as is used. */
export interface KvBinding {
  get(key: string, type: 'arrayBuffer'): Promise<ArrayBuffer | null>
  put(key: string, value: ArrayBuffer): Promise<void>
}

const keyOf = (sha256: string, encoding: Packed): string => `artifact/${sha256}/${encoding}`

const bufferOf = ({ buffer, byteOffset, byteLength }: Bytes): ArrayBuffer =>
  buffer.slice(byteOffset, byteOffset + byteLength)

/**
 * Artifacts in Cloudflare's KV, as the bytes that they are served as. KV shows a key that nobody has
 * asked for at once, and the key is the content's hash: that others see a write late does no harm.
 */
export class KvArtifacts implements ArtifactStore {
  readonly #kv: KvBinding

  constructor(kv: KvBinding) {
    this.#kv = kv
  }

  async read(sha256: string, encoding: Packed): Promise<Bytes | undefined> {
    const found = await this.#kv.get(keyOf(sha256, encoding), 'arrayBuffer')
    return found === null ? undefined : new Uint8Array(found)
  }

  async write(artifacts: AsyncIterable<readonly [string, PackedArtifact]>): Promise<void> {
    for await (const [sha256, encoded] of artifacts)
      await Promise.all(
        PACKED.map((encoding) => this.#put(keyOf(sha256, encoding), encoded[encoding])),
      )
  }

  /**
   * KV refuses a second write of one key within a second. Where isolates race they write the same
   * bytes, so another's write does as well, once it is there.
   */
  async #put(key: string, body: Bytes): Promise<void> {
    try {
      await this.#kv.put(key, bufferOf(body))
    } catch (error) {
      const there = await this.#kv.get(key, 'arrayBuffer')
      if (there?.byteLength !== body.length) throw error
    }
  }
}
