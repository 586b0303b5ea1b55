import { createRoute, z } from '@hono/zod-openapi'
import { answer } from '../http/answer.ts'
import { listOf, pageOf, pageQuery } from '../http/page-of.ts'
import { createRouter, type Serving } from './app-types.ts'
import { answers, FAULTY } from './describe.ts'
import { publicKey } from './named-schemas.ts'
import { unknownAfter } from './unknown-after.ts'

/** The keys whose signatures stand under manifests; a client pins them by fingerprint. */
export const keyRoutes = ({ store, addressOf }: Serving) =>
  createRouter().openapi(
    createRoute({
      method: 'get',
      path: '/v1/keys',
      operationId: 'listKeys',
      tags: ['packs'],
      request: { query: z.object(pageQuery) },
      responses: {
        ...answers(listOf(publicKey), 'Every key that signed here, oldest first.'),
        ...FAULTY,
      },
    }),
    async (c) => {
      const page = pageOf(await store.keys(), c.req.valid('query'), addressOf(c.req.raw))
      return page === undefined ? unknownAfter() : await answer(c, page)
    },
  )
