import { z } from 'zod'
import { STATES } from '../schema/issue.ts'
import { languageSchema } from '../schema/language.ts'
import { dateSchema, daySchema, idSchema, issueIdSchema, reviewSchema } from '../schema/scalar.ts'
import { TOPIC_KINDS } from '../schema/topic.ts'
import { eventLineSchema, localTextSchema } from './card.ts'
import type { SourceSet } from './source-set.ts'

/** A party's position as shown; `unknown` stands for "no public position found" and has no stance. */
export const positionLineSchema = z.object({
  id: idSchema,
  party: idSchema,
  subIssue: idSchema.optional(),
  status: z.enum(['current', 'superseded', 'unknown']),
  stance: localTextSchema.optional(),
  quote: z
    .object({
      text: z.string(),
      language: languageSchema,
      speaker: z.string(),
      /** The pack's own translation, absent where the original is in the overview's language. */
      translation: localTextSchema.optional(),
    })
    .optional(),
  /** The day of the stance; of one that is unknown, the day up to which it was looked for. */
  date: dateSchema.optional(),
  /** The earlier position that this one took the place of. */
  supersedes: idSchema.optional(),
  sources: z.array(idSchema),
  review: reviewSchema,
})
export type PositionLine = z.infer<typeof positionLineSchema>

export const subIssueLineSchema = z.object({
  id: idSchema,
  label: localTextSchema,
  question: localTextSchema,
  /** What is agreed, open or blocked on it, as of a day. */
  state: z
    .object({
      kind: z.enum(STATES),
      text: localTextSchema,
      asOf: daySchema,
      reviewBy: daySchema,
      sources: z.array(idSchema),
    })
    .optional(),
})
export type SubIssueLine = z.infer<typeof subIssueLineSchema>

export const overviewIssueSchema = z.object({
  id: issueIdSchema,
  order: z.int(),
  crossCutting: z.boolean(),
  label: localTextSchema,
  question: localTextSchema,
  summary: localTextSchema,
  subIssues: z.array(subIssueLineSchema),
  /** Alphabetical by the party's name in the overview's language, then general before sub-issues. */
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
})
export type OverviewArtifact = z.infer<typeof overviewSchema>

/** An overview as it is read: with the sources that it cites. */
export type Overview = OverviewArtifact & { readonly sources: SourceSet }
