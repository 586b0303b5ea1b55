import { z } from 'zod'

/** Ids never die: lower-case ASCII words joined by hyphens, and the name of the document's file. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters, digits and single hyphens')

const isCalendarDate = (text: string): boolean => {
  const parsed = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(parsed.valueOf()) && parsed.toISOString().startsWith(text)
}

/** A day that exists, `YYYY-MM-DD`. */
export const daySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'must be a day, YYYY-MM-DD', abort: true })
  .refine(isCalendarDate, 'is not a day of the calendar')

/** A date as precisely as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const dateSchema = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { error: 'must be YYYY, YYYY-MM or YYYY-MM-DD', abort: true })
  .refine((text) => isCalendarDate(`${text}-01-01`.slice(0, 10)), 'is not a date of the calendar')

/** An absolute web address with its scheme. */
export const urlSchema = z.url({
  protocol: /^https?$/,
  error: 'must be a whole address, https://…',
})

/**
 * How far an entry has been looked at: written; every sentence compared with its source by
 * someone else; read by a person who knows the subject.
 */
export const reviewSchema = z.enum(['draft', 'checked', 'reviewed'])

export const sourceIdsSchema = z.array(idSchema).min(1, 'needs at least one source')

/** The five issues and the process that cuts across them. */
export const ISSUES = [
  'territory',
  'dmz-peacekeepers',
  'demilitarisation-denazification',
  'sanctions-relief',
  'security-architecture',
  'process',
] as const

export const issueIdSchema = z.enum(ISSUES)
export type IssueId = z.infer<typeof issueIdSchema>
export type Review = z.infer<typeof reviewSchema>

/** Independent outlets that a source names as its own evidence: a day page that cites two dailies. */
export const reportedBySchema = z.array(z.string().trim().min(1).max(120)).min(1)
