import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'

/** How long a client may take, in milliseconds, and how many may be there at once. */
export interface Limits {
  readonly headersTimeout: number
  readonly requestTimeout: number
  readonly keepAliveTimeout: number
  /** How often slow clients are looked for. */
  readonly connectionsCheckingInterval: number
  readonly maxConnections: number
}

/** Slow or silent clients are let go; Node's own limits are minutes, and for connections none. */
const LIMITS: Limits = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 10_000,
  connectionsCheckingInterval: 5000,
  maxConnections: 2000,
}
const MAX_HEADER_BYTES = 16_384
/** How long answers under way may take after the service was told to stop. */
const GRACE = 10_000

/** What the app is given beside each request. */
export interface Peer {
  /** The address at the other end of the connection: the client, or a proxy before it. */
  readonly peer: string
}

export interface Listening {
  readonly url: string
  /** Takes no more requests, lets those under way finish, then closes. */
  readonly close: () => Promise<void>
}

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })

const closing = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), GRACE).unref()
  })

/**
 * @param fetch answers a request, given the address at the other end of its connection.
 * @throws when the address cannot be listened on.
 */
export const serve = async (
  fetch: (request: Request, environment: Peer) => Response | Promise<Response>,
  { port, host }: { readonly port: number; readonly host: string },
  { maxConnections, ...times }: Limits = LIMITS,
): Promise<Listening> => {
  const listener = getRequestListener((request, { incoming }) =>
    fetch(request, { peer: incoming.socket.remoteAddress ?? '' }),
  )
  const server = createServer(
    { ...times, maxHeaderSize: MAX_HEADER_BYTES },
    (incoming, outgoing) => void listener(incoming, outgoing),
  )
  server.maxConnections = maxConnections
  await listen(server, port, host)
  const address = server.address()
  const actual = typeof address === 'object' && address !== null ? address.port : port
  const name = host.includes(':') ? `[${host}]` : host
  return { url: `http://${name}:${actual}`, close: () => closing(server) }
}
