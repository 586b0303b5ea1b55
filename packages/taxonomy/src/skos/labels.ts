import { inflect } from '../inflection/inflect.ts'
import { writtenTexts } from '../schema/alias-forms.ts'
import { expandPattern, readMark } from '../schema/alias-pattern.ts'
import { ANY_LANGUAGE, LANGUAGES } from '../schema/language.ts'
import type { Party } from '../schema/party.ts'
import type { Topic } from '../schema/topic.ts'

type ByLanguage<T> = Readonly<Record<string, T>>

/** The lexical labels of a concept: pairwise disjoint in each language, as SKOS S13 demands. */
export interface LexicalLabels {
  readonly prefLabel: ByLanguage<string>
  readonly altLabel: ByLanguage<readonly string[]>
  readonly hiddenLabel: ByLanguage<readonly string[]>
}

interface Forms {
  readonly shown: ReadonlySet<string>
  readonly hidden: ReadonlySet<string>
}

/**
 * Shown: the first form of each distinctive alias. Hidden: its other cases, what needs context, and
 * a form with a mark, whose other words only tell which one is meant.
 */
const formsOf = ({ aliases }: Topic | Party, language: keyof Topic['aliases']): Forms => {
  const shown = new Set<string>()
  const hidden = new Set<string>()
  for (const entry of aliases[language] ?? []) {
    const needsContext = typeof entry === 'object' && entry.needs !== undefined
    for (const form of writtenTexts(entry).flatMap(expandPattern)) {
      const [first = readMark(form), ...cases] = inflect(form, language).map(readMark)
      ;(needsContext || first.mark ? hidden : shown).add(first.text)
      for (const { text } of cases) hidden.add(text)
    }
  }
  return { shown, hidden }
}

const lists = (
  languages: readonly (keyof Topic['aliases'])[],
  list: (language: keyof Topic['aliases']) => Iterable<string>,
): ByLanguage<readonly string[]> =>
  Object.fromEntries(
    languages
      .map((language) => [language, [...list(language)]] as const)
      .filter(([, texts]) => texts.length > 0),
  )

/** The label as prefLabel, distinctive aliases as altLabels, all other forms as hiddenLabels. */
export const lexicalLabels = (document: Topic | Party): LexicalLabels => {
  const languages = [...LANGUAGES, ANY_LANGUAGE] as const
  const forms = new Map(languages.map((language) => [language, formsOf(document, language)]))
  const of = (language: string, kind: keyof Forms): ReadonlySet<string> =>
    forms.get(language as keyof Topic['aliases'])?.[kind] ?? new Set()
  const label: Readonly<Record<string, string | undefined>> = document.label
  const preferred = (language: string) => new Set([label[language] ?? ''])
  return {
    prefLabel: document.label as ByLanguage<string>,
    altLabel: lists(languages, (language) => of(language, 'shown').difference(preferred(language))),
    hiddenLabel: lists(languages, (language) =>
      of(language, 'hidden').difference(of(language, 'shown')).difference(preferred(language)),
    ),
  }
}
