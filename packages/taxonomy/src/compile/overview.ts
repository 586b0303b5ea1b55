import type {
  OverviewArtifact,
  OverviewIssue,
  PositionLine,
  SubIssueLine,
} from '../pack/overview.ts'
import type { Documents } from '../schema/documents.ts'
import type { Issue } from '../schema/issue.ts'
import type { Language } from '../schema/language.ts'
import type { Party } from '../schema/party.ts'
import type { Position, Quote } from '../schema/position.ts'
import { eventLines } from './event-lines.ts'
import { byWords, inLanguage } from './local-text.ts'

/** How many of an issue's newest events the overview shows. */
const EVENTS_OF_AN_ISSUE = 5

type Speaker = Pick<Party, 'id' | 'label' | 'role'>

const quoteLine = (quote: Quote, language: Language): NonNullable<PositionLine['quote']> => {
  const { translation, ...words } = quote
  if (translation === undefined || quote.language === language) return words
  const { [language]: own, en } = translation
  const shown = own ?? (en === undefined ? undefined : { en })
  return { ...words, ...(shown && { translation: shown }) }
}

const subIssueLine = (
  { id, label, question, state }: Issue['subIssues'][number],
  language: Language,
): SubIssueLine => ({
  id,
  label: inLanguage(label, language),
  question: inLanguage(question, language),
  ...(state && { state: { ...state, text: inLanguage(state.text, language) } }),
})

const positionLine = (position: Position, language: Language): PositionLine => {
  const { id, party, subIssue, status, review } = position
  const place = { id, party, ...(subIssue && { subIssue }), status, review }
  if (position.status === 'unknown')
    return { ...place, ...(position.asOf && { date: position.asOf }), sources: [] }
  return {
    ...place,
    stance: inLanguage(position.stance, language),
    ...(position.quote && { quote: quoteLine(position.quote, language) }),
    date: position.date,
    ...(position.supersedes && { supersedes: position.supersedes }),
    sources: position.sources,
  }
}

/** Who takes positions in the pack: its parties, and institutions that hold one. */
const speakers = ({ parties, topics, positions }: Documents): Speaker[] => {
  const holders = new Set(positions.map(({ party }) => party))
  const institutions = topics.filter(({ id, kind }) => kind === 'institution' && holders.has(id))
  return [
    ...parties.map(({ id, label, role }) => ({ id, label, role })),
    ...institutions.map(({ id, label }) => ({ id, label, role: 'organisation' as const })),
  ]
}

const issueLines = (issue: Issue, documents: Documents, language: Language): OverviewIssue => {
  const order = speakers(documents)
    .map(({ id, label }) => ({ id, label: inLanguage(label, language) }))
    .sort(byWords(language))
    .map(({ id }) => id)
  const questions = issue.subIssues.map(({ id }) => id)
  const positions = documents.positions
    .filter((position) => position.issue === issue.id)
    .map((position) => positionLine(position, language))
    .sort(
      (a, b) =>
        order.indexOf(a.party) - order.indexOf(b.party) ||
        questions.indexOf(a.subIssue ?? '') - questions.indexOf(b.subIssue ?? '') ||
        (a.id < b.id ? -1 : 1),
    )
  const events = documents.events.filter((event) => event.issues.includes(issue.id))
  return {
    id: issue.id,
    order: issue.order,
    crossCutting: issue.crossCutting ?? false,
    label: inLanguage(issue.label, language),
    question: inLanguage(issue.question, language),
    summary: inLanguage(issue.summary, language),
    subIssues: issue.subIssues.map((subIssue) => subIssueLine(subIssue, language)),
    positions,
    events: eventLines(events, language).slice(0, EVENTS_OF_AN_ISSUE),
    sources: issue.sources,
    review: issue.review,
  }
}

/** The overview of one language: what the popup and the first web page show. */
export const overview = (documents: Documents, language: Language): OverviewArtifact => {
  const { pack, topics } = documents
  const issues = documents.issues
    .toSorted((a, b) => a.order - b.order)
    .map((issue) => issueLines(issue, documents, language))
  return {
    pack: pack.id,
    language,
    title: inLanguage(pack.title, language),
    description: inLanguage(pack.description, language),
    licence: pack.licence,
    evidenceUntil: pack.evidenceUntil,
    issues,
    parties: Object.fromEntries(
      speakers(documents).map(({ id, label, role }) => [
        id,
        { label: inLanguage(label, language), role },
      ]),
    ),
    topics: Object.fromEntries(
      topics.map(({ id, label, kind, issues: of }) => [
        id,
        { label: inLanguage(label, language), kind, issues: of },
      ]),
    ),
  }
}
