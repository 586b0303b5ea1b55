/** Half-open, in UTF-16 units: `text.slice(start, end)` is the surface. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * Why a mention counts, in data a person's sentence can be made from.
 * `distinctive`: the words mean the topic wherever they stand; `page`: the passage is about the
 * subject; `introduction`: the topic is named in full on the page; `cue`: other words speak for it,
 * near it or, where the alias says so, anywhere on the page.
 */
export interface Why {
  readonly rule: 'distinctive' | 'page' | 'introduction' | 'cue'
  /** The words that decided, as the pack writes them; empty where the alias has no cues. */
  readonly cues: readonly string[]
  /** How much of the passage and page speaks about the subject, 0 and up; 1 is enough. */
  readonly relevance: number
}

/** One occurrence of a topic (or of a party, where parties are asked for) in one block of text. */
export interface Mention extends Span {
  /** Position of the block in the list given to `spot`. */
  readonly block: number
  readonly topic: string
  readonly party: boolean
  readonly why: Why
}

/** The outcome for one text. */
export interface Spotted {
  /** In reading order, without overlaps. */
  readonly mentions: readonly Mention[]
  /** How much of the text speaks about the subject, 0 and up; from 1 on the page is about it. */
  readonly relevance: number
}
