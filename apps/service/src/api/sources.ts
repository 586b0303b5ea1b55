import { createRoute, z } from '@hono/zod-openapi'
import { idSchema, sourceSchema } from '@parley/taxonomy'
import { answer } from '../http/answer.ts'
import { problem } from '../http/problem.ts'
import { createRouter, type Serving } from './app-types.ts'
import { answers, FAULTY, UNKNOWN } from './describe.ts'

export const sourceRoutes = ({ pack }: Serving) =>
  createRouter().openapi(
    createRoute({
      method: 'get',
      path: '/v1/sources/{id}',
      operationId: 'getSource',
      tags: ['context'],
      request: { params: z.object({ id: idSchema }) },
      responses: { ...answers(sourceSchema, 'One source.'), ...FAULTY, ...UNKNOWN },
    }),
    async (c) => {
      const { id } = c.req.valid('param')
      const source = (await (await pack()).documents()).sources.find((each) => each.id === id)
      return source === undefined
        ? problem(404, 'there is no such source')
        : await answer(c, source)
    },
  )
