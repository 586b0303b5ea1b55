import { createRoute, z } from '@hono/zod-openapi'
import { idSchema } from '@parley/taxonomy'
import { answer } from '../http/answer.ts'
import { problem } from '../http/problem.ts'
import { createRouter, type Serving } from './app-types.ts'
import { answers, FAULTY, NO_PACK, UNKNOWN } from './describe.ts'
import { source } from './named-schemas.ts'

export const sourceRoutes = ({ pack }: Serving) =>
  createRouter().openapi(
    createRoute({
      method: 'get',
      path: '/v1/sources/{id}',
      operationId: 'getSource',
      tags: ['context'],
      request: { params: z.object({ id: idSchema }) },
      responses: { ...answers(source, 'One source.'), ...FAULTY, ...UNKNOWN, ...NO_PACK },
    }),
    async (c) => {
      const { id } = c.req.valid('param')
      const found = (await (await pack()).documents()).sources.find((each) => each.id === id)
      return found === undefined ? problem(404, 'there is no such source') : await answer(c, found)
    },
  )
