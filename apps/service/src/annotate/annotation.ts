import { z } from '@hono/zod-openapi'
import type { Mention } from '@parley/spotter'
import type { Block } from './blocks.ts'
import { codePointCounter, stepBack, stepForward } from './code-points.ts'

/** How much of the text around a mention its quote selector carries, in code points. */
const CONTEXT = 32

const textQuoteSelectorSchema = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
})

const textPositionSelectorSchema = z.object({
  type: z.literal('TextPositionSelector'),
  start: z.int().min(0).openapi({ description: 'In Unicode code points of the posted text.' }),
  end: z.int().min(0).openapi({ description: 'The first code point behind the mention.' }),
})

const annotationSchema = z
  .object({
    type: z.literal('Annotation'),
    motivation: z.literal('identifying'),
    body: z.object({
      type: z.literal('SpecificResource'),
      source: z.url().openapi({ description: 'The topic, at this service.' }),
    }),
    target: z.object({
      selector: z.tuple([textQuoteSelectorSchema, textPositionSelectorSchema]),
    }),
  })
  .openapi('Annotation')
type Annotation = z.infer<typeof annotationSchema>

export const annotationPageSchema = z
  .object({
    '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
    type: z.literal('AnnotationPage'),
    items: z.array(annotationSchema),
  })
  .openapi('AnnotationPage', { description: 'W3C Web Annotation Data Model.' })
export type AnnotationPage = z.infer<typeof annotationPageSchema>

/**
 * Says where mentions stand in the text as it was posted: spans of blocks become quotes with
 * context and places in code points. Mentions come in reading order.
 */
export const toAnnotationPage = (
  text: string,
  blocks: readonly Block[],
  mentions: readonly Mention[],
  origin: string,
): AnnotationPage => {
  const count = codePointCounter(text)
  const items = mentions.map((mention): Annotation => {
    const offset = blocks[mention.block]?.start ?? 0
    const start = offset + mention.start
    const end = offset + mention.end
    return {
      type: 'Annotation',
      motivation: 'identifying',
      body: { type: 'SpecificResource', source: `${origin}/v1/topics/${mention.topic}` },
      target: {
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: text.slice(start, end),
            prefix: text.slice(stepBack(text, start, CONTEXT), start),
            suffix: text.slice(end, stepForward(text, end, CONTEXT)),
          },
          { type: 'TextPositionSelector', start: count(start), end: count(end) },
        ],
      },
    }
  })
  return { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage', items }
}
