import type { PublicKey } from '@parley/taxonomy'
import type {
  ArtifactSource,
  Bytes,
  Encoding,
  MaybeLater,
  PackStore,
  Publication,
} from './pack-store.ts'

/** How long an answer stands, in milliseconds: a publication of another machine is seen as late. */
const FRESH = 5000

interface Remembered {
  readonly at: number
  readonly answer: unknown
}

interface Surroundings {
  /** In milliseconds. */
  readonly now: () => number
  /** Told of the fault where an old answer stands in for a new one. */
  readonly report: (error: unknown) => void
}

/**
 * A PackStore before one that is a network away: what is current is asked once in a few seconds, not
 * by every request, and while the other does not answer its last answer stands. What this process
 * itself writes is seen at once.
 */
export class RememberingPackStore implements PackStore {
  readonly #store: PackStore
  readonly #surroundings: Surroundings
  readonly #remembered = new Map<string, Remembered>()

  constructor(store: PackStore, surroundings: Surroundings) {
    this.#store = store
    this.#surroundings = surroundings
  }

  keys(): Promise<readonly PublicKey[]> {
    return this.#recent('keys', () => this.#store.keys())
  }

  packs(): Promise<readonly string[]> {
    return this.#recent('packs', () => this.#store.packs())
  }

  current(pack: string): Promise<Publication | undefined> {
    return this.#recent(`current ${pack}`, () => this.#store.current(pack))
  }

  publications(pack: string): Promise<readonly Publication[]> {
    return this.#store.publications(pack)
  }

  artifact(pack: string, sha256: string, encoding: Encoding): MaybeLater<Bytes | undefined> {
    return this.#store.artifact(pack, sha256, encoding)
  }

  async addKey(key: PublicKey): Promise<void> {
    await this.#store.addKey(key)
    this.#remembered.clear()
  }

  async publish(publication: Publication, artifacts: ArtifactSource): Promise<void> {
    try {
      await this.#store.publish(publication, artifacts)
    } finally {
      this.#remembered.clear()
    }
  }

  /** Absence is not remembered: any address may ask for a pack that is not there. */
  async #recent<T>(name: string, ask: () => Promise<T>): Promise<T> {
    const { now, report } = this.#surroundings
    const known = this.#remembered.get(name)
    if (known !== undefined && now() - known.at < FRESH) return known.answer as T
    try {
      const answer = await ask()
      if (answer !== undefined) this.#remembered.set(name, { at: now(), answer })
      return answer
    } catch (error) {
      if (known === undefined) throw error
      report(error)
      this.#remembered.set(name, { at: now(), answer: known.answer })
      return known.answer as T
    }
  }
}
