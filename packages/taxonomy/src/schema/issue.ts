import { z } from 'zod'
import { daySchema, idSchema, issueIdSchema, reviewSchema, sourceIdsSchema } from './scalar.ts'
import { labelSchema, paragraphSchema, sentenceSchema } from './text.ts'

/**
 * How far the talks have come on a question: `agreed`, those whom it binds say so, if only for a
 * part; `blocked`, one side rules out what another requires, or talks on it stopped; `open`, neither.
 */
export const STATES = ['agreed', 'open', 'blocked'] as const

const stateSchema = z.strictObject({
  kind: z.enum(STATES),
  text: sentenceSchema,
  /** The day of the newest evidence. */
  asOf: daySchema,
  reviewBy: daySchema,
  sources: sourceIdsSchema,
})

const subIssueSchema = z.strictObject({
  id: idSchema,
  label: labelSchema,
  question: sentenceSchema,
  state: stateSchema.optional(),
})

export const issueSchema = z.strictObject({
  id: issueIdSchema,
  order: z.int().min(1),
  /** True for the process, which runs through the five issues and is not one of them. */
  crossCutting: z.boolean().optional(),
  label: labelSchema,
  question: sentenceSchema,
  summary: paragraphSchema,
  subIssues: z.array(subIssueSchema).min(1),
  sources: sourceIdsSchema,
  review: reviewSchema,
})
export type Issue = z.infer<typeof issueSchema>
