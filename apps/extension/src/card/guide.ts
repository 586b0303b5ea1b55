/** The way through a page's marks, offered by a card that the reader came to on that way. */
export interface Guide {
  readonly step: (by: 1 | -1) => void
  /** Back to the exact place where the way began. */
  readonly leave: () => void
}
