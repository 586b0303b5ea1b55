import { z } from 'zod'
import { languageSchema } from './language.ts'
import { dateSchema, idSchema, issueIdSchema, reviewSchema, sourceIdsSchema } from './scalar.ts'
import { sentenceSchema } from './text.ts'

const quoteSchema = z.strictObject({
  /** The words as the source prints them. */
  text: z.string().trim().min(1).max(400),
  language: languageSchema,
  speaker: z.string().min(1),
})

const place = {
  id: idSchema,
  issue: issueIdSchema,
  subIssue: idSchema.optional(),
  party: idSchema,
  review: reviewSchema,
}

const statedSchema = z.strictObject({
  ...place,
  status: z.enum(['current', 'superseded']),
  stance: sentenceSchema,
  quote: quoteSchema.optional(),
  date: dateSchema,
  sources: sourceIdsSchema,
  supersedes: idSchema.optional(),
})

/** "No public position found" is a value: it says that somebody looked. */
const unknownSchema = z.strictObject({ ...place, status: z.literal('unknown') })

export const positionSchema = z.discriminatedUnion('status', [statedSchema, unknownSchema])
export type Position = z.infer<typeof positionSchema>
