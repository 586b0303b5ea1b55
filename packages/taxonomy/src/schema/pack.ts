import { z } from 'zod'
import { languageSchema } from './language.ts'
import { daySchema, idSchema } from './scalar.ts'
import { labelSchema, paragraphSchema } from './text.ts'

export const packSchema = z.strictObject({
  id: idSchema,
  title: labelSchema,
  description: paragraphSchema,
  languages: z.array(languageSchema).min(1),
  licence: z.string().min(1),
  /**
   * Names of other wars and disputes, by language, as patterns like those of aliases. A paragraph
   * that speaks of one of them and not of this war has no ceasefire, no sanctions and no other
   * general word of this pack.
   */
  elsewhere: z
    .partialRecord(languageSchema, z.array(z.string().trim().min(2).max(300)).min(1))
    .optional(),
  /** No event, status or position after this day is in the pack. */
  evidenceUntil: daySchema,
})
export type Pack = z.infer<typeof packSchema>
