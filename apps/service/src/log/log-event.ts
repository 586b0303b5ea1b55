import type { Fault } from './fault.ts'

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/**
 * Everything that is ever logged. The list is closed and no entry has a place for what a client
 * sent: no address, path, query, header or body can be written, by whatever mistake.
 */
export type LogEvent =
  | { readonly event: 'starting'; readonly node: string; readonly pid: number }
  | { readonly event: 'misspelt'; readonly hint: string }
  | {
      readonly event: 'published'
      readonly pack: string
      readonly sequence: number
      readonly revision: string
      readonly expiresAt: string
    }
  | { readonly event: 'listening'; readonly url: string; readonly fingerprint: string }
  | { readonly event: 'renewal-failed'; readonly why: string; readonly fault: Fault }
  /** In answering; `route` is the route's pattern, never the path. */
  | { readonly event: 'fault'; readonly route: string; readonly fault: Fault }
  /** Something in the process wrote to the console: that it did is told, not what. */
  | { readonly event: 'stray'; readonly fault: Fault }
  | { readonly event: 'crashed'; readonly fault: Fault }
  | { readonly event: 'stopping'; readonly signal: string }
  | { readonly event: 'stopped' }
  | { readonly event: 'cut-short'; readonly signal: string }

export type Log = (event: LogEvent) => void
