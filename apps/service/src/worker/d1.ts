import type { Row, Sql, SqlValue, Statement } from '../sql/sql.ts'

/** As much of a D1 binding as is used. */
export interface D1Binding {
  prepare(sql: string): D1Statement
  batch(statements: D1Statement[]): Promise<unknown>
}

interface D1Statement {
  bind(...values: SqlValue[]): D1Statement
  all(): Promise<{ readonly results: readonly Row[] }>
}

/** D1 gives bytes back as a list of numbers. */
const asBytes = (value: unknown): unknown => (Array.isArray(value) ? Uint8Array.from(value) : value)

/** Cloudflare's D1 behind the Sql port; its batches are transactions. */
export class D1 implements Sql {
  readonly #database: D1Binding

  constructor(database: D1Binding) {
    this.#database = database
  }

  async query(statement: Statement): Promise<readonly Row[]> {
    const { results } = await this.#prepare(statement).all()
    return results.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, asBytes(value)])),
    )
  }

  async batch(statements: readonly Statement[]): Promise<void> {
    await this.#database.batch(statements.map((statement) => this.#prepare(statement)))
  }

  #prepare({ sql, params = [] }: Statement): D1Statement {
    return this.#database.prepare(sql).bind(...params)
  }
}
