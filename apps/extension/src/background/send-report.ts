import { postReport } from '../pack/service-client.ts'
import type { ReaderReport, ReportOutcome } from '../reports/reader-report.ts'
import { readSettings } from '../settings.ts'

/**
 * Sends a report to the reader's own service and to no other.
 * @param to the service that the reader was shown.
 * @throws when that is not the service that is pinned now.
 */
export async function sendReport(report: ReaderReport, to: string): Promise<ReportOutcome> {
  const { service } = await readSettings()
  if (service === undefined || service.url !== to) throw new Error('Not the pinned service')
  return await postReport(service.url, report)
}
