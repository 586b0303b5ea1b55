import { manifestSchema, type PublicKey, publicKeySchema, signatureSchema } from '@parley/taxonomy'
import type { ArtifactStore } from '../pack/artifact-store.ts'
import { gunzip } from '../pack/bytes.ts'
import {
  type ArtifactSource,
  type Bytes,
  type Encoding,
  type MaybeLater,
  type PackedArtifact,
  type PackStore,
  type Publication,
  SequenceConflict,
} from '../pack/pack-store.ts'
import { RecentBytes } from '../pack/recent-bytes.ts'
import { bytesOf } from './columns.ts'
import type { Row, Sql } from './sql.ts'
import { SqlArtifacts } from './sql-artifacts.ts'

const NEWEST = 'SELECT MAX(sequence) AS sequence FROM publication WHERE pack = ?'

const PUBLICATION = 'SELECT body, signature FROM publication WHERE pack = ? AND sequence = ?'

const IS_NAMED = 'SELECT 1 FROM publication_artifact WHERE pack = ? AND sha256 = ? LIMIT 1'

const NAME = 'INSERT INTO publication_artifact (pack, sequence, sha256) VALUES (?, ?, ?)'

const PUBLICATIONS = 'SELECT body, signature FROM publication WHERE pack = ? ORDER BY sequence DESC'

/** Bytes of artifacts kept in memory: a whole pack as it is sent, in eight languages. */
const MOST_KEPT = 8_000_000

/** Refuses a late publication by breaking the primary key: one statement, so no race is open. */
const PUBLISH = `INSERT INTO publication (pack, sequence, body, signature)
  SELECT ?1, CASE WHEN EXISTS (SELECT 1 FROM publication WHERE pack = ?1 AND sequence >= ?2)
    THEN (SELECT MAX(sequence) FROM publication WHERE pack = ?1) ELSE ?2 END, ?3, ?4`

const publicationOf = (row: Row): Publication => {
  const body = bytesOf(row.body)
  return {
    body,
    manifest: manifestSchema.parse(JSON.parse(new TextDecoder().decode(body))),
    signature: signatureSchema.parse(JSON.parse(String(row.signature))),
  }
}

/** The wanted artifacts, each read when it is drawn. */
async function* drawn(
  pack: string,
  wanted: ReadonlySet<string>,
  source: ArtifactSource,
): AsyncGenerator<readonly [string, PackedArtifact]> {
  for (const sha256 of wanted) {
    const artifact = await source.get(sha256)
    if (artifact === undefined)
      throw new RangeError(`artifact ${sha256} of ${pack} is neither given nor held`)
    yield [sha256, artifact]
  }
}

/**
 * The PackStore on any Sql. Publications and artifacts never change, so what was read is kept; which
 * publication is current is asked every time, for another process may have published. Artifacts are
 * written before the publication that names them: until it stands, nobody is shown any of them.
 */
export class SqlPackStore implements PackStore {
  readonly #sql: Sql
  readonly #store: ArtifactStore
  readonly #publications = new Map<string, Publication>()
  readonly #artifacts = new RecentBytes(MOST_KEPT)

  constructor(sql: Sql, artifacts: ArtifactStore = new SqlArtifacts(sql)) {
    this.#sql = sql
    this.#store = artifacts
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

  artifact(pack: string, sha256: string, encoding: Encoding): MaybeLater<Bytes | undefined> {
    const name = `${pack} ${sha256} ${encoding}`
    return this.#artifacts.get(name) ?? this.#read(name, pack, sha256, encoding)
  }

  async #read(
    name: string,
    pack: string,
    sha256: string,
    encoding: Encoding,
  ): Promise<Bytes | undefined> {
    const named = await this.#sql.query({ sql: IS_NAMED, params: [pack, sha256] })
    if (named.length === 0) return undefined
    if (encoding === 'identity') {
      const packed = await this.#store.read(sha256, 'gzip')
      return packed && (await gunzip(packed))
    }
    const body = await this.#store.read(sha256, encoding)
    if (body !== undefined) this.#artifacts.set(name, body)
    return body
  }

  async publish(
    { manifest, body, signature }: Publication,
    artifacts: ArtifactSource,
  ): Promise<void> {
    const { pack, sequence } = manifest
    const named = new Set(manifest.artifacts.map(({ sha256 }) => sha256))
    const held = await this.#named()
    await this.#refuseLate(pack, sequence)
    await this.#store.write(drawn(pack, named.difference(held), artifacts))
    try {
      await this.#sql.batch([
        { sql: PUBLISH, params: [pack, sequence, body, JSON.stringify(signature)] },
        ...[...named].map((sha256) => ({ sql: NAME, params: [pack, sequence, sha256] })),
      ])
    } catch (error) {
      await this.#refuseLate(pack, sequence, error)
      throw error
    }
  }

  /** What some publication names, of whichever pack, was written before it. */
  async #named(): Promise<ReadonlySet<string>> {
    const rows = await this.#sql.query({ sql: 'SELECT DISTINCT sha256 FROM publication_artifact' })
    return new Set(rows.map(({ sha256 }) => String(sha256)))
  }

  async #refuseLate(pack: string, sequence: number, cause?: unknown): Promise<void> {
    const [newest] = await this.#sql.query({ sql: NEWEST, params: [pack] })
    if (typeof newest?.sequence === 'number' && newest.sequence >= sequence)
      throw new SequenceConflict(`sequence ${sequence} of ${pack} is taken`, { cause })
  }
}
