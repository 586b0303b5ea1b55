import { z } from 'zod'
import { languageSchema } from '../schema/language.ts'
import { dateSchema, daySchema, idSchema, issueIdSchema, reviewSchema } from '../schema/scalar.ts'
import { sourceSchema } from '../schema/source.ts'
import { TOPIC_KINDS } from '../schema/topic.ts'
import { eventLineSchema, localTextSchema } from './card.ts'

/** A party's position as shown; `unknown` stands for "no public position found" and has no stance. */
export const positionLineSchema = z.object({
  id: idSchema,
  party: idSchema,
  subIssue: idSchema.optional(),
  status: z.enum(['current', 'superseded', 'unknown']),
  stance: localTextSchema.optional(),
  quote: z.object({ text: z.string(), language: languageSchema, speaker: z.string() }).optional(),
  date: dateSchema.optional(),
  sources: z.array(idSchema),
  review: reviewSchema,
})
export type PositionLine = z.infer<typeof positionLineSchema>

export const overviewIssueSchema = z.object({
  id: issueIdSchema,
  order: z.int(),
  crossCutting: z.boolean(),
  label: localTextSchema,
  question: localTextSchema,
  summary: localTextSchema,
  subIssues: z.array(z.object({ id: idSchema, label: localTextSchema, question: localTextSchema })),
  /** Alphabetical by the party's name in the overview's language. */
  positions: z.array(positionLineSchema),
  /** Newest first. */
  events: z.array(eventLineSchema),
  sources: z.array(idSchema),
  review: reviewSchema,
})
export type OverviewIssue = z.infer<typeof overviewIssueSchema>

/** The `overview` artifact of one language: what the popup and the first web page show. */
export const overviewSchema = z.object({
  pack: idSchema,
  language: languageSchema,
  title: localTextSchema,
  description: localTextSchema,
  licence: z.string(),
  evidenceUntil: daySchema,
  issues: z.array(overviewIssueSchema),
  parties: z.record(idSchema, z.object({ label: localTextSchema, role: z.string() })),
  /** Every topic by id: enough to say what a page mentions. */
  topics: z.record(
    idSchema,
    z.object({
      label: localTextSchema,
      kind: z.enum(TOPIC_KINDS),
      issues: z.array(issueIdSchema),
    }),
  ),
  sources: z.record(idSchema, sourceSchema),
})
export type Overview = z.infer<typeof overviewSchema>
