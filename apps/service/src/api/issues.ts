import { createRoute, z } from '@hono/zod-openapi'
import { idSchema } from '@parley/taxonomy'
import { listOf, pageOf, pageQuery } from '../http/page-of.ts'
import { problem } from '../http/problem.ts'
import { answerTexts, langQuery } from './answer-texts.ts'
import { createRouter, type Serving } from './app-types.ts'
import { answersInLanguages, UNKNOWN } from './describe.ts'
import { issue } from './named-schemas.ts'
import { unknownAfter } from './unknown-after.ts'

/** The contested questions of the talks, in their order. */
export const issueRoutes = ({ pack, addressOf }: Serving) =>
  createRouter()
    .openapi(
      createRoute({
        method: 'get',
        path: '/v1/issues',
        operationId: 'listIssues',
        tags: ['context'],
        request: { query: z.object({ ...pageQuery, ...langQuery }) },
        responses: answersInLanguages(
          listOf(issue),
          'The five issues and the process across them.',
        ),
      }),
      async (c) => {
        const open = await pack()
        const { issues } = await open.documents()
        const inOrder = issues.toSorted((a, b) => a.order - b.order)
        const page = pageOf(inOrder, c.req.valid('query'), addressOf(c.req.raw))
        return page === undefined ? unknownAfter() : await answerTexts(c, open, page)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/v1/issues/{id}',
        operationId: 'getIssue',
        tags: ['context'],
        request: { params: z.object({ id: idSchema }), query: z.object(langQuery) },
        responses: { ...answersInLanguages(issue, 'One issue.'), ...UNKNOWN },
      }),
      async (c) => {
        const { id } = c.req.valid('param')
        const open = await pack()
        const found = (await open.documents()).issues.find((each) => each.id === id)
        return found === undefined
          ? problem(404, 'there is no such issue')
          : await answerTexts(c, open, found)
      },
    )
