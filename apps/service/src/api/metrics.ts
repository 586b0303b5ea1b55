import { createRoute, z } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import { bears } from '../http/bearer.ts'
import { OPEN } from '../http/headers.ts'
import { problem } from '../http/problem.ts'
import type { MetricsPort } from '../ports.ts'
import { createRouter } from './app-types.ts'
import { problemAnswer } from './describe.ts'

const gate =
  (token: string): MiddlewareHandler =>
  async (c, next) => {
    if (await bears(c.req.header('authorization'), token)) return await next()
    return problem(401, 'send the token as Authorization: Bearer TOKEN', undefined, {
      'www-authenticate': 'Bearer',
    })
  }

/** What a scraper counts with. The route is there only where the host has set a token. */
export const metricsRoutes = ({ token, type, text }: MetricsPort) =>
  createRouter().openapi(
    createRoute({
      method: 'get',
      path: '/metrics',
      operationId: 'metrics',
      tags: ['operation'],
      middleware: gate(token),
      responses: {
        200: {
          description: 'Counts by route and status in Prometheus’ text format.',
          content: { 'text/plain': { schema: z.string() } },
        },
        401: problemAnswer('The host’s token is missing or wrong.'),
      },
    }),
    async (c) =>
      c.text(await text(), 200, { ...OPEN, 'content-type': type, 'cache-control': 'no-store' }),
  )
