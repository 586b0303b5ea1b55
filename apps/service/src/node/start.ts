import { setTimeout as wait } from 'node:timers/promises'
import { createApp } from '../app.ts'
import { faultOf } from '../log/fault.ts'
import type { Log } from '../log/log-event.ts'
import type { BuiltPack } from '../pack/publish.ts'
import type { Assets, Ports } from '../ports.ts'
import { readBuiltPack } from './built-pack.ts'
import { clientAddress, parseProxies } from './client-address.ts'
import { type DataFolder, openDataFolder } from './data-folder.ts'
import { encodePage } from './encode.ts'
import { createLog } from './log.ts'
import type { Metrics } from './metrics.ts'
import { routeOf } from './route-of.ts'
import { type Listening, type Peer, serve } from './serve.ts'
import type { Settings } from './settings.ts'
import { artifactsFrom } from './short-way.ts'

const DAY = 24 * 60 * 60 * 1000

export interface Running extends Listening {
  readonly fingerprint: string
}

const now = (): Date => new Date()

/** Publishes the pack where it is due, and says so. */
const publish = async (data: DataFolder, built: BuiltPack, log: Log): Promise<void> => {
  if ((await data.publish(built, now())) === 'unchanged') return
  const current = await data.store.current(built.manifest.pack)
  if (current === undefined) return
  const { pack, sequence, revision, expiresAt } = current.manifest
  log({ event: 'published', pack, sequence, revision, expiresAt })
}

/** A failed renewal is no reader's doing: its message may be told. */
const renew = (data: DataFolder, built: BuiltPack, log: Log): Promise<void> =>
  publish(data, built, log).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error)
    log({ event: 'renewal-failed', why, fault: faultOf(error) })
  })

const portsOf = (
  data: DataFolder,
  { publicOrigin, trustedProxies = parseProxies(''), annotatePerMinute }: Settings,
  log: Log,
): Omit<Ports, 'assets'> => ({
  store: data.store,
  reports: data.reports,
  clientOf: ({ headers }, environment) =>
    clientAddress((environment as Peer).peer, headers.get('x-forwarded-for'), trustedProxies),
  now,
  report: (error, route) => log({ event: 'fault', route, fault: faultOf(error) }),
  ...(publicOrigin === undefined ? {} : { publicOrigin }),
  ...(annotatePerMinute === undefined ? {} : { annotatePerMinute }),
})

/** Loaded only where a token asks for it. */
const openMetrics = async (
  { store, reports }: DataFolder,
  { metricsToken }: Settings,
): Promise<Metrics | undefined> => {
  if (metricsToken === undefined) return undefined
  const { createMetrics } = await import('./metrics.ts')
  return createMetrics(metricsToken, store, reports)
}

/**
 * Opens the data folder, publishes the pack and listens; what fails on the way is closed again.
 * `close` first has `/readyz` answer 503 for as long as the settings say, while requests are still
 * taken, so that a balancer can turn away in time.
 * @throws ListenRefused, and as `openDataFolder` does.
 */
export const start = async (
  settings: Settings,
  packFolder: string,
  assets: Assets,
  log: Log = createLog(settings.logLevel),
): Promise<Running> => {
  const built = await readBuiltPack(settings.pack ?? packFolder)
  const data = await openDataFolder(settings.data, now(), {
    remote: settings.database,
    report: (error) => log({ event: 'fault', route: 'database', fault: faultOf(error) }),
  })
  try {
    await publish(data, built, log)
    const metrics = await openMetrics(data, settings)
    let isStopping = false
    const app = createApp({
      ...portsOf(data, settings, log),
      assets,
      brotli: encodePage,
      isStopping: () => isStopping,
      ...(metrics === undefined ? {} : { metrics: metrics.port }),
    })
    const observe = metrics?.observing((method, target) => routeOf(app, method, target))
    const listening = await serve((request, peer) => app.fetch(request, peer), {
      ...settings,
      shortWay: artifactsFrom(data.store),
      ...(observe === undefined ? {} : { observe }),
    })
    const renewal = setInterval(() => void renew(data, built, log), DAY)
    return {
      url: listening.url,
      fingerprint: data.key.public.fingerprint,
      close: async () => {
        isStopping = true
        clearInterval(renewal)
        await wait(settings.drainSeconds * 1000)
        await listening.close()
        data.close()
      },
    }
  } catch (error) {
    data.close()
    throw error
  }
}
