import type { Documents } from '../schema/documents.ts'
import type { Language } from '../schema/language.ts'
import { LANGUAGES } from '../schema/language.ts'
import { packTexts, type WrittenText } from '../translation/localised-texts.ts'
import { WORDS } from './words/index.ts'
import { wordPattern } from './words/word-pattern.ts'

/** A text of the pack's own, in one language; names, aliases and sources are not sentences. */
export interface Sentence extends Pick<WrittenText, 'folder' | 'id' | 'path'> {
  readonly language: Language
  readonly text: string
  /** Whether its document says whose words it gives: a position, a usage, a response. */
  readonly hasSpeaker: boolean
}

const hasSpeaker = ({ folder, path }: WrittenText): boolean =>
  folder === 'positions' || path[0] === 'usage' || path[1] === 'responses'

const inEachLanguage = (texts: readonly WrittenText[]): readonly Sentence[] =>
  texts.flatMap((written) =>
    LANGUAGES.flatMap((language) => {
      const text = written.text[language]
      if (text === undefined) return []
      const { folder, id, path } = written
      return [
        { folder, id, path: [...path, language], language, text, hasSpeaker: hasSpeaker(written) },
      ]
    }),
  )

const isLabel = ({ path }: WrittenText): boolean => path.at(-1) === 'label'

/** Every sentence of the pack and of its documents, in every language; labels are names. */
export const sentences = (documents: Documents): readonly Sentence[] =>
  inEachLanguage(packTexts(documents).filter((written) => !isLabel(written)))

/** Every label, in every language. */
export const labels = (documents: Documents): readonly Sentence[] =>
  inEachLanguage(packTexts(documents).filter(isLabel))

/** Quotation marks of the eight languages; an apostrophe never opens one. */
const QUOTED = /“[^”“]*”|"[^"]*"|«[^»]*»|»[^«»]*«|„[^“”"]*[“”"]|‘[^’]*’|‹[^›]*›|”[^”]*”/g

const blank = (text: string): string => ' '.repeat(text.length)

/** The text with everything inside quotation marks blanked, at the same length. */
export const withoutQuotations = (text: string): string => text.replace(QUOTED, blank)

/** What stands inside quotation marks in a text. */
export const quotations = (text: string): readonly string[] => text.match(QUOTED) ?? []

const compiled = <K>(compile: (key: K) => RegExp) => {
  const known = new Map<K, RegExp>()
  return (key: K): RegExp => {
    const pattern = known.get(key) ?? compile(key)
    known.set(key, pattern)
    return pattern
  }
}

const neutral = compiled((language: Language) => wordPattern(WORDS[language].neutral))
const attribution = compiled((language: Language) => wordPattern(WORDS[language].attribution))

/** The text with phrases that are neutral whatever words they hold blanked, at the same length. */
export const withoutNeutral = (text: string, language: Language): string =>
  text.replace(neutral(language), blank)

/** Whether a stretch of text says that somebody says so. */
export const isAttributed = (text: string, language: Language): boolean =>
  text.search(attribution(language)) >= 0

/** The sentences of a text, parted at full stops, semicolons and the like. */
export const partedSentences = (text: string): readonly string[] => text.split(/(?<=[.;!?…])\s+/)
