export type SqlValue = string | number | null | Uint8Array<ArrayBuffer>

export interface Statement {
  readonly sql: string
  readonly params?: readonly SqlValue[]
}

export type Row = Readonly<Record<string, unknown>>

/**
 * The little of SQL that SQLite, D1 and libSQL all do alike. There are no interactive
 * transactions: what belongs together is one batch, and a race is decided by a constraint. Bytes
 * come back as Uint8Array, integers as numbers. Every implementation passes `test/sql.contract.ts`.
 */
export interface Sql {
  query(statement: Statement): Promise<readonly Row[]>
  /** All of it or, when one statement fails, nothing of it. */
  batch(statements: readonly Statement[]): Promise<void>
}
