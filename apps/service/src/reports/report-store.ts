import type { Report, ReportRequest } from './report.ts'

/** Which reports are wanted. */
export type ReportState = 'open' | 'closed' | 'all'

/** So many wait already that no more are taken until the host has closed some. */
export class ReportsFull extends Error {
  override readonly name = 'ReportsFull'
}

/** Where readers' corrections wait for the host. */
export interface ReportStore {
  /**
   * Keeps a report and gives it an id, which is random and tells nothing of how many there are.
   * @throws ReportsFull
   */
  add(content: ReportRequest, now: Date): Promise<string>
  /** In the order in which they came. */
  list(state: ReportState): Promise<readonly Report[]>
  /** How many wait for the host. */
  countOpen(): Promise<number>
  find(id: string): Promise<Report | undefined>
  /** Whether there was an open report of this id; a closed one keeps what it was closed with. */
  close(id: string, now: Date, why?: string): Promise<boolean>
  /** Takes a report as another store kept it, closed or open; the same id again changes nothing. */
  restore(report: Report): Promise<void>
}
