import { z } from 'zod'
import { dateSchema, idSchema, issueIdSchema, reviewSchema, sourceIdsSchema } from './scalar.ts'
import { labelSchema, sentenceSchema } from './text.ts'

export const eventSchema = z.strictObject({
  id: idSchema,
  /** As precise as it is known; the length says how precise. */
  date: dateSchema,
  /** The last day of an event that lasted. */
  until: dateSchema.optional(),
  title: labelSchema,
  summary: sentenceSchema,
  issues: z.array(issueIdSchema).min(1),
  topics: z.array(idSchema),
  parties: z.array(idSchema),
  sources: sourceIdsSchema,
  /** Independent outlets that a source of the event names as its own evidence. */
  reportedBy: z.array(z.string().trim().min(1).max(120)).min(1).optional(),
  review: reviewSchema,
})
export type Event = z.infer<typeof eventSchema>
