import { fromBase64, toBase64 } from '../pack/bytes.ts'
import { StoreUnavailable } from '../pack/store-unavailable.ts'
import type { Row, Sql, SqlValue, Statement } from '../sql/sql.ts'
import {
  type BatchResult,
  type Pipeline,
  pipelineSchema,
  type QueryResult,
  type Value,
} from './protocol.ts'

/** How long the database may take to answer; a request to the service waits as long. */
const PATIENCE = 15_000

/** The database refused a statement, or cannot be reached; the message names where it is. */
export class HranaError extends Error {
  override readonly name = 'HranaError'
}

export interface HranaPlace {
  /** `libsql:`, `https:` or `http:`; libSQL's own scheme means https. */
  readonly url: string
  readonly token?: string
}

const encodeValue = (value: SqlValue): Value => {
  if (value === null) return { type: 'null' }
  if (typeof value === 'string') return { type: 'text', value }
  if (value instanceof Uint8Array) return { type: 'blob', base64: toBase64(value) }
  return Number.isSafeInteger(value)
    ? { type: 'integer', value: String(value) }
    : { type: 'float', value }
}

const decodeValue = (value: Value): SqlValue => {
  if (value.type === 'null') return null
  if (value.type === 'blob') return fromBase64(value.base64)
  return value.type === 'integer' ? Number(value.value) : value.value
}

const encodeStatement = ({ sql, params = [] }: Statement) => ({
  sql,
  args: params.map(encodeValue),
})

const rowsOf = ({ cols, rows }: QueryResult): readonly Row[] =>
  rows.map((values) =>
    Object.fromEntries(
      values.map((value, at) => [cols[at]?.name ?? String(at), decodeValue(value)]),
    ),
  )

/**
 * A batch as Hrana writes transactions: each step only when the one before it went well, and a
 * rollback unless the commit did. It is one request, so a lost connection leaves nothing open.
 */
const transaction = (statements: readonly Statement[]) => {
  const all = [{ sql: 'BEGIN IMMEDIATE' }, ...statements, { sql: 'COMMIT' }]
  const steps = all.map((statement, at) => ({
    stmt: encodeStatement(statement),
    ...(at > 0 && { condition: { type: 'ok', step: at - 1 } }),
  }))
  const unlessDone = { type: 'not', cond: { type: 'ok', step: steps.length - 1 } }
  return [...steps, { stmt: { sql: 'ROLLBACK' }, condition: unlessDone }]
}

/** libSQL or Turso over Hrana 2: `POST /v2/pipeline` by fetch, so it runs in Node and in a Worker. */
export class Hrana implements Sql {
  readonly #address: URL
  readonly #headers: Readonly<Record<string, string>>
  /** A server that keeps a stream open after an answer says so by a baton; then each is closed. */
  #keepsStreams = false

  constructor({ url, token }: HranaPlace) {
    this.#address = new URL('/v2/pipeline', url.replace(/^libsql:/, 'https:'))
    this.#headers = {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    }
  }

  async query(statement: Statement): Promise<readonly Row[]> {
    const response = await this.#send({ type: 'execute', stmt: encodeStatement(statement) })
    if (response.type !== 'execute') throw this.#fault(`answered ${response.type}`)
    return rowsOf(response.result)
  }

  async batch(statements: readonly Statement[]): Promise<void> {
    const response = await this.#send({ type: 'batch', batch: { steps: transaction(statements) } })
    if (response.type !== 'batch') throw this.#fault(`answered ${response.type}`)
    this.#check(response.result)
  }

  #check({ step_errors }: BatchResult): void {
    const refused = step_errors.find((error) => error !== null)
    if (refused) throw this.#fault(refused.message)
  }

  async #send(request: object) {
    const answer = await this.#post({
      requests: this.#keepsStreams ? [request, { type: 'close' }] : [request],
    })
    if (answer.baton !== null) {
      this.#keepsStreams = true
      await this.#post({ baton: answer.baton, requests: [{ type: 'close' }] })
    }
    const [result] = answer.results
    if (result === undefined) throw this.#fault('answered nothing')
    if (result.type === 'error') throw this.#fault(result.error.message)
    return result.response
  }

  async #post(body: object): Promise<Pipeline> {
    const answer = await fetch(this.#address, {
      method: 'POST',
      headers: this.#headers,
      body: JSON.stringify(body),
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE),
    }).catch((cause: unknown) => {
      throw new StoreUnavailable('away', { cause: this.#fault('cannot be reached', cause) })
    })
    if (answer.status === 401 || answer.status === 403)
      throw this.#fault(`refuses the token (${answer.status})`)
    if (!answer.ok) throw this.#fault(`answered with status ${answer.status}`)
    const parsed = pipelineSchema.safeParse(await answer.json())
    if (!parsed.success) throw this.#fault('does not speak Hrana 2', parsed.error)
    return parsed.data
  }

  #fault(what: string, cause?: unknown): HranaError {
    return new HranaError(`the database at ${this.#address.origin}: ${what}`, { cause })
  }
}
