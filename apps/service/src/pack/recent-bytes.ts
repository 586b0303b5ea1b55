import type { Bytes } from './pack-store.ts'

/**
 * Bytes by name, up to a size in all: what was read longest ago goes first. That something is asked
 * for changes no order, which would be work on every request for an artifact.
 */
export class RecentBytes {
  readonly #most: number
  /** In the order in which they were read. */
  readonly #kept = new Map<string, Bytes>()
  #size = 0

  /** @param most how many bytes are kept in all; what is larger by itself is never kept. */
  constructor(most: number) {
    this.#most = most
  }

  get(name: string): Bytes | undefined {
    return this.#kept.get(name)
  }

  set(name: string, bytes: Bytes): void {
    this.#drop(name)
    if (bytes.length > this.#most) return
    this.#kept.set(name, bytes)
    this.#size += bytes.length
    for (const oldest of this.#kept.keys()) {
      if (this.#size <= this.#most) return
      this.#drop(oldest)
    }
  }

  #drop(name: string): void {
    this.#size -= this.#kept.get(name)?.length ?? 0
    this.#kept.delete(name)
  }
}
