import { z } from 'zod'
import {
  dateSchema,
  ISSUES,
  type IssueId,
  idSchema,
  issueIdSchema,
  sourceIdsSchema,
} from './scalar.ts'
import { sentenceSchema } from './text.ts'

/** The five issues on which whole proposals are compared; the process cuts across them. */
export const COMPARED_ISSUES: readonly IssueId[] = ISSUES.filter((issue) => issue !== 'process')

/**
 * A cell of the comparison without a term. `says-nothing`: the text was read and does not deal with
 * the issue; `not-known`: the text, or this part of it, is not public or was not found.
 */
const SILENCES = ['says-nothing', 'not-known'] as const
export type Silence = (typeof SILENCES)[number]

/** What a proposal says on an issue, or that it says nothing. */
const termSchema = z.union([z.enum(SILENCES), sentenceSchema])

/** The part of a proposal topic that says who proposed what on each issue, and who answered how. */
export const proposalSchema = z.strictObject({
  /**
   * `settlement`: a text on ending the war as a whole or on its setting, compared with the others on
   * all five issues; `part`: one idea, which says what it deals with and no more.
   */
  scope: z.enum(['settlement', 'part']),
  /** A party, or a topic of kind person; an analyst is named in `analyst` instead. */
  proposedBy: z.array(idSchema).optional(),
  /** The name of a commentator who is no party: the proposal is then shown as the author's own. */
  analyst: z.string().min(1).optional(),
  date: dateSchema,
  terms: z.partialRecord(issueIdSchema, termSchema),
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
