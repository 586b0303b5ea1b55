import { z } from 'zod'
import { dateSchema, idSchema, issueIdSchema, sourceIdsSchema } from './scalar.ts'
import { sentenceSchema } from './text.ts'

/** The part of a proposal topic that says who proposed what on each issue, and who answered how. */
export const proposalSchema = z.strictObject({
  /** A party, or a topic of kind person; an analyst is named in `analyst` instead. */
  proposedBy: z.array(idSchema).optional(),
  /** The name of a commentator who is no party: the proposal is then shown as the author's own. */
  analyst: z.string().min(1).optional(),
  date: dateSchema,
  terms: z.partialRecord(issueIdSchema, sentenceSchema),
  responses: z
    .array(
      z.strictObject({
        party: idSchema,
        stance: z.enum(['supports', 'rejects', 'conditions']),
        text: sentenceSchema,
        date: dateSchema,
        sources: sourceIdsSchema,
      }),
    )
    .optional(),
})
export type Proposal = z.infer<typeof proposalSchema>
