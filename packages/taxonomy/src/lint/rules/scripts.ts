import type { Language } from '../../schema/language.ts'
import type { Finding, Rule } from '../rule.ts'
import { sentences, withoutQuotations } from '../sentences.ts'
import { writtenAliases } from '../written-aliases.ts'

/** A word of Latin and Cyrillic letters: one of them only looks right, and is never found. */
const MIXED = /(?=[\p{L}\p{M}]*\p{Script=Latin})(?=[\p{L}\p{M}]*\p{Script=Cyrillic})[\p{L}\p{M}]+/gu

/** Letters that one language has and the other has not. */
const FOREIGN: Readonly<Partial<Record<Language, RegExp>>> = {
  uk: /[ыэъё]/iu,
  ru: /[іїєґ]/iu,
}

/** Most texts have letters of one alphabet alone; this is quickly seen. */
const mixed = (text: string): readonly string[] =>
  /[a-z]/i.test(text) && /[\u0400-\u04ff]/.test(text) ? (text.match(MIXED) ?? []) : []

const mixedProblem = (word: string) => ({
  message: `“${word}” mixes Latin and Cyrillic letters that look alike`,
  remedy: 'Write the whole word again in one alphabet',
})

/** Words are in one alphabet, and sentences have the letters of their language. */
export const scripts: Rule = {
  name: 'scripts',
  check: ({ documents }) => {
    const ofSentences = sentences(documents).flatMap(
      ({ folder, id, path, language, text }): readonly Finding[] => {
        const place = { folder, id, path }
        const letter = FOREIGN[language]?.exec(withoutQuotations(text))?.[0]
        return [
          ...mixed(text).map((word) => ({ ...place, ...mixedProblem(word) })),
          ...(letter
            ? [
                {
                  ...place,
                  message: `the letter “${letter}” is none of ${language}`,
                  remedy:
                    'Put the text where its language is, or correct the word; quotations may keep it',
                },
              ]
            : []),
        ]
      },
    )
    const ofAliases = writtenAliases(documents).flatMap(({ folder, id, path, text }) =>
      mixed(text).map((word) => ({ folder, id, path, ...mixedProblem(word) })),
    )
    return [...ofSentences, ...ofAliases]
  },
}
