import { z } from 'zod'
import { ANY_LANGUAGE, LANGUAGES } from './language.ts'

const aliasText = z.string().trim().min(2, 'is too short to be searched for').max(120)
const cuesSchema = z.array(z.string().trim().min(2).max(60)).min(1)

/**
 * `smart` (the default): a capital in the alias must be a capital in the text, other letters are
 * free; `exact`: as written; `folded`: letters of any case.
 */
export const caseRuleSchema = z.enum(['smart', 'exact', 'folded'])

/**
 * What an alias needs before it counts. Nothing: the alias is distinctive, a lone sentence is
 * enough. `page`: the passage or page is about the war or its settlement. `introduction`: the
 * topic was named by another alias before on this page. `cue`: one of `cues` stands near.
 */
export const needSchema = z.enum(['page', 'introduction', 'cue'])

export const aliasSchema = z
  .strictObject({
    text: aliasText,
    case: caseRuleSchema.optional(),
    needs: needSchema.optional(),
    cues: cuesSchema.optional(),
    against: cuesSchema.optional(),
    inflection: z.string().min(1).optional(),
  })
  .refine((alias) => alias.needs !== 'cue' || alias.cues !== undefined, {
    path: ['cues'],
    message: 'an alias that needs a cue must list its cues',
  })
export type Alias = z.infer<typeof aliasSchema>

/** In YAML a plain string stands for a distinctive alias with the smart case rule. */
const aliasEntrySchema = z.union([aliasText.transform((text): Alias => ({ text })), aliasSchema])

export const aliasesSchema = z.partialRecord(
  z.enum([...LANGUAGES, ANY_LANGUAGE]),
  z.array(aliasEntrySchema).min(1),
)

/**
 * How strongly a mention shows that a page is about the war's settlement: `strong` alone makes a
 * short text relevant, `weak` adds up, `none` says nothing (a name of wider use).
 */
export const relevanceSchema = z.enum(['strong', 'weak', 'none'])
