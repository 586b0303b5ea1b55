import { aliasForms, writtenTexts } from '../schema/alias-forms.ts'
import { type Documents, FOLDERS, type Folder } from '../schema/documents.ts'
import { ANY_LANGUAGE, LANGUAGES, type Language } from '../schema/language.ts'
import { ISSUES, type IssueId, type Review } from '../schema/scalar.ts'
import type { Source } from '../schema/source.ts'
import { TOPIC_KINDS, type TopicKind } from '../schema/topic.ts'
import { packTexts } from '../translation/localised-texts.ts'

type Counts<K extends string> = Readonly<Record<K, number>>

/** What a language has; `texts` are those of all documents, `forms` the exact strings searched for. */
type LanguageCounts = Counts<
  'labels' | 'definitions' | 'texts' | 'aliases' | 'forms' | 'formsPerAlias'
>

/** How much a pack holds, counted. */
export interface Stats {
  readonly pack: string
  readonly evidenceUntil: string
  readonly documents: Counts<Folder>
  readonly topicsByKind: Counts<TopicKind>
  readonly byIssue: Readonly<Record<IssueId, Counts<'topics' | 'positions' | 'events'>>>
  readonly byParty: Readonly<
    Record<string, Counts<'current' | 'superseded' | 'unknown' | 'usages' | 'events'>>
  >
  readonly byLanguage: Readonly<Record<Language | typeof ANY_LANGUAGE, LanguageCounts>>
  readonly sources: {
    readonly byKind: Counts<Source['kind']>
    readonly bySeenAs: Counts<Source['seenAs']>
  }
  readonly review: Counts<Review>
  /** What says how things stand on a day: statuses of topics and states of sub-issues. */
  readonly statuses: {
    readonly count: number
    /** Past their `reviewBy` on the day that was asked for. */
    readonly due: number
    /** `of` is the topic's id, or the issue's and the sub-issue's with a slash between them. */
    readonly oldest?: { readonly of: string; readonly reviewBy: string }
  }
}

const sum = <T>(list: readonly T[], value: (item: T) => number): number =>
  list.reduce((total, item) => total + value(item), 0)

/** A table by name, in the order of the names. */
const table = <K extends string, V>(names: readonly K[], value: (name: K) => V): Record<K, V> =>
  Object.fromEntries(names.map((name) => [name, value(name)])) as Record<K, V>

const count = <K extends string, T>(
  names: readonly K[],
  list: readonly T[],
  nameOf: (item: T) => K,
): Counts<K> => table(names, (name) => list.filter((item) => nameOf(item) === name).length)

const SOURCE_KINDS = ['primary', 'official', 'reporting', 'reference', 'analysis'] as const
const SEEN_AS = ['primary', 'copy', 'secondary', 'not-opened'] as const
const REVIEWS = ['draft', 'checked', 'reviewed'] as const

const languageCounts = (
  documents: Documents,
  language: Language | typeof ANY_LANGUAGE,
): LanguageCounts => {
  const { topics, parties } = documents
  const named = [...topics, ...parties]
  const entries = named.flatMap(({ aliases }) => aliases[language] ?? [])
  const has = (text: Partial<Record<string, string>>) => (text[language] === undefined ? 0 : 1)
  const aliases = sum(entries, (entry) => writtenTexts(entry).length)
  const forms = sum(entries, (entry) => aliasForms(entry, language).length)
  return {
    labels: sum(named, ({ label }) => has(label)),
    definitions: sum(named, ({ definition }) => has(definition)),
    texts: sum(packTexts(documents), ({ text }) => has(text)),
    aliases,
    forms,
    formsPerAlias: aliases === 0 ? 0 : Math.round((10 * forms) / aliases) / 10,
  }
}

const statusCounts = ({ issues, topics }: Documents, today: string): Stats['statuses'] => {
  const states = issues.flatMap(({ id, subIssues }) =>
    subIssues.map((subIssue) => ({ of: `${id}/${subIssue.id}`, dated: subIssue.state })),
  )
  const dated = [...topics.map(({ id, status }) => ({ of: id, dated: status })), ...states]
    .flatMap((entry) => (entry.dated ? [{ of: entry.of, reviewBy: entry.dated.reviewBy }] : []))
    .toSorted((a, b) => (a.reviewBy < b.reviewBy ? -1 : a.reviewBy > b.reviewBy ? 1 : 0))
  const [oldest] = dated
  return {
    count: dated.length,
    due: dated.filter(({ reviewBy }) => reviewBy < today).length,
    ...(oldest && { oldest }),
  }
}

const partyCounts = ({ topics, positions, events }: Documents, party: string) => {
  const own = positions.filter((position) => position.party === party)
  const standing = count(['current', 'superseded', 'unknown'], own, ({ status }) => status)
  const usages = topics.flatMap(({ usage = [] }) => usage).filter((entry) => entry.party === party)
  return {
    ...standing,
    usages: usages.length,
    events: events.filter((event) => event.parties.includes(party)).length,
  }
}

/** Counts a pack. @param today `YYYY-MM-DD`: statuses whose `reviewBy` is before it are due. */
export const statsOf = (documents: Documents, today: string): Stats => {
  const { pack, issues, parties, topics, positions, events, sources } = documents
  return {
    pack: pack.id,
    evidenceUntil: pack.evidenceUntil,
    documents: table(Object.keys(FOLDERS) as Folder[], (folder) => documents[folder].length),
    topicsByKind: count(TOPIC_KINDS, topics, ({ kind }) => kind),
    byIssue: table(ISSUES, (issue) => ({
      topics: topics.filter((topic) => topic.issues.includes(issue)).length,
      positions: positions.filter((position) => position.issue === issue).length,
      events: events.filter((event) => event.issues.includes(issue)).length,
    })),
    byParty: table(
      [...new Set([...parties, ...positions.map(({ party: id }) => ({ id }))].map(({ id }) => id))],
      (party) => partyCounts(documents, party),
    ),
    byLanguage: table([...LANGUAGES, ANY_LANGUAGE], (language) =>
      languageCounts(documents, language),
    ),
    sources: {
      byKind: count(SOURCE_KINDS, sources, ({ kind }) => kind),
      bySeenAs: count(SEEN_AS, sources, ({ seenAs }) => seenAs),
    },
    review: count(
      REVIEWS,
      [...issues, ...parties, ...topics, ...positions, ...events],
      ({ review }) => review,
    ),
    statuses: statusCounts(documents, today),
  }
}
