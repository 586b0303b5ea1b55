import { z } from 'zod'

const spanSchema = z.object({ start: z.int().min(0), end: z.int().min(1) })

const labelSchema = spanSchema.extend({
  surface: z.string(),
  topic: z.string(),
  /** Other spans that are as good. */
  alt: z.array(spanSchema).optional(),
  /** Other topics that are as good. */
  accept: z.array(z.string()).optional(),
})

/** A text with its mentions marked by hand; spans in Unicode code points, half-open. */
export const labelledTextSchema = z.object({
  id: z.string(),
  lang: z.string(),
  kind: z.enum(['positive', 'negative']),
  text: z.string(),
  mentions: z.array(labelSchema),
  /** May be found or left: neither counts. */
  neutral: z.array(spanSchema).optional(),
  /** The same words, another thing. */
  traps: z.array(spanSchema).optional(),
})

export type LabelledSpan = z.infer<typeof spanSchema>
export type Label = z.infer<typeof labelSchema>
export type LabelledText = z.infer<typeof labelledTextSchema>
