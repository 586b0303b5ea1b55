import type { createApp } from '../app.ts'

type App = Pick<ReturnType<typeof createApp>, 'router' | 'getPath'>

/** For a route of which another method was wanted. */
const TRIED = ['GET', 'POST'] as const

/** Hono's own reading is wanted only where something is escaped, and costs more than the match. */
const pathOf = (app: App, target: string): string => {
  if (target.includes('%') || target.includes('#'))
    return app.getPath({ url: `http://h${target}` } as Request)
  const query = target.indexOf('?')
  return query === -1 ? target : target.slice(0, query)
}

/**
 * The pattern of the route that a request goes to, `none` where there is none: never the path, of
 * which a client could invent as many as it liked. Asking the router once more costs less than a
 * middleware in front of the packs would, and leaves them as they are.
 * @param target the request's target as it was sent, with its query.
 */
export const routeOf = (app: App, method: string, target: string): string => {
  const path = pathOf(app, target)
  const asked = method === 'HEAD' ? 'GET' : method
  for (const each of [asked, ...TRIED]) {
    const [handlers] = app.router.match(each, path)
    for (let at = handlers.length - 1; at >= 0; at--) {
      const route = handlers[at]?.[0][1]
      if (route !== undefined && route.method !== 'ALL') return route.path
    }
  }
  return 'none'
}
