import { z } from 'zod'
import { topicIdSchema } from '../settings.ts'

/** All that a report of a wrong match may hold: what the card has shown to the reader. */
export const readerReportSchema = z.strictObject({
  topic: topicIdSchema,
  kind: z.literal('wrong-match'),
  exact: z.string().min(1).max(200),
  prefix: z.string().min(1).max(100).optional(),
  suffix: z.string().min(1).max(100).optional(),
  revision: z.string().regex(/^[0-9a-f]{64}$/),
})
export type ReaderReport = z.infer<typeof readerReportSchema>

/**
 * What became of a report; `refused` with the status of the service's answer, `unknown` where the
 * browser lets no answer be read.
 */
export type ReportOutcome =
  | { readonly kind: 'sent'; readonly id: string }
  | { readonly kind: 'refused'; readonly status: number }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'unreachable' }
