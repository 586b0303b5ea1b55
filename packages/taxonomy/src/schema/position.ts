import { z } from 'zod'
import { languageSchema } from './language.ts'
import {
  dateSchema,
  daySchema,
  idSchema,
  issueIdSchema,
  reportedBySchema,
  reviewSchema,
  sourceIdsSchema,
} from './scalar.ts'
import { sentenceSchema } from './text.ts'

/** The longest quotation, in UTF-16 units, and the longest translation of one. */
const QUOTE_LIMIT = 400
const words = z.string().trim().min(1).max(QUOTE_LIMIT)

const quoteSchema = z.strictObject({
  /** The words as the source prints them. */
  text: words,
  language: languageSchema,
  speaker: z.string().min(1),
  /** The pack's own translations, by language; shown as such beside the original. */
  translation: z.partialRecord(languageSchema, words).optional(),
})

const place = {
  id: idSchema,
  issue: issueIdSchema,
  subIssue: idSchema.optional(),
  /** A party, or a topic of kind institution that speaks for itself: NATO, the IAEA. */
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
  reportedBy: reportedBySchema.optional(),
  supersedes: idSchema.optional(),
})

/** "No public position found" is a value: it says that somebody looked. */
const unknownSchema = z.strictObject({
  ...place,
  status: z.literal('unknown'),
  /** The day up to which the evidence was searched. */
  asOf: daySchema.optional(),
})

export const positionSchema = z.discriminatedUnion('status', [statedSchema, unknownSchema])
export type Position = z.infer<typeof positionSchema>
export type Quote = z.infer<typeof quoteSchema>
