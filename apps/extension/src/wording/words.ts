import type { Language } from '@parley/taxonomy'
import type { Messages } from '@parley/ui'
import { catalogues } from '@parley/ui/messages'
import { browser } from 'wxt/browser'
import type { CardLanguage } from './card-words.ts'
import { de } from './de.ts'
import { en, type Words } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { uk } from './uk.ts'

export type { Words }

/** What the extension says in every language of the interface. */
export const allWords: Readonly<Record<Language, Words>> = { en, uk, ru, pt, de, fr, es, pl }

const isKnown = (tag: string): tag is Language => Object.hasOwn(allWords, tag)

/**
 * The language that the browser reads the extension's messages in, English where Parley has no other:
 * its own fallbacks count, such as `pt` for `pt-BR`.
 */
export const interfaceLanguage = (): Language => {
  const language = browser.i18n.getMessage('language')
  return isKnown(language) ? language : 'en'
}

/** What the extension's own pages and its menu say. */
export const ownWords = (): Words => allWords[interfaceLanguage()]

/** The catalogue of the parts that card, popup and web pages share. */
export const ownMessages = (): Messages => catalogues[interfaceLanguage()]

/**
 * All that a card says besides the pack's texts.
 * @param content the language of those.
 */
export const cardLanguage = (content: Language): CardLanguage => {
  const { card, copy, guide, list, lookUp, wrong, send } = ownWords()
  return {
    words: { card, copy, guide, list, lookUp, wrong, send },
    messages: ownMessages(),
    content,
  }
}
