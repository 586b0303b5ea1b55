import { z } from 'zod'
import { expandPattern, hasOneMark, isPattern } from './alias-pattern.ts'
import { ANY_LANGUAGE, LANGUAGES } from './language.ts'

const aliasText = z
  .string()
  .trim()
  .min(2, 'is too short to be searched for')
  .max(300)
  .refine(isPattern, 'has a “(” without its “)”, or one inside another')
  .refine(
    (text) => !/[[\]]/.test(text) || expandPattern(text).every(hasOneMark),
    'has a “[” without its “]”, or nothing between them',
  )
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

const ruleShape = {
  case: caseRuleSchema.optional(),
  needs: needSchema.optional(),
  /** Where a cue may stand: near the mention (a long sentence either side), or on the whole page. */
  reach: z.literal('page').optional(),
  cues: cuesSchema.optional(),
  against: cuesSchema.optional(),
}
const hasItsCues = (rule: { needs?: string | undefined; cues?: unknown }): boolean =>
  rule.needs !== 'cue' || rule.cues !== undefined
const CUES_MISSING = { path: ['cues'], error: 'an alias that needs a cue must list its cues' }

/** One alias with its rule. */
export const aliasSchema = z
  .strictObject({ text: aliasText, ...ruleShape })
  .refine(hasItsCues, CUES_MISSING)
export type Alias = z.infer<typeof aliasSchema>

/** Several aliases under one rule. */
const aliasGroupSchema = z
  .strictObject({ texts: z.array(aliasText).min(1), ...ruleShape })
  .refine(hasItsCues, CUES_MISSING)

/** In YAML a plain string stands for a distinctive alias with the smart case rule. */
export const aliasEntrySchema = z.union([aliasText, aliasSchema, aliasGroupSchema])
export type AliasEntry = z.infer<typeof aliasEntrySchema>

export const aliasesSchema = z.partialRecord(
  z.enum([...LANGUAGES, ANY_LANGUAGE]),
  z.array(aliasEntrySchema).min(1),
)

/**
 * How strongly a mention shows that a page is about the war's settlement: `strong` alone makes a
 * short text relevant, `weak` adds up, `none` says nothing (a name of wider use).
 */
export const relevanceSchema = z.enum(['strong', 'weak', 'none'])
