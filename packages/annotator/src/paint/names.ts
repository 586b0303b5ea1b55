/** The names two highlights are registered under: random per page, so that a page cannot ask for them. */
export interface HighlightNames {
  readonly topic: string
  readonly contested: string
}

/** How a mention is painted: the quiet underline, or the second style for contested terms. */
export type Mark = keyof HighlightNames
