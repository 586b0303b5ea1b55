/** A word of many meanings: texts in which it is one of our topics, and texts in which it is not. */
export interface AmbiguousWord {
  /** What the word looks like, wherever it stands in a text. */
  readonly word: RegExp
  /** Topics, and texts in which «…» is what must be marked as the topic. */
  readonly ours: readonly (readonly [topic: string, text: string])[]
  /** Texts in which nothing may be marked that touches the word. */
  readonly others: readonly string[]
}
