import { z } from 'zod'
import {
  dateSchema,
  idSchema,
  issueIdSchema,
  reportedBySchema,
  reviewSchema,
  sourceIdsSchema,
} from './scalar.ts'
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
  reportedBy: reportedBySchema.optional(),
  review: reviewSchema,
})
export type Event = z.infer<typeof eventSchema>
