import { z } from '@hono/zod-openapi'

const idSchema = z.string().regex(/^urn:uuid:[0-9a-f-]{36}$/)

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
    id: idSchema,
    type: z.literal('Annotation'),
    motivation: z.literal('identifying'),
    body: z.object({
      type: z.literal('SpecificResource'),
      purpose: z.literal('identifying'),
      source: z.url().openapi({ description: 'The topic, at this service.' }),
    }),
    target: z.object({
      type: z.literal('SpecificResource'),
      source: idSchema.openapi({ description: 'The posted text, which has no address.' }),
      selector: z.tuple([textQuoteSelectorSchema, textPositionSelectorSchema]),
    }),
  })
  .openapi('Annotation')
export type Annotation = z.infer<typeof annotationSchema>

export const annotationPageSchema = z
  .object({
    '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
    id: idSchema,
    type: z.literal('AnnotationPage'),
    partOf: z
      .object({
        id: idSchema,
        type: z.literal('AnnotationCollection'),
        total: z.int().min(0),
      })
      .openapi({ description: 'The collection of which this is the only page.' }),
    startIndex: z.literal(0),
    items: z.array(annotationSchema),
  })
  .openapi('AnnotationPage', { description: 'W3C Web Annotation Data Model.' })
export type AnnotationPage = z.infer<typeof annotationPageSchema>
