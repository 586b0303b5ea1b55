import type { IndexSource, SourceForm } from '@parley/spotter'
import { aliasForms, expandAll } from '../schema/alias-forms.ts'
import type { Documents } from '../schema/documents.ts'
import { ANY_LANGUAGE, type Language } from '../schema/language.ts'
import type { Party } from '../schema/party.ts'
import type { Topic, TopicKind } from '../schema/topic.ts'

/** Kinds of topics that have a name of their own; the others are words that every war has. */
const NAMED: readonly TopicKind[] = ['person', 'institution', 'place', 'treaty', 'weapon']

const formsOf = ({ id, aliases }: Topic | Party, language: Language): readonly SourceForm[] =>
  [
    ...(aliases[language] ?? []).flatMap((entry) => aliasForms(entry, language)),
    ...(aliases[ANY_LANGUAGE] ?? []).flatMap((entry) => aliasForms(entry, ANY_LANGUAGE)),
  ].map((form) => ({ ...form, topic: id, case: form.case ?? 'smart' }))

/** Every form of a language that the spotter searches for, topics before parties, by id. */
export const indexSource = (
  { pack, topics, parties }: Documents,
  language: Language,
): IndexSource => {
  const living = topics.filter(({ moved, split }) => !moved && !split)
  return {
    language,
    topics: [
      ...living.map(({ id, kind, relevance = 'weak' }) => ({
        id,
        party: false,
        relevance,
        general: !NAMED.includes(kind),
      })),
      ...parties.map(({ id, relevance = 'none' }) => ({ id, party: true, relevance })),
    ],
    forms: [...living, ...parties].flatMap((document) => formsOf(document, language)),
    elsewhere: expandAll(pack.elsewhere?.[language] ?? [], language),
  }
}
