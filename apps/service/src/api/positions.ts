import { createRoute, z } from '@hono/zod-openapi'
import { idSchema, issueIdSchema, positionSchema } from '@parley/taxonomy'
import { answer } from '../http/answer.ts'
import { listOf, pageOf, pageQuery } from '../http/page-of.ts'
import { createRouter, type Serving } from './app-types.ts'
import { answers, FAULTY } from './describe.ts'
import { unknownAfter } from './unknown-after.ts'

/** Who stands where, superseded positions included; `status` tells them apart. */
export const positionRoutes = ({ pack, addressOf }: Serving) =>
  createRouter().openapi(
    createRoute({
      method: 'get',
      path: '/v1/positions',
      operationId: 'listPositions',
      tags: ['context'],
      request: {
        query: z.object({
          ...pageQuery,
          issue: issueIdSchema.optional(),
          party: idSchema.optional(),
        }),
      },
      responses: { ...answers(listOf(positionSchema), 'Positions by id.'), ...FAULTY },
    }),
    async (c) => {
      const query = c.req.valid('query')
      const { positions } = await (await pack()).documents()
      const wanted = positions.filter(
        ({ issue, party }) =>
          (query.issue === undefined || query.issue === issue) &&
          (query.party === undefined || query.party === party),
      )
      const page = pageOf(wanted, query, addressOf(c.req.raw))
      return page === undefined ? unknownAfter() : await answer(c, page)
    },
  )
