import { createRoute, z } from '@hono/zod-openapi'
import {
  idSchema,
  issueIdSchema,
  labelSchema,
  partySchema,
  TOPIC_KINDS,
  type Topic,
  topicSchema,
} from '@parley/taxonomy'
import { answer } from '../http/answer.ts'
import { FRESH, OPEN } from '../http/headers.ts'
import { listOf, pageOf, pageQuery } from '../http/page-of.ts'
import { problem } from '../http/problem.ts'
import { createRouter, type Serving } from './app-types.ts'
import { answersAlsoSkos, FAULTY, UNKNOWN } from './describe.ts'
import { isSkosAsked, NEGOTIATED, skosReader } from './skos.ts'
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
            issue: issueIdSchema.optional(),
            kind: z.enum(TOPIC_KINDS).optional(),
          }),
        },
        responses: {
          ...answersAlsoSkos(
            listOf(topicLineSchema),
            'The topics by id; moved and split ones are left out. As SKOS the whole vocabulary with its parties and sources, in one part and whatever the query.',
          ),
          ...FAULTY,
        },
      }),
      async (c) => {
        if (isSkosAsked(c)) return await skos.whole(c)
        const query = c.req.valid('query')
        const { topics } = await (await pack()).documents()
        const wanted = topics.filter(
          ({ kind, issues, moved, split }) =>
            moved === undefined &&
            split === undefined &&
            (query.kind === undefined || query.kind === kind) &&
            (query.issue === undefined || issues.includes(query.issue)),
        )
        const page = pageOf(wanted.map(lineOf), query, addressOf(c.req.raw))
        return page === undefined ? unknownAfter() : await answer(c, page, NEGOTIATED)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/v1/topics/{id}',
        operationId: 'getTopic',
        tags: ['context'],
        request: { params: z.object({ id: idSchema }) },
        responses: {
          ...answersAlsoSkos(
            z.union([topicSchema, partySchema]),
            'The topic, or the party of this id; as SKOS with the sources that it cites.',
          ),
          300: {
            description: 'This id was divided: choose one of its parts.',
            content: { 'application/json': { schema: choiceSchema } },
          },
          308: { description: 'This id has moved for good; see Location.' },
          ...FAULTY,
          ...UNKNOWN,
        },
      }),
      async (c) => {
        const { id } = c.req.valid('param')
        const { topics, parties } = await (await pack()).documents()
        const topic = topics.find((each) => each.id === id)
        const placeOf = (other: string) => `${originOf(c.req.raw)}/v1/topics/${other}`
        if (topic?.moved !== undefined) {
          return new Response(null, {
            status: 308,
            headers: { ...OPEN, 'cache-control': FRESH, location: placeOf(topic.moved) },
          })
        }
        if (topic?.split !== undefined) {
          const split = topic.split.map((part) => ({
            id: part,
            label: topics.find((each) => each.id === part)?.label,
            href: placeOf(part),
          }))
          return c.json({ id, split }, 300, { ...OPEN, 'cache-control': FRESH })
        }
        const found = topic ?? parties.find((each) => each.id === id)
        if (found === undefined) return problem(404, 'there is no such topic')
        return isSkosAsked(c) ? await skos.concept(c, id) : await answer(c, found, NEGOTIATED)
      },
    )
}
