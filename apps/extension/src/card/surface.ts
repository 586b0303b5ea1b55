import type { Annotator, PlacedMention } from '@parley/annotator'
import type { CardView } from '../messages/answers.ts'
import type { Errand } from '../messages/tab-requests.ts'
import type { Conversation } from '../page/conversation.ts'
import type { CardLanguage } from '../wording/card-words.ts'
import type { Point } from './triangle.ts'

export interface ShowOptions {
  /** What was marked; undefined where the reader looked the words up. */
  readonly mention?: Pick<PlacedMention, 'topic' | 'surface' | 'why' | 'block' | 'start' | 'end'>
  /** Moves the focus into the card and, when it closes, back to where it was. */
  readonly focus: boolean
  readonly pinned: boolean
  /** The reader pinned or unpinned the card; where it is absent, there is nothing to pin. */
  readonly onPin?: (on: boolean) => void
  /** The reader closed the card from inside, or its words went out of sight. */
  readonly onClose: () => void
}

/** What the card's script offers to the reader's script in the same isolated world. */
export interface CardSurface {
  /** Builds a card that may be shown soon, out of sight and outside the page, in an idle moment. */
  prepare(view: CardView, options: ShowOptions): void
  /** Opens the card beside the words, or moves the open one there. */
  show(view: CardView, words: Range, options: ShowOptions): void
  hide(): void
  /** Whether an event's target is the card, as seen from outside its closed tree. */
  owns(target: EventTarget | null): boolean
  /** Whether a pointer that left the words at one point is at another on its way to the open card. */
  leads(left: Point, at: Point): boolean
  /** Leads the reader through the page. */
  run(errand: Errand, annotator: Annotator, talk: Conversation): void
  /** Takes everything out of the page. */
  remove(): void
}

declare global {
  /** Set by the card's script; the page's own scripts live in another world and see neither. */
  var parleyCard: CardSurface | undefined
  /** What the card is to say; the background sets it before the card's script comes. */
  var parleyLanguage: CardLanguage | undefined
  /** Aborted when the reader's script of this page has stopped. */
  var parleyReader: AbortSignal | undefined
}
