import { z } from 'zod'
import { languageSchema } from '../schema/language.ts'
import { dateSchema, daySchema, idSchema, issueIdSchema, reviewSchema } from '../schema/scalar.ts'
import { FACT_NAMES, RELATIONS, TOPIC_KINDS } from '../schema/topic.ts'
import type { SourceSet } from './source-set.ts'

/** A text in the reader's language, or `{en}` where only English exists and the reader is told so. */
export const localTextSchema = z.union([z.string(), z.object({ en: z.string() })])
export type LocalText = z.infer<typeof localTextSchema>

const sourceIds = z.array(idSchema)

/** An event as a line of a list. */
export const eventLineSchema = z.object({
  id: idSchema,
  date: dateSchema,
  until: dateSchema.optional(),
  title: localTextSchema,
  summary: localTextSchema,
  issues: z.array(issueIdSchema),
  sources: sourceIds,
})
export type EventLine = z.infer<typeof eventLineSchema>

export const cardProposalSchema = z.object({
  proposedBy: sourceIds.optional(),
  analyst: z.string().optional(),
  date: dateSchema,
  /** In the order of the issues. */
  terms: z.partialRecord(issueIdSchema, localTextSchema),
  /** Issues that the text does not deal with. */
  saysNothing: z.array(issueIdSchema).optional(),
  /** Issues of which nobody outside knows what the text says. */
  notKnown: z.array(issueIdSchema).optional(),
  responses: z
    .array(
      z.object({
        party: idSchema,
        stance: z.enum(['supports', 'rejects', 'conditions']),
        text: localTextSchema,
        date: dateSchema,
        sources: sourceIds,
      }),
    )
    .optional(),
})

/** What a reader sees of one topic or party. Ids are resolved to names by `CardSet.labels`. */
export const cardSchema = z.object({
  id: idSchema,
  kind: z.enum([...TOPIC_KINDS, 'party']),
  label: localTextSchema,
  definition: localTextSchema,
  issues: z.array(issueIdSchema),
  status: z
    .object({ text: localTextSchema, asOf: daySchema, reviewBy: daySchema, sources: sourceIds })
    .optional(),
  facts: z
    .array(
      z.object({
        name: z.enum(FACT_NAMES),
        text: localTextSchema,
        date: dateSchema.optional(),
        sources: sourceIds,
      }),
    )
    .optional(),
  /** Who uses a contested term, who rejects it, and what each means by it. */
  usage: z
    .array(
      z.object({
        party: idSchema,
        stance: z.enum(['uses', 'rejects']),
        meaning: localTextSchema,
        date: dateSchema.optional(),
        sources: sourceIds,
      }),
    )
    .optional(),
  proposal: cardProposalSchema.optional(),
  related: z
    .array(
      z.object({
        type: z.enum(RELATIONS),
        to: idSchema,
        according: idSchema.optional(),
        date: dateSchema.optional(),
      }),
    )
    .optional(),
  notToBeConfusedWith: z
    .array(z.object({ text: localTextSchema, topic: idSchema.optional() }))
    .optional(),
  /** The newest events that name this topic, newest first. */
  events: z.array(eventLineSchema).optional(),
  sources: sourceIds,
  review: reviewSchema,
})
export type Card = z.infer<typeof cardSchema>

/** The `cards` artifact of one language. */
export const cardSetSchema = z.object({
  pack: idSchema,
  language: languageSchema,
  evidenceUntil: daySchema,
  cards: z.record(idSchema, cardSchema),
  /** Names of every topic, party and issue that a card refers to. */
  labels: z.record(idSchema, localTextSchema),
})
export type CardArtifact = z.infer<typeof cardSetSchema>

/** Cards as they are read: with the sources that they cite. */
export type CardSet = CardArtifact & { readonly sources: SourceSet }
