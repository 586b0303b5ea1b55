import { ANY_LANGUAGE } from '../../schema/language.ts'
import type { Rule } from '../rule.ts'

/** A topic or party that still lives is found by at least one alias in an English text. */
export const englishAliases: Rule = {
  name: 'english-aliases',
  check: ({ documents: { topics, parties } }) => {
    const living = topics.filter(({ moved, split }) => !moved && !split)
    return [
      ...living.map((topic) => ({ folder: 'topics' as const, ...topic })),
      ...parties.map((party) => ({ folder: 'parties' as const, ...party })),
    ]
      .filter(({ aliases }) => !aliases.en && !aliases[ANY_LANGUAGE])
      .map(({ folder, id }) => ({
        folder,
        id,
        path: ['aliases'],
        message: 'no alias is English, so that no English text mentions it',
        remedy: `Add one under aliases.en, or under aliases.${ANY_LANGUAGE} when every language writes it so`,
      }))
  },
}
