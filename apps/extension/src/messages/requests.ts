import { z } from 'zod'
import { readerReportSchema } from '../reports/reader-report.ts'
import { topicIdSchema, wrongMatchSchema } from '../settings.ts'
import { MAX_BLOCK_LENGTH, MAX_BLOCKS, MAX_LOOKED_UP } from './limits.ts'

const MAX_TAG = 35
const MAX_NAMES = 500

const highlightName = z.string().regex(/^[a-z]{12}$/)

const card = z.strictObject({ kind: z.literal('card'), topic: topicIdSchema })

const spot = z.strictObject({
  kind: z.literal('spot'),
  blocks: z.array(z.string().max(MAX_BLOCK_LENGTH)).max(MAX_BLOCKS),
  /** What each block's language is declared to be, a BCP 47 tag; empty where the page is silent. */
  languages: z.array(z.string().max(MAX_TAG)).max(MAX_BLOCKS),
})

/** Stops marking a topic anywhere, or marks it again. */
const mute = z.strictObject({ kind: z.literal('mute'), topic: topicIdSchema, on: z.boolean() })

/** Keeps a wrong match in this browser, where it is not marked again. */
const wrongMatch = z.strictObject({ kind: z.literal('wrong-match'), match: wrongMatchSchema })

/** Sends a report, as the reader was shown it, to the service that the reader was shown. */
const sendReport = z.strictObject({
  kind: z.literal('send-report'),
  service: z.url(),
  report: readerReportSchema,
})

const topicNames = z.strictObject({
  kind: z.literal('topic-names'),
  topics: z.array(topicIdSchema).max(MAX_NAMES),
})

/** What a script inside a page may ask of the background. */
export const pageRequestSchema = z.discriminatedUnion('kind', [
  /** Begins reading: inserts the rules for these highlights into the asking page alone. */
  z.strictObject({
    kind: z.literal('begin'),
    names: z.strictObject({ topic: highlightName, contested: highlightName }),
  }),
  spot,
  card,
  mute,
  wrongMatch,
  sendReport,
  topicNames,
  /** The card for words that the reader selected. */
  z.strictObject({ kind: z.literal('look-up'), text: z.string().min(1).max(MAX_LOOKED_UP) }),
  /** Puts the card's script beside the reader's, into the asking page. */
  z.strictObject({ kind: z.literal('load-card') }),
])
export type PageRequest = z.infer<typeof pageRequestSchema>

/** What the extension's own pages may ask besides. */
export const ownRequestSchema = z.discriminatedUnion('kind', [
  spot,
  card,
  mute,
  wrongMatch,
  sendReport,
  topicNames,
  /** Marks such words again: the match at this place among those that are kept. */
  z.strictObject({ kind: z.literal('forget-match'), at: z.int().min(0) }),
  z.strictObject({ kind: z.literal('overview') }),
  z.strictObject({ kind: z.literal('pack-status') }),
  /** Puts the reader's script into a tab, by `activeTab` or a granted site. */
  z.strictObject({ kind: z.literal('annotate'), tab: z.int().min(0) }),
  z.strictObject({ kind: z.literal('site'), host: z.string().min(1).max(260), on: z.boolean() }),
  /** The keys that a service signs with, to be shown before one is pinned. */
  z.strictObject({ kind: z.literal('service-keys'), url: z.url() }),
  z.strictObject({
    kind: z.literal('service-add'),
    url: z.url(),
    fingerprint: z.string().min(1).max(200),
  }),
  z.strictObject({ kind: z.literal('service-remove') }),
  z.strictObject({ kind: z.literal('check-pack') }),
])
export type OwnRequest = z.infer<typeof ownRequestSchema>

export type Request = PageRequest | OwnRequest
