import { createRoute, z } from '@hono/zod-openapi'
import { idSchema, issueSchema } from '@parley/taxonomy'
import { answer } from '../http/answer.ts'
import { listOf } from '../http/page-of.ts'
import { problem } from '../http/problem.ts'
import { createRouter, type Serving } from './app-types.ts'
import { answers, FAULTY, UNKNOWN } from './describe.ts'

/** The contested questions of the talks, in their order. */
export const issueRoutes = ({ pack }: Serving) =>
  createRouter()
    .openapi(
      createRoute({
        method: 'get',
        path: '/v1/issues',
        operationId: 'listIssues',
        tags: ['context'],
        responses: answers(listOf(issueSchema), 'The five issues and the process across them.'),
      }),
      async (c) => {
        const { issues } = await (await pack()).documents()
        return await answer(c, { items: issues.toSorted((a, b) => a.order - b.order) })
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/v1/issues/{id}',
        operationId: 'getIssue',
        tags: ['context'],
        request: { params: z.object({ id: idSchema }) },
        responses: { ...answers(issueSchema, 'One issue.'), ...FAULTY, ...UNKNOWN },
      }),
      async (c) => {
        const { id } = c.req.valid('param')
        const issue = (await (await pack()).documents()).issues.find((each) => each.id === id)
        return issue === undefined ? problem(404, 'there is no such issue') : await answer(c, issue)
      },
    )
