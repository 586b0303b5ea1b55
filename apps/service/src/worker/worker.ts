import { createApp } from '../app.ts'
import { problem } from '../http/problem.ts'
import { faultOf } from '../log/fault.ts'
import { MemoryPackStore } from '../pack/memory-pack-store.ts'
import type { PackStore } from '../pack/pack-store.ts'
import { openSigningKey, type SigningKey } from '../pack/signing-key.ts'
import type { Assets } from '../ports.ts'
import { type BundledPack, unpack } from './bundled-pack.ts'
import { publishBundled } from './publish-bundled.ts'
import { type Bindings, openStores } from './stores.ts'

export interface Environment extends Bindings {
  /** The signing key's record as JSON: what the Node service keeps in `signing-key.json`. */
  readonly SIGNING_KEY?: string
  readonly PUBLIC_ORIGIN?: string
}

/** What the build put into the bundle. */
interface Bundle {
  readonly bundled: BundledPack
  readonly assets: Assets
}

/** The one way into the log: nothing of what a reader sent is in it. */
const report = (error: unknown, route?: string): void =>
  console.error(JSON.stringify({ level: 'error', event: 'fault', route, fault: faultOf(error) }))

/** A database that takes no writes for a while still serves what was published in it. */
const publishOver = async (store: PackStore, key: SigningKey, bundled: BundledPack) => {
  try {
    const times = { builtAt: new Date(bundled.builtAt), now: new Date() }
    await publishBundled(store, key, unpack(bundled), times)
  } catch (error) {
    if ((await store.current(bundled.manifest.pack)) === undefined) throw error
    report(error)
  }
}

/** Without a database every isolate must publish the same bytes: the build's time is the clock. */
const publishFromBundle = async (key: SigningKey, bundled: BundledPack): Promise<PackStore> => {
  const store = new MemoryPackStore()
  const builtAt = new Date(bundled.builtAt)
  await publishBundled(store, key, unpack(bundled), { builtAt, now: builtAt })
  return store
}

const start = async ({ bundled, assets }: Bundle, environment: Environment) => {
  const { SIGNING_KEY, PUBLIC_ORIGIN } = environment
  if (SIGNING_KEY === undefined) throw new RangeError('SIGNING_KEY is not set')
  const key = await openSigningKey(SIGNING_KEY)
  const stores = await openStores(environment, new Date())
  if (stores !== undefined) await publishOver(stores.store, key, bundled)
  return createApp({
    ...(stores ?? { store: await publishFromBundle(key, bundled) }),
    assets,
    // Set by Cloudflare itself, whatever the client sent.
    clientOf: ({ headers }) => headers.get('cf-connecting-ip') ?? '',
    ...(PUBLIC_ORIGIN === undefined ? {} : { publicOrigin: PUBLIC_ORIGIN.replace(/\/$/, '') }),
    now: () => new Date(),
    report,
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

/** The service as one isolate runs it: it starts with the first request, and again after a fault. */
export const createWorker = (bundle: Bundle) => {
  let started: ReturnType<typeof start> | undefined
  return {
    fetch: async (request: Request, environment: Environment): Promise<Response> => {
      try {
        started ??= start(bundle, environment)
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
}
