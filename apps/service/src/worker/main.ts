import assets from 'virtual:parley-assets'
import bundled from 'virtual:parley-pack'
import { createApp } from '../app.ts'
import { problem } from '../http/problem.ts'
import { faultOf } from '../log/fault.ts'
import { MemoryPackStore } from '../pack/memory-pack-store.ts'
import { publishPack } from '../pack/publish.ts'
import { openSigningKey } from '../pack/signing-key.ts'
import { unpack } from './bundled-pack.ts'

interface Environment {
  /** The signing key's record as JSON: what the Node service keeps in `signing-key.json`. */
  readonly SIGNING_KEY?: string
  readonly PUBLIC_ORIGIN?: string
}

/**
 * Every isolate must publish the same bytes, so the build's time stands for the clock: it dates
 * the manifest, and in seconds it is the sequence, which grows with every deployment.
 */
const start = async ({ SIGNING_KEY, PUBLIC_ORIGIN }: Environment) => {
  if (SIGNING_KEY === undefined) throw new RangeError('SIGNING_KEY is not set')
  const store = new MemoryPackStore()
  const builtAt = new Date(bundled.builtAt)
  const sequence = Math.floor(builtAt.valueOf() / 1000)
  await publishPack(store, await openSigningKey(SIGNING_KEY), unpack(bundled), builtAt, sequence)
  return createApp({
    store,
    assets,
    ...(PUBLIC_ORIGIN === undefined ? {} : { publicOrigin: PUBLIC_ORIGIN.replace(/\/$/, '') }),
    now: () => new Date(),
    report: (error, route) =>
      console.error(
        JSON.stringify({ level: 'error', event: 'fault', route, fault: faultOf(error) }),
      ),
  })
}

/**
 * Cloudflare asks Workers for brotli and gzip whatever the client takes, and keeps the client's own
 * header beside the request; artifacts are encoded already, so the client's is the one that counts.
 */
const asTheClientAsked = (request: Request & { readonly cf?: unknown }): Request => {
  const { clientAcceptEncoding } = (request.cf ?? {}) as { clientAcceptEncoding?: unknown }
  if (typeof clientAcceptEncoding !== 'string') return request
  const headers = new Headers(request.headers)
  headers.set('accept-encoding', clientAcceptEncoding)
  return new Request(request, { headers })
}

let started: ReturnType<typeof start> | undefined

export default {
  async fetch(request: Request, environment: Environment): Promise<Response> {
    try {
      started ??= start(environment)
      return await (await started).fetch(asTheClientAsked(request))
    } catch (error) {
      started = undefined
      const why = error instanceof RangeError ? error.message : undefined
      console.error(
        JSON.stringify({ level: 'error', event: 'crashed', why, fault: faultOf(error) }),
      )
      return problem(503, 'the service is not set up; its operator finds the reason in the log')
    }
  },
}
