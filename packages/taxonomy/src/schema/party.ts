import { z } from 'zod'
import { aliasesSchema, relevanceSchema } from './alias.ts'
import { idSchema, reviewSchema, sourceIdsSchema } from './scalar.ts'
import { definitionSchema, labelSchema } from './text.ts'

export const partySchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['state', 'organisation', 'group']),
  role: z.enum(['principal', 'mediator', 'european', 'organisation', 'other']),
  label: labelSchema,
  definition: definitionSchema,
  relevance: relevanceSchema.optional(),
  wikidata: z
    .string()
    .regex(/^Q\d+$/)
    .optional(),
  sources: sourceIdsSchema,
  review: reviewSchema,
  aliases: aliasesSchema,
})
export type Party = z.infer<typeof partySchema>
