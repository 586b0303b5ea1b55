import { createRoute, z } from '@hono/zod-openapi'
import {
  idSchema,
  issueIdSchema,
  labelSchema,
  TOPIC_KINDS,
  type Topic,
  topicSchema,
} from '@parley/taxonomy'
import { FRESH, OPEN } from '../http/headers.ts'
import { inLanguages } from '../http/languages.ts'
import { listOf, pageOf, pageQuery } from '../http/page-of.ts'
import { problem } from '../http/problem.ts'
import { answerTexts, langQuery, languagesOf } from './answer-texts.ts'
import { createRouter, type Serving } from './app-types.ts'
import { answersAlsoSkos, IN_LANGUAGES, UNKNOWN } from './describe.ts'
import { party, topic } from './named-schemas.ts'
import { isSkosAsked, skosReader } from './skos.ts'
import { unknownAfter } from './unknown-after.ts'

const topicLineSchema = topicSchema.pick({ id: true, kind: true, label: true, issues: true })
const choiceSchema = z.object({
  id: idSchema,
  split: z.array(z.object({ id: idSchema, label: labelSchema.optional(), href: z.url() })),
})

const lineOf = ({ id, kind, label, issues }: Topic) => ({ id, kind, label, issues })

/** Topics, and parties under their ids: what an annotation's body points to. */
export const topicRoutes = (serving: Serving) => {
  const { pack, originOf, addressOf } = serving
  const skos = skosReader(serving)
  return createRouter()
    .openapi(
      createRoute({
        method: 'get',
        path: '/v1/topics',
        operationId: 'listTopics',
        tags: ['context'],
        request: {
          query: z.object({
            ...pageQuery,
            ...langQuery,
            issue: issueIdSchema.optional(),
            kind: z.enum(TOPIC_KINDS).optional(),
          }),
        },
        responses: answersAlsoSkos(
          listOf(topicLineSchema),
          'The topics by id; moved and split ones are left out. As SKOS the whole vocabulary with its parties and sources, in one part and whatever the query.',
        ),
      }),
      async (c) => {
        if (isSkosAsked(c)) return await skos.whole(c)
        const query = c.req.valid('query')
        const open = await pack()
        const { topics } = await open.documents()
        const wanted = topics.filter(
          ({ kind, issues, moved, split }) =>
            moved === undefined &&
            split === undefined &&
            (query.kind === undefined || query.kind === kind) &&
            (query.issue === undefined || issues.includes(query.issue)),
        )
        const page = pageOf(wanted.map(lineOf), query, addressOf(c.req.raw))
        return page === undefined ? unknownAfter() : await answerTexts(c, open, page)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/v1/topics/{id}',
        operationId: 'getTopic',
        tags: ['context'],
        request: { params: z.object({ id: idSchema }), query: z.object(langQuery) },
        responses: {
          ...answersAlsoSkos(
            z.union([topic, party]),
            'The topic, or the party of this id; as SKOS with the sources that it cites.',
          ),
          300: {
            description: 'This id was divided: choose one of its parts.',
            headers: z.object(IN_LANGUAGES),
            content: { 'application/json': { schema: choiceSchema } },
          },
          308: {
            description: 'This id has moved for good.',
            headers: z.object({ Location: z.url() }),
          },
          ...UNKNOWN,
        },
      }),
      async (c) => {
        const { id } = c.req.valid('param')
        const open = await pack()
        const { topics, parties } = await open.documents()
        const known = topics.find((each) => each.id === id)
        const placeOf = (other: string) => `${originOf(c.req.raw)}/v1/topics/${other}`
        if (known?.moved !== undefined) {
          return new Response(null, {
            status: 308,
            headers: { ...OPEN, 'cache-control': FRESH, location: placeOf(known.moved) },
          })
        }
        if (known?.split !== undefined) {
          const split = known.split.map((part) => ({
            id: part,
            label: topics.find((each) => each.id === part)?.label,
            href: placeOf(part),
          }))
          const { languages, headers } = languagesOf(c, open)
          const choice = inLanguages({ id, split }, languages)
          return c.json(choice, 300, { ...OPEN, ...headers, 'cache-control': FRESH })
        }
        const found = known ?? parties.find((each) => each.id === id)
        if (found === undefined) return problem(404, 'there is no such topic')
        return isSkosAsked(c) ? await skos.concept(c, id) : await answerTexts(c, open, found)
      },
    )
}
