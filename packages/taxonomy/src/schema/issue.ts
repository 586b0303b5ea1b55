import { z } from 'zod'
import { idSchema, issueIdSchema, reviewSchema, sourceIdsSchema } from './scalar.ts'
import { labelSchema, paragraphSchema, sentenceSchema } from './text.ts'

const subIssueSchema = z.strictObject({
  id: idSchema,
  label: labelSchema,
  question: sentenceSchema,
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
