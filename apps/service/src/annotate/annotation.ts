import { z } from '@hono/zod-openapi'

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
export type Annotation = z.infer<typeof annotationSchema>

export const annotationPageSchema = z
  .object({
    '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
    type: z.literal('AnnotationPage'),
    items: z.array(annotationSchema),
  })
  .openapi('AnnotationPage', { description: 'W3C Web Annotation Data Model.' })
export type AnnotationPage = z.infer<typeof annotationPageSchema>
