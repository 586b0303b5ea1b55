import { createRoute, z } from '@hono/zod-openapi'
import { spot } from '@parley/spotter'
import type { TypedResponse } from 'hono'
import { type AnnotationPage, annotationPageSchema } from '../annotate/annotation.ts'
import { annotationBytes } from '../annotate/annotation-bytes.ts'
import { toAnnotationPage } from '../annotate/annotation-page.ts'
import { splitIntoBlocks } from '../annotate/blocks.ts'
import { detectLanguages } from '../annotate/detect-language.ts'
import { groupByLanguage, inReadingOrder } from '../annotate/language-groups.ts'
import { OPEN } from '../http/headers.ts'
import { limitRate } from '../http/limit-rate.ts'
import { receiveJson } from '../http/receive.ts'
import { createRouter, type Serving } from './app-types.ts'
import { FAULTY, NO_PACK, problemAnswer } from './describe.ts'

/** The largest request, in bytes as received: about 30,000 words of English. */
export const ANNOTATE_LIMIT = 200_000

const MEDIA_TYPE = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'

const HEADERS = { ...OPEN, 'content-type': MEDIA_TYPE, 'cache-control': 'no-store' }

const requestSchema = z
  .strictObject({
    text: z.string().openapi({
      description: 'Plain text; blank lines, list items and headings part paragraphs.',
    }),
    language: z
      .string()
      .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, 'must be a language tag such as en or uk')
      .optional()
      .openapi({
        description:
          'BCP 47; detected for each paragraph when absent. English serves for any other.',
      }),
  })
  .openapi('AnnotateRequest')

const send = (page: AnnotationPage) =>
  new Response(annotationBytes(page), { headers: HEADERS }) as Response &
    TypedResponse<AnnotationPage, 200, 'json'>

/** A minute's texts may come at once; after that they come evenly. */
const limits = ({ annotatePerMinute, ...ports }: Serving) =>
  annotatePerMinute === undefined
    ? []
    : [limitRate({ burst: annotatePerMinute, refillSeconds: 60 / annotatePerMinute }, ports)]

/** Text in, Web Annotations out. Nothing of the text is kept or logged. */
export const annotateRoutes = (serving: Serving) => {
  const { pack, originOf } = serving
  return createRouter().openapi(
    createRoute({
      method: 'post',
      path: '/v1/annotate',
      operationId: 'annotate',
      tags: ['annotate'],
      middleware: [...limits(serving), receiveJson(ANNOTATE_LIMIT)],
      request: {
        body: {
          required: true,
          content: {
            'application/json': {
              schema: requestSchema,
              example: { text: 'Both sides spoke of a ceasefire in Ukraine.' },
            },
          },
        },
      },
      responses: {
        200: {
          description: 'Every mention of a topic, in reading order.',
          content: { [MEDIA_TYPE]: { schema: annotationPageSchema } },
        },
        ...FAULTY,
        413: problemAnswer('The request is too large.'),
        415: problemAnswer('The body is not JSON in UTF-8.'),
        429: problemAnswer('Too many texts from one network, where the host has set a limit.', {
          'Retry-After': z.string().openapi({ description: 'How many seconds to wait.' }),
        }),
        ...NO_PACK,
      },
    }),
    async (c) => {
      const { text, language } = c.req.valid('json')
      const open = await pack()
      const blocks = splitIntoBlocks(text)
      const paragraphs = blocks.map((block) => block.text)
      const told = language ? paragraphs.map(() => language) : detectLanguages(paragraphs)
      const languages = told.map((tag) => open.languageFor(tag))
      const groups = groupByLanguage(paragraphs, languages)
      const found = await Promise.all(
        groups.map(async (group) => spot(await open.index(group.language), group.texts).mentions),
      )
      const mentions = inReadingOrder(groups, found)
      const page = toAnnotationPage(text, blocks, mentions, originOf(c.req.raw))
      return send(page)
    },
  )
}
