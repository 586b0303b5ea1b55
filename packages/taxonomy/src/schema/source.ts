import { z } from 'zod'
import { dateSchema, idSchema, urlSchema } from './scalar.ts'

export const sourceSchema = z.strictObject({
  id: idSchema,
  title: z.string().trim().min(1).max(300),
  publisher: z.string().trim().min(1).max(120),
  /** Only an address that was seen; never composed. */
  url: urlSchema.optional(),
  publishedAt: dateSchema.optional(),
  /** BCP 47 tag of the text; a source may be in a language that the pack has not. */
  language: z.string().regex(/^[a-z]{2,3}$/, 'must be a language tag such as en'),
  kind: z.enum(['primary', 'official', 'reporting', 'reference', 'analysis']),
  /** `primary`: the party's own text; `copy`: a copy elsewhere; `secondary`: a report; `not-opened`: known, not read. */
  seenAs: z.enum(['primary', 'copy', 'secondary', 'not-opened']),
  /** Where the text was read when not at its publisher: a site or a repository and path. */
  via: z.string().trim().min(1).max(300).optional(),
})
export type Source = z.infer<typeof sourceSchema>
