import { HTTPException } from 'hono/http-exception'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { routePath } from 'hono/route'
import { annotateRoutes } from './api/annotate.ts'
import { createRouter, type Serving } from './api/app-types.ts'
import { changeRoutes } from './api/changes.ts'
import { eventRoutes } from './api/events.ts'
import { healthRoutes } from './api/health.ts'
import { issueRoutes } from './api/issues.ts'
import { keyRoutes } from './api/keys.ts'
import { metricsRoutes } from './api/metrics.ts'
import { openApiRoutes } from './api/openapi.tsx'
import { packRoutes } from './api/packs.ts'
import { partyRoutes } from './api/parties.ts'
import { positionRoutes } from './api/positions.ts'
import { reportRoutes } from './api/reports.ts'
import { searchRoutes } from './api/search.ts'
import { sourceRoutes } from './api/sources.ts'
import { topicRoutes } from './api/topics.ts'
import { changeReader } from './changes/read-changes.ts'
import { OPEN } from './http/headers.ts'
import { problem } from './http/problem.ts'
import { PackMissing, packReader } from './pack/open-pack.ts'
import { StoreUnavailable } from './pack/store-unavailable.ts'
import type { Ports } from './ports.ts'
import { isWebPath, notFoundPage } from './web/not-found-page.tsx'
import { webRoutes } from './web/routes.tsx'

/** A preflight asks what a path allows; no credentials are ever among it. */
const preflight = (methods: readonly string[]): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...OPEN,
      'access-control-allow-methods': methods.join(', '),
      'access-control-allow-headers': 'content-type, if-none-match',
      'access-control-max-age': '86400',
    },
  })

/**
 * The whole service over its ports; the same in Node and in a Worker. Packs come before the
 * middleware, which costs more than they do.
 */
export const createApp = (ports: Ports) => {
  const originOf = (request: Request) => ports.publicOrigin ?? new URL(request.url).origin
  const serving: Serving = {
    ...ports,
    pack: packReader(ports.store),
    changes: changeReader(ports.store),
    originOf,
    addressOf: (request) => {
      const { pathname, search } = new URL(request.url)
      return originOf(request) + pathname + search
    },
  }
  const app = createRouter()
  app.route('/', packRoutes(serving))
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) => {
        if (c.req.method === 'OPTIONS') return preflight(methods)
        const allow = [...methods, 'OPTIONS'].join(', ')
        return problem(405, `this path allows ${allow}`, undefined, { allow })
      },
    }),
  )
  app
    .route('/', annotateRoutes(serving))
    .route('/', issueRoutes(serving))
    .route('/', topicRoutes(serving))
    .route('/', partyRoutes(serving))
    .route('/', positionRoutes(serving))
    .route('/', eventRoutes(serving))
    .route('/', sourceRoutes(serving))
    .route('/', searchRoutes(serving))
    .route('/', keyRoutes(serving))
    .route('/', changeRoutes(serving))
    .route('/', reportRoutes(serving))
    .route('/', healthRoutes(serving))
    .route('/', webRoutes(serving))
  if (ports.metrics !== undefined) app.route('/', metricsRoutes(ports.metrics))
  openApiRoutes(app, serving)
  app.notFound((c) =>
    isWebPath(c.req.path)
      ? notFoundPage(ports.assets, c.req.query('lang'))
      : problem(404, 'there is nothing at this address'),
  )
  app.onError((error, c) => {
    if (error instanceof PackMissing) {
      if (error.cause !== undefined) ports.report(error.cause, routePath(c))
      return problem(503, error.message)
    }
    if (error instanceof StoreUnavailable) {
      ports.report(error, routePath(c))
      const retry = { 'retry-after': String(error.retryAfter) }
      return problem(503, `${error.message}; reading goes on, try again later`, undefined, retry)
    }
    if (error instanceof HTTPException && error.res !== undefined) return error.res
    if (error instanceof HTTPException && error.status < 500) {
      return problem(400, error.message || 'the request cannot be understood')
    }
    ports.report(error, routePath(c))
    return problem(500, 'something went wrong here; the fault is noted')
  })
  return app
}
