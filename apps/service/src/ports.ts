import type { Bytes, PackStore } from './pack/pack-store.ts'
import type { ReportStore } from './reports/report-store.ts'

/** A file of the web pages, named by its content so that it can be kept for ever. */
export interface Asset {
  readonly name: string
  readonly type: string
  readonly body: string
  /** The same in brotli, in base64, where the build has made it. */
  readonly br?: string
}

/** What stands in a page itself; the page's policy admits it by its hash and nothing else inline. */
export interface InlineAsset {
  readonly body: string
  /** As a content security policy writes it: `sha256-…`, of the body's bytes. */
  readonly hash: string
}

/**
 * What web pages are made with. The style sheet is a few kilobytes and stands in the page, which so
 * paints with its first answer; the script is loaded by `loader` once the page is there, since every
 * page but one is whole without it.
 */
export interface Assets {
  readonly style: InlineAsset
  readonly loader: InlineAsset
  readonly icon: Asset
  readonly script: Asset
}

/** Counts for a scraper that bears the token. */
export interface MetricsPort {
  readonly token: string
  /** The media type of the text. */
  readonly type: string
  readonly text: () => Promise<string>
}

/** All that the app needs from where it runs. */
export interface Ports {
  readonly store: PackStore
  readonly assets: Assets
  /**
   * Makes brotli of a web page, quickly rather than to the last byte: it is made for each answer.
   * Absent where the runtime makes none, as in a Worker; pages are in gzip then.
   */
  readonly brotli?: (page: Bytes) => Promise<Bytes>
  /** Where readers' reports are kept; absent where nothing can be. */
  readonly reports?: ReportStore
  /**
   * The address that a request came from, for limits alone: it is never kept or logged. Given what
   * the entry handed to `fetch` beside the request. Without it, all clients count as one.
   */
  readonly clientOf?: (request: Request, environment: unknown) => string
  /** Where the public reaches this service, without a slash at the end; else each request's own. */
  readonly publicOrigin?: string
  /** The clock: what is past its review is told by the reader's day. */
  readonly now: () => Date
  /** How many texts one network may have annotated in a minute; else any number. */
  readonly annotatePerMinute?: number
  /** Absent where nothing is counted: the host set no token, or this is a Worker. */
  readonly metrics?: MetricsPort
  /** Whether the service was told to stop and is no longer to be sent anybody. */
  readonly isStopping?: () => boolean
  /**
   * Told of faults of the service itself and the pattern of the route in which they came up. The
   * error is not to be logged whole: its message may quote what a reader sent.
   */
  readonly report: (error: unknown, route: string) => void
}
