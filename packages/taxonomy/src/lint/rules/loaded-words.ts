import type { Rule } from '../rule.ts'
import { sentences, withoutQuotations } from '../sentences.ts'
import { LOADED_WORDS } from '../words/loaded-words.ts'

/** Loaded words stand only inside quotation marks, with whoever says them. */
export const loadedWords: Rule = {
  name: 'loaded-words',
  check: ({ documents }) =>
    sentences(documents).flatMap(({ folder, id, path, language, text }) => {
      const pattern = LOADED_WORDS[language]
      return [...withoutQuotations(text).matchAll(pattern ?? /(?!)/g)].map((found) => ({
        folder,
        id,
        path,
        message: `“${found[0]}” is a loaded word outside quotation marks`,
        remedy: 'Say it neutrally, or quote it with the party that says it',
      }))
    }),
}
