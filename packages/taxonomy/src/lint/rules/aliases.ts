import { classesOf, unknownClasses } from '../../inflection/inflect.ts'
import type { AliasForm } from '../../schema/alias-forms.ts'
import { ANY_LANGUAGE } from '../../schema/language.ts'
import type { Finding, Rule } from '../rule.ts'
import { type WrittenAlias, writtenAliases } from '../written-aliases.ts'

const HAS_A_WORD = /[\p{L}\p{N}]/u

const keyOf = ({ text, case: caseRule = 'smart', needs }: AliasForm): string =>
  [text, caseRule, needs ?? ''].join('\n')

/** Aliases of one topic in one language that give no form which another has not given before. */
const idle = (aliases: readonly WrittenAlias[]): readonly WrittenAlias[] => {
  const given = new Set<string>()
  return aliases.filter(({ forms }) => {
    const keys = forms.map(keyOf)
    const addsNothing = keys.every((key) => given.has(key))
    for (const key of keys) given.add(key)
    // Cues of the same words may differ: what needs one is told apart by them.
    return addsNothing && forms.every(({ needs }) => needs !== 'cue')
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
      .filter(({ forms }) => forms.some(({ text }) => !HAS_A_WORD.test(text)))
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
