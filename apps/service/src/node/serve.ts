import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { ShortWay } from './short-way.ts'

/** How long a client may take, in milliseconds. */
export interface Patience {
  readonly headersTimeout: number
  readonly requestTimeout: number
  readonly keepAliveTimeout: number
  /** How often slow clients are looked for. */
  readonly connectionsCheckingInterval: number
}

/** Slow or silent clients are let go; Node's own limits are minutes. */
const PATIENCE: Patience = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 10_000,
  connectionsCheckingInterval: 5000,
}
const MAX_HEADER_BYTES = 16_384

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

export interface ServeOptions {
  readonly port: number
  readonly host: string
  readonly maxConnections: number
  /** How long answers under way may take after `close` was called. */
  readonly graceSeconds: number
  /** Sees each request before it is answered, for counting alone. */
  readonly observe?: (incoming: IncomingMessage, outgoing: ServerResponse) => void
  /** Is asked before `fetch`, which answers what this leaves. */
  readonly shortWay?: ShortWay
}

/** The address cannot be listened on; the message says how to mend it. */
export class ListenRefused extends Error {
  override readonly name = 'ListenRefused'
}

const REMEDIES: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program listens there; stop it or set PORT to a free port',
  EACCES: 'ports below 1024 are not for every user; set PORT to a higher one, behind a proxy',
  EADDRNOTAVAIL: 'this machine has no such address; set HOST to one of its own',
  EAFNOSUPPORT: 'this machine does not speak that kind of address; set HOST to another',
  ENOTFOUND: 'the name is not known; set HOST to an address',
  EAI_AGAIN: 'the name cannot be looked up; set HOST to an address',
}

const nameOf = (host: string, port: number): string =>
  `${host.includes(':') ? `[${host}]` : host}:${port}`

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const { code = '' } = error
      const remedy = REMEDIES[code] ?? 'set HOST and PORT to an address that is free'
      const message = `cannot listen on ${nameOf(host, port)} (${code}): ${remedy}`
      reject(new ListenRefused(message, { cause: error }))
    })
    server.listen(port, host, resolve)
  })

/**
 * @param fetch answers a request, given the address at the other end of its connection.
 * @throws ListenRefused
 */
export const serve = async (
  fetch: (request: Request, environment: Peer) => Response | Promise<Response>,
  { port, host, maxConnections, graceSeconds, observe, shortWay }: ServeOptions,
  patience: Patience = PATIENCE,
): Promise<Listening> => {
  const listener = getRequestListener((request, { incoming }) =>
    fetch(request, { peer: incoming.socket.remoteAddress ?? '' }),
  )
  const answer = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    const go = (isAnswered: boolean): void => {
      if (!isAnswered) void listener(incoming, outgoing)
    }
    const answered = shortWay?.(incoming, outgoing) ?? false
    if (answered instanceof Promise) void answered.then(go)
    else go(answered)
  }
  const server = createServer(
    { ...patience, maxHeaderSize: MAX_HEADER_BYTES },
    (incoming, outgoing) => {
      // A connection would otherwise stay open for its next request, and the process with it.
      if (!server.listening) outgoing.shouldKeepAlive = false
      observe?.(incoming, outgoing)
      answer(incoming, outgoing)
    },
  )
  server.maxConnections = maxConnections
  await listen(server, port, host)
  const address = server.address()
  const actual = typeof address === 'object' && address !== null ? address.port : port
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve())
      server.closeIdleConnections()
      const idle = setInterval(() => server.closeIdleConnections(), 100)
      const forced = setTimeout(() => server.closeAllConnections(), graceSeconds * 1000)
      server.once('close', () => {
        clearInterval(idle)
        clearTimeout(forced)
      })
    })
  return { url: `http://${nameOf(host, actual)}`, close }
}
