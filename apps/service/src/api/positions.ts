import { createRoute, z } from '@hono/zod-openapi'
import { idSchema, issueIdSchema } from '@parley/taxonomy'
import { listOf, pageOf, pageQuery } from '../http/page-of.ts'
import { answerTexts, langQuery } from './answer-texts.ts'
import { createRouter, type Serving } from './app-types.ts'
import { answersInLanguages } from './describe.ts'
import { position } from './named-schemas.ts'
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
          ...langQuery,
          issue: issueIdSchema.optional(),
          party: idSchema.optional(),
        }),
      },
      responses: answersInLanguages(listOf(position), 'Positions by id.'),
    }),
    async (c) => {
      const query = c.req.valid('query')
      const open = await pack()
      const { positions } = await open.documents()
      const wanted = positions.filter(
        ({ issue, party }) =>
          (query.issue === undefined || query.issue === issue) &&
          (query.party === undefined || query.party === party),
      )
      const page = pageOf(wanted, query, addressOf(c.req.raw))
      return page === undefined ? unknownAfter() : await answerTexts(c, open, page)
    },
  )
