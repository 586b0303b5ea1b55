/** What of Hrana 2 over HTTP is used here; a server is another's program, so answers are checked. */
import { z } from 'zod'

const valueSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('null') }),
  z.object({ type: z.literal('text'), value: z.string() }),
  z.object({ type: z.literal('blob'), base64: z.string() }),
  z.object({ type: z.literal('integer'), value: z.string().regex(/^-?\d+$/) }),
  z.object({ type: z.literal('float'), value: z.number() }),
])
export type Value = z.infer<typeof valueSchema>

const errorSchema = z.object({ message: z.string() })

const queryResultSchema = z.object({
  cols: z.array(z.object({ name: z.string().nullish() })),
  rows: z.array(z.array(valueSchema)),
})
export type QueryResult = z.infer<typeof queryResultSchema>

const batchResultSchema = z.object({ step_errors: z.array(errorSchema.nullable()) })
export type BatchResult = z.infer<typeof batchResultSchema>

const responseSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('execute'), result: queryResultSchema }),
  z.object({ type: z.literal('batch'), result: batchResultSchema }),
  z.object({ type: z.literal('close') }),
])

export const pipelineSchema = z.object({
  baton: z.string().nullable(),
  results: z.array(
    z.discriminatedUnion('type', [
      z.object({ type: z.literal('ok'), response: responseSchema }),
      z.object({ type: z.literal('error'), error: errorSchema }),
    ]),
  ),
})
export type Pipeline = z.infer<typeof pipelineSchema>
