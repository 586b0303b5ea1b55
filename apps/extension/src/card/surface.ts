import type { MatchReason } from '@parley/ui'
import type { CardView } from '../messages/answers.ts'

export interface ShowOptions {
  readonly why: MatchReason
  /** Moves the focus into the card and, when it closes, back to where it was. */
  readonly focus: boolean
  /** The reader closed the card from inside. */
  readonly onClose: () => void
}

/** What the card's script offers to the reader's script in the same isolated world. */
export interface CardSurface {
  /** Opens the card beside the words, or moves the open one there. */
  show(view: CardView, words: Range, options: ShowOptions): void
  hide(): void
  /** Whether an event's target is the card, as seen from outside its closed tree. */
  owns(target: EventTarget | null): boolean
  /** Takes everything out of the page. */
  remove(): void
}

declare global {
  /** Set by the card's script; the page's own scripts live in another world and see neither. */
  var parleyCard: CardSurface | undefined
  /** Aborted when the reader's script of this page has stopped. */
  var parleyReader: AbortSignal | undefined
}
