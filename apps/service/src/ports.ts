import type { PackStore } from './pack/pack-store.ts'

/** A file of the web pages, named by its content so that it can be kept for ever. */
export interface Asset {
  readonly name: string
  readonly type: string
  readonly body: string
  /** The same in brotli, in base64, where the build has made it. */
  readonly br?: string
}

/** The files that web pages load: one style sheet, one icon, one script for the parts that need one. */
export interface Assets {
  readonly style: Asset
  readonly icon: Asset
  readonly script: Asset
}

/** All that the app needs from where it runs. */
export interface Ports {
  readonly store: PackStore
  readonly assets: Assets
  /** Where the public reaches this service, without a slash at the end; else each request's own. */
  readonly publicOrigin?: string
  /** The clock: what is past its review is told by the reader's day. */
  readonly now: () => Date
  /** Told of faults of the service itself; never of what was asked or read. */
  readonly report: (error: unknown) => void
}
