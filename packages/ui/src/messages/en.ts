import type {
  Card,
  Overview,
  PositionLine,
  Source,
  SubIssueLine,
  TopicKind,
} from '@parley/taxonomy'
import type { Forms } from './plural.ts'
import { wordsEn } from './words/en.ts'

type FactName = NonNullable<Card['facts']>[number]['name']
type RelationType = NonNullable<Card['related']>[number]['type']
type ResponseStance = NonNullable<NonNullable<Card['proposal']>['responses']>[number]['stance']
type Review = Overview['issues'][number]['review']

const kinds = {
  person: 'Person',
  institution: 'Institution',
  place: 'Place',
  treaty: 'Treaty',
  event: 'Event',
  weapon: 'Weapon',
  concept: 'Concept',
  proposal: 'Proposal',
  'contested-term': 'Contested term',
  party: 'Party',
} satisfies Record<TopicKind | 'party', string>

const facts = {
  adopted: 'Adopted',
  amount: 'Amount',
  announced: 'Announced',
  claimed: 'Claimed',
  date: 'Date',
  expired: 'Expired',
  'first-used': 'First used',
  founded: 'Founded',
  'in-force': 'In force',
  joined: 'Joined',
  limits: 'Limits',
  members: 'Members',
  office: 'Office',
  parties: 'Parties',
  participants: 'Participants',
  population: 'Population',
  proposed: 'Proposed',
  published: 'Published',
  signed: 'Signed',
  suspended: 'Suspended',
  text: 'Text',
  venue: 'Venue',
  vote: 'Vote',
  withdrawn: 'Withdrawn',
} satisfies Record<FactName, string>

const relations = {
  'part-of': 'Part of',
  'proposed-in': 'Proposed in',
  'proposed-by': 'Proposed by',
  'supported-by': 'Supported by',
  'rejected-by': 'Rejected by',
  'conditional-for': 'Accepted with conditions by',
  'responds-to': 'Responds to',
  'counter-proposal-to': 'Counter-proposal to',
  supersedes: 'Supersedes',
  amends: 'Amends',
  'signed-by': 'Signed by',
  'guarantor-of': 'Guarantor of',
  'party-to': 'Party to',
  'withdrew-from': 'Withdrew from',
  'suspended-by': 'Suspended by',
  implements: 'Implements',
  'cites-as-basis': 'Cites as its basis',
  'alleged-violation-of': 'Alleged violation of',
  'precondition-for': 'Precondition for',
  'incompatible-with': 'Called incompatible with',
  'claimed-by': 'Claimed by',
  'controlled-by': 'Controlled by',
  'located-in': 'Located in',
  'deployed-in': 'Deployed in',
  'sanctioned-by': 'Sanctioned by',
  'financed-by': 'Financed by',
  'held-at': 'Held at',
  participant: 'Participant',
  'term-used-by': 'Term used by',
  'term-disputed-by': 'Term disputed by',
  'related-to': 'See also',
} satisfies Record<RelationType, string>

const responses = {
  supports: 'supports',
  rejects: 'rejects',
  conditions: 'sets conditions',
} satisfies Record<ResponseStance, string>

const reviews = {
  draft: { name: 'Draft', meaning: 'written, not yet compared with its sources' },
  checked: { name: 'Checked', meaning: 'each sentence compared with its source' },
  reviewed: { name: 'Reviewed', meaning: 'read by a person who knows the subject' },
} satisfies Record<Review, { name: string; meaning: string }>

const sourceKinds = {
  primary: 'Primary text',
  official: 'Official statement',
  reporting: 'Reporting',
  reference: 'Reference',
  analysis: 'Analysis',
} satisfies Record<Source['kind'], string>

const seenAs = {
  primary: 'read in the original',
  copy: 'read in a copy',
  secondary: 'a secondary account',
  'not-opened': 'not opened, so it supports nothing yet',
} satisfies Record<Source['seenAs'], string>

const positionStates = {
  current: 'Current',
  superseded: 'Earlier position',
  unknown: 'No public position found',
} satisfies Record<PositionLine['status'], string>

const subIssueStates = {
  agreed: 'Agreed',
  open: 'Open',
  blocked: 'Blocked',
} satisfies Record<NonNullable<SubIssueLine['state']>['kind'], string>

const mentions: Forms = { one: '{count} mention', other: '{count} mentions' }

/**
 * The English catalogue; its type is the shape of every other. In a text, `{name}` is the place of
 * a value that a part fills in. A catalogue is plain data, so that a page can carry it to its script.
 */
export const en = {
  language: 'en',
  kinds,
  facts,
  relations,
  responses,
  reviews,
  sourceKinds,
  seenAs,
  positionStates,
  subIssueStates,
  card: {
    status: 'Status',
    facts: 'Facts',
    usage: 'Who uses this term, and who rejects it',
    proposal: 'What it proposes',
    confusables: 'Not to be confused with',
    events: 'Latest events',
    related: 'Related',
    sources: 'Sources',
    issues: 'Issues',
    review: 'Review',
  },
  status: {
    asOf: 'As of {date}',
    past: 'Due for another look since {date}. Later developments may be missing.',
    evidenceUntil: 'The evidence here reaches {date}. Nothing later is covered.',
  },
  usage: {
    uses: 'Use the term',
    rejects: 'Reject the term',
  },
  proposal: {
    proposedBy: 'Proposed by {party}, {date}',
    analyst: 'The author’s own proposal: {name}, {date}. The author speaks for no party.',
    dated: 'Dated {date}',
    saysNothing: 'Says nothing on',
    notKnown: 'Not known what it says on',
    responses: 'How parties responded',
  },
  related: {
    according: 'according to {party}',
  },
  why: {
    distinctive: 'Marked because these words mean this topic wherever they stand.',
    page: 'Marked because this passage is about the subject.',
    introduction: 'Marked because the text names this topic in full.',
    cue: 'Marked because of other words of this text: {cues}.',
  },
  overview: {
    across: 'Across all issues',
    subIssues: 'Sub-issues',
    positions: 'Where the parties stand',
    events: 'Latest events',
    sources: 'Sources',
    earlier: 'Earlier positions',
    none: 'Not looked for yet',
    onSubIssues: { one: 'On {count} sub-issue', other: 'On {count} sub-issues' } as Forms,
  },
  matrix: {
    caption: 'Where each party stands on each issue',
    issue: 'Issue',
  },
  coverage: {
    title: 'The five issues in this text',
    none: 'not mentioned here',
    some: {
      one: '{count} of the five issues is mentioned here',
      other: '{count} of the five issues are mentioned here',
    } as Forms,
    mentions,
  },
  summary: {
    positions: 'Positions found',
    noPositions: 'No positions recorded yet',
    latest: 'Moved last',
  },
  comparison: {
    caption: 'What each proposal says on each issue',
    proposal: 'Proposal',
    silent: 'Not recorded',
    saysNothing: 'Says nothing',
    notKnown: 'Not known',
    empty: 'No proposal is recorded here.',
  },
  timeline: {
    title: 'Timeline',
    plot: 'Events by date. Arrow keys move between events, plus and minus zoom.',
    span: '{from} to {until}',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    earlier: 'Earlier',
    later: 'Later',
    whole: 'Whole time',
    read: 'Read more below',
  },
  search: {
    label: 'Search topics and parties',
    go: 'Search',
    found: { one: '{count} topic', other: '{count} topics' } as Forms,
    none: 'Nothing found for “{query}”. Try fewer letters or another spelling.',
  },
  mentions: {
    title: 'Topics in this text',
    empty: 'No topic was found in this text.',
    jump: 'Show in text',
    jumpTo: 'Show in text: first mention of {topic}',
    mentions,
  },
  sources: {
    number: 'Source {number}: {publisher}',
    via: 'via {place}',
    newWindow: 'opens in a new tab',
  },
  languages: {
    fallback: 'in English',
    onlyEnglish: 'Not translated yet: most of this text is in English.',
    original: 'in {language}',
  },
  quote: {
    open: '“',
    close: '”',
    translation: 'Parley’s translation',
  },
  words: wordsEn,
}
