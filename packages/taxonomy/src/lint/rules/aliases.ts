import { classesOf, unknownClasses } from '../../inflection/inflect.ts'
import { ANY_LANGUAGE } from '../../schema/language.ts'
import type { Finding, Rule } from '../rule.ts'
import { type WrittenAlias, writtenAliases } from '../written-aliases.ts'

const HAS_A_WORD = /[\p{L}\p{N}]/u

/** Aliases of one topic in one language that give no form which another has not given before. */
const idle = (aliases: readonly WrittenAlias[]): readonly WrittenAlias[] => {
  const givenUnder = new Map<string, Set<string>>()
  return aliases.filter(({ forms, rule: { case: caseRule = 'smart', needs } }) => {
    const key = `${caseRule} ${needs ?? ''}`
    const given = givenUnder.get(key) ?? new Set()
    givenUnder.set(key, given)
    const addsNothing = forms.every((form) => given.has(form))
    for (const form of forms) given.add(form)
    // Cues of the same words may differ: what needs one is told apart by them.
    return addsNothing && needs !== 'cue'
  })
}

const report = ({ folder, id, path }: WrittenAlias, message: string, remedy: string): Finding => ({
  folder,
  id,
  path,
  message,
  remedy,
})

/** Every alias has words, classes that its language knows, and adds something to its topic. */
export const aliases: Rule = {
  name: 'aliases',
  check: ({ documents }) => {
    const all = writtenAliases(documents)
    const wordless = all
      .filter(({ forms }) => forms.some((form) => !HAS_A_WORD.test(form)))
      .map((alias) =>
        report(
          alias,
          `“${alias.text}” has no letter or digit`,
          'Write the words that are searched for',
        ),
      )
    const unknown = all.flatMap((alias) =>
      unknownClasses(alias.text, alias.language).map((name) =>
        report(
          alias,
          `${alias.language} has no inflection class “${name}”`,
          `Use one of ${classesOf(alias.language).join(', ')}, or write the endings as a pattern (…|…)`,
        ),
      ),
    )
    const doubled = [...Map.groupBy(all, ({ id }) => id).values()].flatMap((ofTopic) => {
      const anywhere = ofTopic.filter(({ language }) => language === ANY_LANGUAGE)
      return [...Map.groupBy(ofTopic, ({ language }) => language)].flatMap(([language, list]) =>
        idle(language === ANY_LANGUAGE ? list : [...anywhere, ...list]),
      )
    })
    return [
      ...wordless,
      ...unknown,
      ...[...new Set(doubled)].map((alias) =>
        report(
          alias,
          `the alias “${alias.text}” (${alias.language}) adds nothing to the aliases before it`,
          'Remove it, or write the form that was meant',
        ),
      ),
    ]
  },
}
