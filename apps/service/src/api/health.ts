import { createRoute, z } from '@hono/zod-openapi'
import { HTTPException } from 'hono/http-exception'
import { OPEN } from '../http/headers.ts'
import { problem } from '../http/problem.ts'
import { PackMissing } from '../pack/open-pack.ts'
import { createRouter, type Serving } from './app-types.ts'
import { problemAnswer } from './describe.ts'

const UNCACHED = { ...OPEN, 'cache-control': 'no-store' }
const healthSchema = z.object({ status: z.literal('ok') })
const readySchema = healthSchema.extend({
  pack: z.string(),
  sequence: z.int(),
  evidenceUntil: z.string(),
})

/** Whether the process lives, and whether it can serve. The paths never move. */
export const healthRoutes = ({ pack, isStopping }: Serving) =>
  createRouter()
    .openapi(
      createRoute({
        method: 'get',
        path: '/healthz',
        operationId: 'health',
        tags: ['operation'],
        responses: {
          200: {
            description: 'It lives.',
            content: { 'application/json': { schema: healthSchema } },
          },
        },
      }),
      (c) => c.json({ status: 'ok' as const }, 200, UNCACHED),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/readyz',
        operationId: 'ready',
        tags: ['operation'],
        responses: {
          200: {
            description: 'It serves this publication.',
            content: { 'application/json': { schema: readySchema } },
          },
          503: problemAnswer('It cannot serve yet.'),
        },
      }),
      async (c) => {
        if (isStopping?.())
          throw new HTTPException(503, { res: problem(503, 'the service is stopping') })
        try {
          const open = await pack()
          await open.index('en')
          const { pack: id, sequence, evidenceUntil } = open.manifest
          return c.json({ status: 'ok' as const, pack: id, sequence, evidenceUntil }, 200, UNCACHED)
        } catch (error) {
          throw new PackMissing('no pack can be read', { cause: error })
        }
      },
    )
