import { createRoute, z } from '@hono/zod-openapi'
import { idSchema } from '@parley/taxonomy'
import { listOf, pageOf, pageQuery } from '../http/page-of.ts'
import { problem } from '../http/problem.ts'
import { answerTexts, langQuery } from './answer-texts.ts'
import { createRouter, type Serving } from './app-types.ts'
import { answersInLanguages, UNKNOWN } from './describe.ts'
import { party } from './named-schemas.ts'
import { unknownAfter } from './unknown-after.ts'

export const partyRoutes = ({ pack, addressOf }: Serving) =>
  createRouter()
    .openapi(
      createRoute({
        method: 'get',
        path: '/v1/parties',
        operationId: 'listParties',
        tags: ['context'],
        request: { query: z.object({ ...pageQuery, ...langQuery }) },
        responses: answersInLanguages(listOf(party), 'The parties by id.'),
      }),
      async (c) => {
        const open = await pack()
        const { parties } = await open.documents()
        const page = pageOf(parties, c.req.valid('query'), addressOf(c.req.raw))
        return page === undefined ? unknownAfter() : await answerTexts(c, open, page)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/v1/parties/{id}',
        operationId: 'getParty',
        tags: ['context'],
        request: { params: z.object({ id: idSchema }), query: z.object(langQuery) },
        responses: { ...answersInLanguages(party, 'One party.'), ...UNKNOWN },
      }),
      async (c) => {
        const { id } = c.req.valid('param')
        const open = await pack()
        const found = (await open.documents()).parties.find((each) => each.id === id)
        return found === undefined
          ? problem(404, 'there is no such party')
          : await answerTexts(c, open, found)
      },
    )
