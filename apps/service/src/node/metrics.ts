import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Manifest } from '@parley/taxonomy'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { PackStore } from '../pack/pack-store.ts'
import type { MetricsPort } from '../ports.ts'
import type { ReportStore } from '../reports/report-store.ts'

/** In seconds: an artifact takes a tenth of a millisecond, a long text tens of them. */
const BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]
/** How often the delay of the event loop is looked at, in milliseconds. */
const LOOP_PRECISION = 20

const METHODS = new Set(['GET', 'HEAD', 'POST', 'OPTIONS'])

/** Sees a request before it is answered; counts it when the answer is out or was broken off. */
export type Observe = (incoming: IncomingMessage, outgoing: ServerResponse) => void

export interface Metrics {
  readonly port: MetricsPort
  /** @param routeOf the pattern of the route for a method and a target. */
  readonly observing: (routeOf: (method: string, target: string) => string) => Observe
}

/** Asked of the stores at each scrape, for another process may have changed them. */
const countStores = (
  registry: Registry,
  store: PackStore,
  reports: Pick<ReportStore, 'countOpen'>,
): void => {
  const registers = [registry]
  const ofEachPack = (name: string, help: string, value: (manifest: Manifest) => number) =>
    new Gauge({
      name,
      help,
      labelNames: ['pack'],
      registers,
      async collect() {
        for (const pack of await store.packs()) {
          const current = await store.current(pack)
          if (current !== undefined) this.set({ pack }, value(current.manifest))
        }
      },
    })
  ofEachPack(
    'parley_pack_sequence',
    'The sequence of the current publication.',
    ({ sequence }) => sequence,
  )
  ofEachPack(
    'parley_manifest_expires_timestamp_seconds',
    'When clients stop relying on the current manifest, in seconds since 1970.',
    ({ expiresAt }) => Date.parse(expiresAt) / 1000,
  )
  new Gauge({
    name: 'parley_reports_open',
    help: 'Readers’ reports that wait for the host.',
    registers,
    async collect() {
      this.set(await reports.countOpen())
    },
  })
}

/**
 * Counts in Prometheus’ text format, by the patterns of routes alone: nothing of a path, an address
 * or a header is in it. What a host counts apart as limited is what was answered with 429.
 */
export const createMetrics = (
  token: string,
  store: PackStore,
  reports: Pick<ReportStore, 'countOpen'>,
): Metrics => {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: LOOP_PRECISION })
  countStores(registry, store, reports)
  const requests = new Counter({
    name: 'parley_http_requests_total',
    help: 'Requests by method, pattern of the route and status; aborted where the client left first.',
    labelNames: ['method', 'route', 'status'],
    registers,
  })
  const durations = new Histogram({
    name: 'parley_http_request_duration_seconds',
    help: 'From a request’s head to the end of its answer, by pattern of the route.',
    labelNames: ['route'],
    buckets: BUCKETS,
    registers,
  })
  // Labels are looked up once: hashing them for each request would cost as much as answering 304.
  const counters = new Map<string, Counter.Internal>()
  const timers = new Map<string, Histogram.Internal<'route'>>()
  const count = (method: string, route: string, status: string): void => {
    const name = `${method} ${status} ${route}`
    let counter = counters.get(name)
    if (counter === undefined) {
      counter = requests.labels({ method, route, status })
      counters.set(name, counter)
    }
    counter.inc()
  }
  const time = (route: string, seconds: number): void => {
    let timer = timers.get(route)
    if (timer === undefined) {
      timer = durations.labels({ route })
      timers.set(route, timer)
    }
    timer.observe(seconds)
  }
  return {
    port: { token, type: registry.contentType, text: () => registry.metrics() },
    observing:
      (routeOf) =>
      ({ method = '', url = '' }, outgoing) => {
        const begun = performance.now()
        outgoing.once('close', () => {
          const route = routeOf(method, url)
          const status = outgoing.writableFinished ? String(outgoing.statusCode) : 'aborted'
          count(METHODS.has(method) ? method : 'other', route, status)
          time(route, (performance.now() - begun) / 1000)
        })
      },
  }
}
