import { LANGUAGES, type Language } from '../../schema/language.ts'
import type { Finding, Rule } from '../rule.ts'
import {
  isAttributed,
  labels,
  partedSentences,
  quotations,
  type Sentence,
  sentences,
  withoutNeutral,
  withoutQuotations,
} from '../sentences.ts'
import { WORDS } from '../words/index.ts'
import { wordPattern } from '../words/word-pattern.ts'

interface Patterns {
  readonly loaded: RegExp
  readonly charged: RegExp
}

const patterns = (language: Language): Patterns => ({
  loaded: wordPattern(WORDS[language].loaded),
  charged: wordPattern(WORDS[language].charged),
})

type Problem = Pick<Finding, 'message' | 'remedy'>

/** Words that stand outside quotation marks and must not. */
const outside = (bare: string, { loaded }: Patterns): readonly Problem[] =>
  [...bare.matchAll(loaded)].map(([word]) => ({
    message: `“${word}” is a loaded word outside quotation marks`,
    remedy:
      'Say it neutrally (what was done, by whom), or quote it and name the party that says it',
  }))

/** Words of judgement in sentences that say nothing of whose judgement it is. */
const unattributed = (bare: string, language: Language, { charged }: Patterns) =>
  partedSentences(bare)
    .filter((sentence) => !isAttributed(sentence, language))
    .flatMap((sentence): readonly Problem[] =>
      [...sentence.matchAll(charged)].map(([word]) => ({
        message: `“${word}” is a judgement that nobody is named for`,
        remedy: 'Name the party that says so (“Ukraine says …”), or say it neutrally',
      })),
    )

/** Loaded words that are quoted, in a text that does not say from whom. */
const unsourced = (text: string, { loaded }: Patterns): readonly Problem[] =>
  quotations(text).flatMap((quoted) =>
    [...quoted.matchAll(loaded)].map(([word]) => ({
      message: `“${word}” is a loaded word that is quoted from nobody`,
      remedy: 'Name the party that says it (“Russia calls it …”), or say it neutrally',
    })),
  )

const problemsOf = (sentence: Sentence, found: Patterns): readonly Problem[] => {
  const { language, text, path, hasSpeaker } = sentence
  const unquoted = withoutQuotations(text)
  const bare = withoutNeutral(unquoted, language)
  // What a term is not to be confused with is told by the term itself: nobody says it there.
  const isAboutWords = path[0] === 'notToBeConfusedWith'
  return [
    ...outside(bare, found),
    ...(hasSpeaker ? [] : unattributed(bare, language, found)),
    ...(hasSpeaker || isAboutWords || isAttributed(unquoted, language)
      ? []
      : unsourced(text, found)),
  ]
}

/** A label says whose word it is by quotation marks alone; there is no room for a name. */
const problemsOfLabel = ({ text, language }: Sentence, found: Patterns): readonly Problem[] => {
  const bare = withoutNeutral(withoutQuotations(text), language)
  return [...outside(bare, found), ...unattributed(bare, language, found)]
}

/**
 * Words that take a side stand only inside quotation marks, with whoever says them; words of
 * judgement only there or in a sentence that says whose judgement it is.
 */
export const loadedWords: Rule = {
  name: 'loaded-words',
  check: ({ documents }) => {
    const byLanguage = new Map(LANGUAGES.map((language) => [language, patterns(language)]))
    const findings =
      (problems: typeof problemsOf) =>
      (sentence: Sentence): readonly Finding[] => {
        const found = byLanguage.get(sentence.language)
        if (found === undefined) return []
        const { folder, id, path } = sentence
        return problems(sentence, found).map((problem) => ({ folder, id, path, ...problem }))
      }
    return [
      ...sentences(documents).flatMap(findings(problemsOf)),
      ...labels(documents).flatMap(findings(problemsOfLabel)),
    ]
  },
}
