import type { Documents } from '../schema/documents.ts'
import type { IssueId } from '../schema/scalar.ts'

/** What one party's positions on one issue amount to; lengths are UTF-16 units of the English text. */
export interface BalanceRow {
  readonly issue: IssueId
  readonly party: string
  readonly current: number
  readonly superseded: number
  readonly unknown: number
  readonly length: number
  readonly quotes: number
  readonly sources: number
  /** Date of the newest position. */
  readonly newest?: string
}

const rowOf = (issue: IssueId, party: string, positions: Documents['positions']): BalanceRow => {
  const own = positions.filter((position) => position.issue === issue && position.party === party)
  const current = own.flatMap((position) => (position.status === 'current' ? [position] : []))
  const dates = current.map(({ date }) => date).toSorted()
  const newest = dates.at(-1)
  return {
    issue,
    party,
    current: current.length,
    superseded: own.filter(({ status }) => status === 'superseded').length,
    unknown: own.filter(({ status }) => status === 'unknown').length,
    length: current.reduce((total, { stance }) => total + stance.en.length, 0),
    quotes: current.filter(({ quote }) => quote).length,
    sources: new Set(current.flatMap(({ sources }) => sources)).size,
    ...(newest && { newest }),
  }
}

/**
 * The parties' positions side by side: every party that has one anywhere, on every issue, so that a
 * gap is seen too. Reported, never enforced: forced equal length would be false balance.
 */
export const balance = ({ issues, positions }: Documents): readonly BalanceRow[] => {
  const parties = [...new Set(positions.map(({ party }) => party))].toSorted()
  return issues
    .toSorted((a, b) => a.order - b.order)
    .flatMap(({ id }) => parties.map((party) => rowOf(id, party, positions)))
}
