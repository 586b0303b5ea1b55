import type { Mention, Span, Why } from '@parley/spotter'
import type { Block } from './block/block.ts'
import type { Density } from './choose.ts'
import type { HighlightNames, Mark } from './paint/names.ts'

/** A mention in its place on the page. The same object as long as its text stays. */
export interface PlacedMention extends Span {
  readonly topic: string
  readonly party: boolean
  readonly why: Why
  /** The words as the page has them. */
  readonly surface: string
  readonly block: Block
  /** How it is painted now; undefined where it is not. */
  readonly mark: Mark | undefined
  /** A live range over the words; undefined once the page has detached or rewritten them. */
  readonly range: Range | undefined
}

/** What a spotter may want to know besides the texts. */
export interface SpotContext {
  /**
   * Counts the starts: 1 for the page as it was opened, one more for every in-page navigation and
   * every `refresh`. Calls of one number are parts of one page, the first of them the largest.
   */
  readonly page: number
  /** The language of each text (BCP 47, as the page says it), undefined where the page is silent. */
  readonly languages: readonly (string | undefined)[]
  /** Aborted when the answer is no longer wanted. */
  readonly signal: AbortSignal
}

/** The port to the spotter. A mention's `block` is the position of its text in `texts`. */
export type Spot = (texts: readonly string[], context: SpotContext) => Promise<readonly Mention[]>

export interface AnnotateOptions {
  readonly spot: Spot
  readonly names: HighlightNames
  /** Aborting is the same as `stop()`. */
  readonly signal: AbortSignal
  /** Which of the mentions of a topic are painted, asked at every painting; `'first'` when absent. */
  readonly choose?: () => Density
  /**
   * How a mention is painted; undefined for not at all, then it counts as no first mention either.
   * When absent, all but parties are painted as topics.
   */
  readonly mark?: (mention: Mention) => Mark | undefined
  /** Called after the mentions or their marks have changed. */
  readonly onChange?: () => void
  /** The one place where errors end. After it the page is as it was, or as it was before the call. */
  readonly onError: (error: unknown) => void
}

export interface Annotator {
  /** Every mention found, painted or not, in reading order. */
  mentions(): readonly PlacedMention[]
  /** The painted mention under a point of the viewport (CSS pixels, as in `clientX`, `clientY`). */
  mentionAt(x: number, y: number): PlacedMention | undefined
  /** The article's root elements now; empty while the page has none. */
  roots(): readonly Element[]
  /** Whether the article is so long that only its beginning was read. */
  isCut(): boolean
  /** Spots everything anew: for a new pack or new settings behind `spot` and `mark`. */
  refresh(): void
  /** Leaves the page as it was. Nothing happens afterwards. */
  stop(): void
}
