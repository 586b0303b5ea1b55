import { LANGUAGES } from '../../schema/language.ts'
import type { Rule } from '../rule.ts'
import {
  isAttributed,
  partedSentences,
  sentences,
  withoutNeutral,
  withoutQuotations,
} from '../sentences.ts'
import { WORDS } from '../words/index.ts'
import { wordPattern } from '../words/word-pattern.ts'

/** “A led to B” is a claim: the sentence names who makes it. */
export const causalVerbs: Rule = {
  name: 'causal-verbs',
  check: ({ documents }) => {
    const causal = new Map(
      LANGUAGES.map((language) => [language, wordPattern(WORDS[language].causal)]),
    )
    return sentences(documents).flatMap(({ folder, id, path, language, text }) => {
      const pattern = causal.get(language) ?? /(?!)/g
      const bare = withoutNeutral(withoutQuotations(text), language)
      if (bare.search(pattern) < 0) return []
      return partedSentences(bare)
        .filter((sentence) => !isAttributed(sentence, language))
        .flatMap((sentence) => [...sentence.matchAll(pattern)])
        .map(([words]) => ({
          folder,
          id,
          path,
          message: `“${words}” states a cause that nobody is named for`,
          remedy: 'Write who says so (“Russia says …”), or tell both facts without the cause',
        }))
    })
  },
}
