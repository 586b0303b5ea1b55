import { type Report, type ReportRequest, reportSchema } from '../reports/report.ts'
import { type ReportState, type ReportStore, ReportsFull } from '../reports/report-store.ts'
import type { Row, Sql } from './sql.ts'

/** What a host may still read through; at the limits of a report about 30 MB. */
const MOST_OPEN = 10_000

/** One statement, so that no race lets more in than fit. */
const ADD = `INSERT INTO report (id, receivedOn, content)
  SELECT ?, ?, ? WHERE (SELECT COUNT(*) FROM report WHERE closedOn IS NULL) < ? RETURNING id`

const RESTORE = `INSERT INTO report (id, receivedOn, content, closedOn, why)
  VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`

const CLOSE = `UPDATE report SET closedOn = ?, why = ? WHERE id = ? AND closedOn IS NULL
  RETURNING id`

const WHERE = {
  open: 'WHERE closedOn IS NULL',
  closed: 'WHERE closedOn IS NOT NULL',
  all: '',
} as const satisfies Record<ReportState, string>

const dayOf = (date: Date): string => date.toISOString().slice(0, 10)

const randomId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(8))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')

const reportOf = ({ id, receivedOn, content, closedOn, why }: Row): Report =>
  reportSchema.parse({
    id,
    receivedOn,
    content: JSON.parse(String(content)),
    ...(closedOn === null ? {} : { closed: { on: closedOn, ...(why === null ? {} : { why }) } }),
  })

/** The ReportStore on any Sql. */
export class SqlReportStore implements ReportStore {
  readonly #sql: Sql
  readonly #mostOpen: number

  constructor(sql: Sql, mostOpen = MOST_OPEN) {
    this.#sql = sql
    this.#mostOpen = mostOpen
  }

  async add(content: ReportRequest, now: Date): Promise<string> {
    const id = randomId()
    const added = await this.#sql.query({
      sql: ADD,
      params: [id, dayOf(now), JSON.stringify(content), this.#mostOpen],
    })
    if (added.length === 0) throw new ReportsFull(`${this.#mostOpen} reports are open`)
    return id
  }

  async list(state: ReportState): Promise<readonly Report[]> {
    const rows = await this.#sql.query({
      sql: `SELECT * FROM report ${WHERE[state]} ORDER BY rowid`,
    })
    return rows.map(reportOf)
  }

  async countOpen(): Promise<number> {
    const sql = 'SELECT COUNT(*) AS open FROM report WHERE closedOn IS NULL'
    const [row] = await this.#sql.query({ sql })
    return Number(row?.open)
  }

  async find(id: string): Promise<Report | undefined> {
    const [row] = await this.#sql.query({ sql: 'SELECT * FROM report WHERE id = ?', params: [id] })
    return row && reportOf(row)
  }

  async close(id: string, now: Date, why?: string): Promise<boolean> {
    const closed = await this.#sql.query({ sql: CLOSE, params: [dayOf(now), why ?? null, id] })
    return closed.length > 0
  }

  async restore({ id, receivedOn, content, closed }: Report): Promise<void> {
    const params = [
      id,
      receivedOn,
      JSON.stringify(content),
      closed?.on ?? null,
      closed?.why ?? null,
    ]
    await this.#sql.batch([{ sql: RESTORE, params }])
  }
}
