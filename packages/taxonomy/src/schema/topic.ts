import { z } from 'zod'
import { aliasesSchema, relevanceSchema } from './alias.ts'
import { proposalSchema } from './proposal.ts'
import {
  dateSchema,
  daySchema,
  idSchema,
  issueIdSchema,
  reviewSchema,
  sourceIdsSchema,
} from './scalar.ts'
import { definitionSchema, labelSchema, sentenceSchema } from './text.ts'

export const TOPIC_KINDS = [
  'person',
  'institution',
  'place',
  'treaty',
  'event',
  'weapon',
  'concept',
  'proposal',
  'contested-term',
] as const

export const FACT_NAMES = [
  'adopted',
  'amount',
  'announced',
  'claimed',
  'date',
  'expired',
  'first-used',
  'founded',
  'in-force',
  'joined',
  'limits',
  'members',
  'office',
  'parties',
  'participants',
  'population',
  'proposed',
  'published',
  'signed',
  'suspended',
  'text',
  'venue',
  'vote',
  'withdrawn',
] as const

export const RELATIONS = [
  'part-of',
  'proposed-in',
  'proposed-by',
  'supported-by',
  'rejected-by',
  'conditional-for',
  'responds-to',
  'counter-proposal-to',
  'supersedes',
  'amends',
  'signed-by',
  'guarantor-of',
  'party-to',
  'withdrew-from',
  'suspended-by',
  'implements',
  'cites-as-basis',
  'alleged-violation-of',
  'precondition-for',
  'incompatible-with',
  'claimed-by',
  'controlled-by',
  'located-in',
  'deployed-in',
  'sanctioned-by',
  'financed-by',
  'held-at',
  'participant',
  'term-used-by',
  'term-disputed-by',
  'related-to',
] as const

/** Relations that carry a judgement: they must name the party that makes it. */
export const JUDGEMENTS = [
  'alleged-violation-of',
  'incompatible-with',
  'claimed-by',
  'controlled-by',
] as const

/** What is so now: dated, and due for another look at `reviewBy`. */
const statusSchema = z.strictObject({
  text: sentenceSchema,
  asOf: daySchema,
  reviewBy: daySchema,
  sources: sourceIdsSchema,
})

const factSchema = z.strictObject({
  name: z.enum(FACT_NAMES),
  text: sentenceSchema,
  date: dateSchema.optional(),
  sources: sourceIdsSchema,
})

/** One party's use of a contested term. */
const usageSchema = z.strictObject({
  party: idSchema,
  stance: z.enum(['uses', 'rejects']),
  meaning: sentenceSchema,
  date: dateSchema.optional(),
  sources: sourceIdsSchema,
})

const relationSchema = z.strictObject({
  type: z.enum(RELATIONS),
  /** Another topic or a party. */
  to: idSchema,
  /** The party that makes the judgement, where the relation carries one. */
  according: idSchema.optional(),
  date: dateSchema.optional(),
})

const confusableSchema = z.strictObject({
  text: sentenceSchema,
  topic: idSchema.optional(),
})

export const topicSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(TOPIC_KINDS),
  issues: z.array(issueIdSchema).min(1),
  label: labelSchema,
  definition: definitionSchema,
  status: statusSchema.optional(),
  facts: z.array(factSchema).optional(),
  usage: z.array(usageSchema).optional(),
  proposal: proposalSchema.optional(),
  related: z.array(relationSchema).optional(),
  notToBeConfusedWith: z.array(confusableSchema).optional(),
  relevance: relevanceSchema.optional(),
  wikidata: z
    .string()
    .regex(/^Q\d+$/)
    .optional(),
  /** This id now lives under another one; the document stays so that old links keep working. */
  moved: idSchema.optional(),
  /** This id was divided; a reader is shown the choice. */
  split: z.array(idSchema).min(2).optional(),
  sources: sourceIdsSchema,
  review: reviewSchema,
  aliases: aliasesSchema,
})
export type Topic = z.infer<typeof topicSchema>
export type TopicKind = Topic['kind']
