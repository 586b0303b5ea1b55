import type { ArtifactStore } from '../pack/artifact-store.ts'
import { type Bytes, PACKED, type Packed, type PackedArtifact } from '../pack/pack-store.ts'
import { bytesOf } from './columns.ts'
import type { Sql, Statement } from './sql.ts'

/** Raw bytes in one batch: enough to be quick, and what a database behind HTTP takes at once. */
const BATCH_BYTES = 1_000_000

const WRITE =
  'INSERT INTO artifact (sha256, encoding, body) VALUES (?, ?, ?) ON CONFLICT DO NOTHING'

/** Artifacts in the database itself, for engines whose rows are large enough for them. */
export class SqlArtifacts implements ArtifactStore {
  readonly #sql: Sql

  constructor(sql: Sql) {
    this.#sql = sql
  }

  async read(sha256: string, encoding: Packed): Promise<Bytes | undefined> {
    const [row] = await this.#sql.query({
      sql: 'SELECT body FROM artifact WHERE sha256 = ? AND encoding = ?',
      params: [sha256, encoding],
    })
    return row && bytesOf(row.body)
  }

  async write(artifacts: AsyncIterable<readonly [string, PackedArtifact]>): Promise<void> {
    let batch: Statement[] = []
    let size = 0
    for await (const [sha256, encoded] of artifacts)
      for (const encoding of PACKED) {
        const body = encoded[encoding]
        if (batch.length > 0 && size + body.length > BATCH_BYTES) {
          await this.#sql.batch(batch)
          batch = []
          size = 0
        }
        batch.push({ sql: WRITE, params: [sha256, encoding, body] })
        size += body.length
      }
    if (batch.length > 0) await this.#sql.batch(batch)
  }
}
