import { createHash } from 'node:crypto'
import { type Content, type Counts, contentOf, KINDS, type Stores } from './lines.ts'

/** What an instance holds, and the SHA-256 of it: equal for two that hold the same. */
export interface Checksum {
  readonly sha256: string
  readonly counts: Counts
}

/** Takes the content line by line, in its order. */
export class Tally {
  readonly #hash = createHash('sha256')
  readonly #counts = new Map<string, number>()

  /** @returns the line that was counted, with its end. */
  add(content: Content): string {
    const line = `${JSON.stringify(content)}\n`
    this.#hash.update(line)
    this.#counts.set(content.kind, (this.#counts.get(content.kind) ?? 0) + 1)
    return line
  }

  /** Once, at the end. */
  sum(): Checksum {
    const count = (kind: string) => this.#counts.get(kind) ?? 0
    const [key, artifact, publication, report] = KINDS.map(count)
    return {
      sha256: this.#hash.digest('hex'),
      counts: {
        key: key ?? 0,
        artifact: artifact ?? 0,
        publication: publication ?? 0,
        report: report ?? 0,
      },
    }
  }
}

/** Reads the whole instance. @throws RangeError as `contentOf` does. */
export const checksumOf = async (stores: Stores): Promise<Checksum> => {
  const tally = new Tally()
  for await (const content of contentOf(stores)) tally.add(content)
  return tally.sum()
}
