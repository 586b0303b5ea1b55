import type { Language } from '@parley/taxonomy'
import type { Messages } from '@parley/ui'
import type { Words } from './en.ts'

/** What a card and the list of marks say. */
export type CardWords = Pick<
  Words,
  'card' | 'copy' | 'guide' | 'list' | 'lookUp' | 'wrong' | 'send'
>

/** All words that the card's script needs in a page; it carries none itself. */
export interface CardLanguage {
  readonly words: CardWords
  readonly messages: Messages
  /** The language of the pack's texts: the same, or English where the pack lacks it. */
  readonly content: Language
}
