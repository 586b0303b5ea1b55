import { createRoute, z } from '@hono/zod-openapi'
import { idSchema, partySchema } from '@parley/taxonomy'
import { answer } from '../http/answer.ts'
import { listOf, pageOf, pageQuery } from '../http/page-of.ts'
import { problem } from '../http/problem.ts'
import { createRouter, type Serving } from './app-types.ts'
import { answers, FAULTY, UNKNOWN } from './describe.ts'
import { unknownAfter } from './unknown-after.ts'

export const partyRoutes = ({ pack, addressOf }: Serving) =>
  createRouter()
    .openapi(
      createRoute({
        method: 'get',
        path: '/v1/parties',
        operationId: 'listParties',
        tags: ['context'],
        request: { query: z.object(pageQuery) },
        responses: { ...answers(listOf(partySchema), 'The parties by id.'), ...FAULTY },
      }),
      async (c) => {
        const { parties } = await (await pack()).documents()
        const page = pageOf(parties, c.req.valid('query'), addressOf(c.req.raw))
        return page === undefined ? unknownAfter() : await answer(c, page)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/v1/parties/{id}',
        operationId: 'getParty',
        tags: ['context'],
        request: { params: z.object({ id: idSchema }) },
        responses: { ...answers(partySchema, 'One party.'), ...FAULTY, ...UNKNOWN },
      }),
      async (c) => {
        const { id } = c.req.valid('param')
        const party = (await (await pack()).documents()).parties.find((each) => each.id === id)
        return party === undefined ? problem(404, 'there is no such party') : await answer(c, party)
      },
    )
