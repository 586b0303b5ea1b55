import type { Alias } from '../schema/alias.ts'
import { writtenTexts } from '../schema/alias-forms.ts'
import type { Documents } from '../schema/documents.ts'
import { LANGUAGES } from '../schema/language.ts'
import type { Localised } from '../schema/text.ts'
import type { Topic } from '../schema/topic.ts'
import { toCsv } from './csv.ts'

type Cell = string | number | boolean | undefined | readonly string[]
type Row = Readonly<Record<string, Cell>>

/** Each kind of row that a pack gives: its documents, and the longer lists inside topics. */
export const TABLES = [
  'issues',
  'sub-issues',
  'parties',
  'topics',
  'aliases',
  'facts',
  'relations',
  'positions',
  'events',
  'sources',
] as const
export type TableName = (typeof TABLES)[number]

/** A text in a column for each language: `label_en`, `label_uk`, … */
const inColumns = (name: string, text: Localised | undefined): Row =>
  Object.fromEntries(LANGUAGES.map((language) => [`${name}_${language}`, text?.[language]]))

const issueRows = ({ issues }: Documents): readonly Row[] =>
  issues.map(({ id, order, label, question, summary, subIssues, sources, review }) => ({
    id,
    order,
    ...inColumns('label', label),
    ...inColumns('question', question),
    ...inColumns('summary', summary),
    subIssues: subIssues.map((subIssue) => subIssue.id),
    sources,
    review,
  }))

const subIssueRows = ({ issues }: Documents): readonly Row[] =>
  issues.flatMap(({ id: issue, subIssues }) =>
    subIssues.map(({ id, label, question, state }) => ({
      id,
      issue,
      ...inColumns('label', label),
      ...inColumns('question', question),
      state: state?.kind,
      ...inColumns('stateText', state?.text),
      asOf: state?.asOf,
      reviewBy: state?.reviewBy,
      sources: state?.sources,
    })),
  )

const partyRows = ({ parties }: Documents): readonly Row[] =>
  parties.map(({ id, kind, role, label, definition, wikidata, sources, review }) => ({
    id,
    kind,
    role,
    ...inColumns('label', label),
    ...inColumns('definition', definition),
    wikidata,
    sources,
    review,
  }))

const topicRows = ({ topics }: Documents): readonly Row[] =>
  topics.map(({ id, kind, issues, label, definition, status, moved, split, ...topic }) => ({
    id,
    kind,
    issues,
    ...inColumns('label', label),
    ...inColumns('definition', definition),
    ...inColumns('status', status?.text),
    statusAsOf: status?.asOf,
    statusReviewBy: status?.reviewBy,
    movedTo: moved ?? split,
    wikidata: topic.wikidata,
    sources: topic.sources,
    review: topic.review,
  }))

const aliasRows = ({ topics, parties }: Documents): readonly Row[] =>
  [...topics, ...parties].flatMap(({ id, aliases }) =>
    Object.entries(aliases).flatMap(([language, entries]) =>
      (entries ?? []).flatMap((entry) => {
        const rule: Partial<Alias> = typeof entry === 'string' ? {} : entry
        return writtenTexts(entry).map((text) => ({
          id,
          language,
          text,
          case: rule.case,
          needs: rule.needs,
          reach: rule.reach,
          cues: rule.cues,
          against: rule.against,
        }))
      }),
    ),
  )

const factRows = ({ topics }: Documents): readonly Row[] =>
  topics.flatMap(({ id, facts = [] }) =>
    facts.map(({ name, text, date, sources }) => ({
      id,
      name,
      date,
      ...inColumns('text', text),
      sources,
    })),
  )

const relationRows = ({ topics }: Documents): readonly Row[] =>
  topics.flatMap(({ id, related = [] }: Topic) =>
    related.map(({ type, to, according, date }) => ({ id, type, to, according, date })),
  )

const positionRows = ({ positions }: Documents): readonly Row[] =>
  positions.map((position) => {
    const stated = position.status === 'unknown' ? undefined : position
    return {
      id: position.id,
      issue: position.issue,
      subIssue: position.subIssue,
      party: position.party,
      status: position.status,
      ...inColumns('stance', stated?.stance),
      quote: stated?.quote?.text,
      quoteLanguage: stated?.quote?.language,
      speaker: stated?.quote?.speaker,
      quoteInEnglish: stated?.quote?.translation?.en,
      date: position.status === 'unknown' ? position.asOf : position.date,
      supersedes: stated?.supersedes,
      sources: stated?.sources,
      review: position.review,
    }
  })

const eventRows = ({ events }: Documents): readonly Row[] =>
  events.map(({ id, date, until, title, summary, issues, topics, parties, sources, review }) => ({
    id,
    date,
    until,
    ...inColumns('title', title),
    ...inColumns('summary', summary),
    issues,
    topics,
    parties,
    sources,
    review,
  }))

const sourceRows = ({ sources }: Documents): readonly Row[] =>
  sources.map(({ id, title, publisher, url, publishedAt, language, kind, seenAs, via }) => ({
    id,
    title,
    publisher,
    url,
    publishedAt,
    language,
    kind,
    seenAs,
    via,
  }))

const ROWS: Readonly<Record<TableName, (documents: Documents) => readonly Row[]>> = {
  issues: issueRows,
  'sub-issues': subIssueRows,
  parties: partyRows,
  topics: topicRows,
  aliases: aliasRows,
  facts: factRows,
  relations: relationRows,
  positions: positionRows,
  events: eventRows,
  sources: sourceRows,
}

const written = (cell: Cell): string =>
  typeof cell === 'object' ? cell.join('; ') : cell === undefined ? '' : String(cell)

/** One table of a pack as CSV, the header first; empty when the pack has no such row. */
export const csvTable = (documents: Documents, name: TableName): string => {
  const rows = ROWS[name](documents)
  const [first] = rows
  if (first === undefined) return ''
  return toCsv([Object.keys(first), ...rows.map((row) => Object.values(row).map(written))])
}
