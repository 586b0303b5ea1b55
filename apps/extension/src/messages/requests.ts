import { z } from 'zod'

/** A page of 300,000 words; what is longer is refused rather than scanned. */
const MAX_BLOCKS = 20_000
const MAX_BLOCK_LENGTH = 100_000
const MAX_TAG = 35

const topicId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

const highlightName = z.string().regex(/^[a-z]{12}$/)

const card = z.strictObject({ kind: z.literal('card'), topic: topicId })

/** What a script inside a page may ask of the background. */
export const pageRequestSchema = z.discriminatedUnion('kind', [
  /** Begins reading: inserts the rules for these highlights into the asking page alone. */
  z.strictObject({
    kind: z.literal('begin'),
    names: z.strictObject({ topic: highlightName, contested: highlightName }),
  }),
  z.strictObject({
    kind: z.literal('spot'),
    blocks: z.array(z.string().max(MAX_BLOCK_LENGTH)).max(MAX_BLOCKS),
    /** What each block's language is declared to be, a BCP 47 tag; empty where the page is silent. */
    languages: z.array(z.string().max(MAX_TAG)).max(MAX_BLOCKS),
  }),
  card,
  /** Puts the card's script beside the reader's, into the asking page. */
  z.strictObject({ kind: z.literal('load-card') }),
])
export type PageRequest = z.infer<typeof pageRequestSchema>

/** What the extension's own pages may ask besides. */
export const ownRequestSchema = z.discriminatedUnion('kind', [
  card,
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
