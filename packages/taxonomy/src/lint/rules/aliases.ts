import { canonicalForm } from '@parley/spotter'
import { classesOf, unknownClasses } from '../../inflection/inflect.ts'
import { type AliasForm, aliasForms } from '../../schema/alias-forms.ts'
import type { Documents } from '../../schema/documents.ts'
import { ANY_LANGUAGE } from '../../schema/language.ts'
import type { Finding, Rule } from '../rule.ts'

interface Place {
  readonly folder: 'topics' | 'parties'
  readonly id: string
  readonly path: Finding['path']
  readonly language: string
  readonly alias: AliasForm
}

const places = (documents: Documents): readonly Place[] =>
  (['topics', 'parties'] as const).flatMap((folder) =>
    documents[folder].flatMap(({ id, aliases }) =>
      Object.entries(aliases).flatMap(([language, list]) =>
        (list ?? []).flatMap((entry, at) =>
          aliasForms(entry, language).map((alias) => ({
            folder,
            id,
            path: ['aliases', language, at],
            language,
            alias,
          })),
        ),
      ),
    ),
  )

const shareLanguage = (a: Place, b: Place): boolean =>
  a.language === b.language || a.language === ANY_LANGUAGE || b.language === ANY_LANGUAGE

const named = ({ id, language }: Place): string => `${id} (${language})`

/** Two places the spotter could not tell apart: same folded words, and nothing asked for that differs. */
const clash = (a: Place, b: Place): boolean => {
  if (!shareLanguage(a, b)) return false
  const sameNeeds = a.alias.needs === b.alias.needs
  if (a.id === b.id)
    return (
      sameNeeds &&
      a.alias.text === b.alias.text &&
      (a.alias.case ?? 'smart') === (b.alias.case ?? 'smart')
    )
  return sameNeeds && a.alias.needs !== 'cue'
}

/** No alias stands twice, and none stands for two topics in a way that the spotter cannot decide. */
export const aliases: Rule = {
  name: 'aliases',
  check: ({ documents }) => {
    const all = places(documents)
    const wordless = all
      .filter(({ alias }) => canonicalForm(alias.text) === '')
      .map(({ folder, id, path, alias }) => ({
        folder,
        id,
        path,
        message: `“${alias.text}” has no letter or digit`,
        remedy: 'Write the words that are searched for',
      }))
    const unknown = all.flatMap(({ folder, id, path, language, alias }) =>
      unknownClasses(alias.text, language).map((name) => ({
        folder,
        id,
        path,
        message: `${language} has no inflection class “${name}”`,
        remedy: `Use one of ${classesOf(language).join(', ')}, or write the endings as a pattern (…|…)`,
      })),
    )
    const clashes = [
      ...Map.groupBy(all, ({ alias }) => canonicalForm(alias.text)).values(),
    ].flatMap((group) =>
      group.flatMap((place, at) => {
        const other = group.slice(0, at).find((earlier) => clash(earlier, place))
        return other
          ? [
              {
                folder: place.folder,
                id: place.id,
                path: place.path,
                message: `the alias “${place.alias.text}” stands for ${named(other)} already`,
                remedy:
                  other.id === place.id
                    ? 'Remove one of the two'
                    : 'Remove it from one topic, or give both cues that tell them apart',
              },
            ]
          : []
      }),
    )
    return [...wordless, ...unknown, ...clashes]
  },
}
