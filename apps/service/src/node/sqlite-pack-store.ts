import { manifestSchema, type PublicKey, publicKeySchema, signatureSchema } from '@parley/taxonomy'
import {
  type Bytes,
  ENCODINGS,
  type EncodedArtifact,
  type Encoding,
  type PackStore,
  type Publication,
  SequenceConflict,
} from '../pack/pack-store.ts'
import type { Row, Sql, Statement } from './sql.ts'

const NEWEST = 'SELECT MAX(sequence) AS sequence FROM publication WHERE pack = ?'

const PUBLICATION = 'SELECT body, signature FROM publication WHERE pack = ? AND sequence = ?'

const ARTIFACT = `SELECT body FROM artifact WHERE sha256 = ? AND encoding = ? AND EXISTS
  (SELECT 1 FROM publication_artifact WHERE pack = ? AND sha256 = artifact.sha256)`

const PUBLICATIONS = 'SELECT body, signature FROM publication WHERE pack = ? ORDER BY sequence DESC'

/** Refuses a late publication by breaking the primary key: one statement, so no race is open. */
const PUBLISH = `INSERT INTO publication (pack, sequence, body, signature)
  SELECT ?1, CASE WHEN EXISTS (SELECT 1 FROM publication WHERE pack = ?1 AND sequence >= ?2)
    THEN (SELECT MAX(sequence) FROM publication WHERE pack = ?1) ELSE ?2 END, ?3, ?4`

const bytesOf = (value: unknown): Bytes => {
  if (!(value instanceof Uint8Array)) throw new TypeError('a column of bytes holds something else')
  return new Uint8Array(value)
}

const publicationOf = (row: Row): Publication => {
  const body = bytesOf(row.body)
  return {
    body,
    manifest: manifestSchema.parse(JSON.parse(new TextDecoder().decode(body))),
    signature: signatureSchema.parse(JSON.parse(String(row.signature))),
  }
}

/**
 * The PackStore on any Sql. Publications and artifacts never change, so each is read once; which
 * publication is current is asked every time, for another process may have published.
 */
export class SqlitePackStore implements PackStore {
  readonly #sql: Sql
  readonly #publications = new Map<string, Publication>()
  readonly #artifacts = new Map<string, Bytes>()

  constructor(sql: Sql) {
    this.#sql = sql
  }

  async keys(): Promise<readonly PublicKey[]> {
    const rows = await this.#sql.query({ sql: 'SELECT record FROM signing_key ORDER BY since, id' })
    return rows.map(({ record }) => publicKeySchema.parse(JSON.parse(String(record))))
  }

  async addKey(key: PublicKey): Promise<void> {
    await this.#sql.batch([
      {
        sql: 'INSERT INTO signing_key (id, since, record) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
        params: [key.id, key.since, JSON.stringify(key)],
      },
    ])
  }

  async packs(): Promise<readonly string[]> {
    const rows = await this.#sql.query({
      sql: 'SELECT DISTINCT pack FROM publication ORDER BY pack',
    })
    return rows.map(({ pack }) => String(pack))
  }

  async current(pack: string): Promise<Publication | undefined> {
    const [newest] = await this.#sql.query({ sql: NEWEST, params: [pack] })
    if (typeof newest?.sequence !== 'number') return undefined
    const name = `${pack} ${newest.sequence}`
    const known = this.#publications.get(name)
    if (known !== undefined) return known
    const [row] = await this.#sql.query({ sql: PUBLICATION, params: [pack, newest.sequence] })
    if (row === undefined) return undefined
    const publication = publicationOf(row)
    this.#publications.set(name, publication)
    return publication
  }

  async publications(pack: string): Promise<readonly Publication[]> {
    const rows = await this.#sql.query({ sql: PUBLICATIONS, params: [pack] })
    return rows.map(publicationOf)
  }

  async artifact(pack: string, sha256: string, encoding: Encoding): Promise<Bytes | undefined> {
    const name = `${pack} ${sha256} ${encoding}`
    const known = this.#artifacts.get(name)
    if (known !== undefined) return known
    const [row] = await this.#sql.query({ sql: ARTIFACT, params: [sha256, encoding, pack] })
    if (row === undefined) return undefined
    const body = bytesOf(row.body)
    this.#artifacts.set(name, body)
    return body
  }

  async publish(
    { manifest, body, signature }: Publication,
    artifacts: ReadonlyMap<string, EncodedArtifact>,
  ): Promise<void> {
    const { pack, sequence } = manifest
    const statements: Statement[] = [
      { sql: PUBLISH, params: [pack, sequence, body, JSON.stringify(signature)] },
    ]
    for (const [sha256, encoded] of artifacts) {
      statements.push({
        sql: 'INSERT INTO publication_artifact (pack, sequence, sha256) VALUES (?, ?, ?)',
        params: [pack, sequence, sha256],
      })
      for (const encoding of ENCODINGS) {
        statements.push({
          sql: 'INSERT INTO artifact (sha256, encoding, body) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
          params: [sha256, encoding, encoded[encoding]],
        })
      }
    }
    try {
      await this.#sql.batch(statements)
    } catch (error) {
      const current = await this.current(pack)
      if (current !== undefined && current.manifest.sequence >= sequence) {
        throw new SequenceConflict(`sequence ${sequence} of ${pack} is taken`, { cause: error })
      }
      throw error
    }
  }
}
