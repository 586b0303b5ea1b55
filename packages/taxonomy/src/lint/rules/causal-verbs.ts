import type { Rule } from '../rule.ts'
import { sentences, withoutQuotations } from '../sentences.ts'
import { ATTRIBUTION, CAUSAL } from '../words/causal-verbs.ts'

/** “A led to B” is a claim: the sentence names who makes it. */
export const causalVerbs: Rule = {
  name: 'causal-verbs',
  check: ({ documents }) =>
    sentences(documents).flatMap(({ folder, id, path, language, text }) => {
      const causal = CAUSAL[language]
      const attribution = ATTRIBUTION[language]
      if (causal === undefined || attribution === undefined) return []
      return withoutQuotations(text)
        .split(/(?<=[.;!?])\s+/)
        .filter((sentence) => !attribution.test(sentence))
        .flatMap((sentence) => [...sentence.matchAll(causal)])
        .map((found) => ({
          folder,
          id,
          path,
          message: `“${found[0]}” states a cause that nobody is named for`,
          remedy: 'Write who says so (“Russia says …”), or leave the cause out',
        }))
    }),
}
