import { createRoute } from '@hono/zod-openapi'
import { publicKeySchema } from '@parley/taxonomy'
import { answer } from '../http/answer.ts'
import { listOf } from '../http/page-of.ts'
import { createRouter, type Serving } from './app-types.ts'
import { answers } from './describe.ts'

/** The keys whose signatures stand under manifests; a client pins them by fingerprint. */
export const keyRoutes = ({ store }: Serving) =>
  createRouter().openapi(
    createRoute({
      method: 'get',
      path: '/v1/keys',
      operationId: 'listKeys',
      tags: ['packs'],
      responses: answers(listOf(publicKeySchema), 'Every key that signed here, oldest first.'),
    }),
    async (c) => await answer(c, { items: await store.keys() }),
  )
