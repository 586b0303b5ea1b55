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
  /** No event, status or position after this day is in the pack. */
  evidenceUntil: daySchema,
})
export type Pack = z.infer<typeof packSchema>
