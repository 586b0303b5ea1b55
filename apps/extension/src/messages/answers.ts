import type { Density } from '@parley/annotator'
import type { Mention } from '@parley/spotter'
import type { Card, CardSet, Language, LocalText, Overview } from '@parley/taxonomy'
import type { CheckOutcome, PackStatus } from '../pack/status.ts'
import type { ReportOutcome } from '../reports/reader-report.ts'

export interface PageSpotted {
  readonly mentions: readonly Mention[]
  /** The contested terms among the mentions' topics. */
  readonly contested: readonly string[]
  /** Topics that the reader does not want marked. */
  readonly muted: readonly string[]
  /** How densely the reader wants an article marked. */
  readonly density: Density
}

/** One card with the names and sources that it refers to, and no others. */
export interface CardView extends Pick<CardSet, 'labels' | 'sources' | 'evidenceUntil'> {
  readonly card: Card
  readonly language: Language
  /** The reader's own language, where the pack has no cards in it. */
  readonly missingLanguage?: string
  readonly isMuted: boolean
  /** The address of the service that the reader added. */
  readonly service?: string
  readonly pack: string
  readonly revision: string
}

/** A topic as lists name it. */
export interface TopicLine {
  readonly id: string
  readonly label: LocalText
  readonly kind: Card['kind']
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
  mute: undefined
  'wrong-match': undefined
  'forget-match': undefined
  'send-report': ReportOutcome
  'topic-names': readonly TopicLine[]
  'look-up': CardView | undefined
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
