import type { Mention } from '@parley/spotter'
import type { Card, CardSet, Language, Overview } from '@parley/taxonomy'
import type { CheckOutcome, PackStatus } from '../pack/status.ts'

export interface PageSpotted {
  readonly mentions: readonly Mention[]
  /** The contested terms among the mentions' topics. */
  readonly contested: readonly string[]
}

/** One card with the names and sources that it refers to, and no others. */
export interface CardView extends Pick<CardSet, 'labels' | 'sources' | 'evidenceUntil'> {
  readonly card: Card
  readonly language: Language
}

/** One key of a service, as shown to the reader. */
export interface KeyLine {
  readonly id: string
  readonly fingerprint: string
  readonly since: string
}

/** What each request is answered with, by its kind. */
export interface Answers {
  begin: undefined
  spot: PageSpotted
  card: CardView | undefined
  'load-card': undefined
  overview: Overview
  'pack-status': PackStatus
  annotate: undefined
  site: undefined
  'service-keys': readonly KeyLine[]
  'service-add': CheckOutcome
  'service-remove': undefined
  'check-pack': CheckOutcome
}

export type Reply<Value> =
  | { readonly ok: true; readonly value?: Value }
  | { readonly ok: false; readonly reason: string }
