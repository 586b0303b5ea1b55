import type { Card, Overview, PositionLine, Source, TopicKind } from '@parley/taxonomy'
import { wordsEn } from './words-en.ts'

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
  party: 'Party to the talks',
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

const mentions = (count: number): string => (count === 1 ? '1 mention' : `${count} mentions`)

/**
 * The English catalogue; its type is the shape of every other. In a text, `{name}` is the place of
 * a value that a part fills in; a count comes in as a function, so each language has its own plurals.
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
  },
  matrix: {
    caption: 'Where each party stands on each issue',
    issue: 'Issue',
  },
  coverage: {
    title: 'The five issues in this text',
    none: 'not mentioned here',
    mentions,
  },
  mentions: {
    title: 'Topics in this text',
    empty: 'No topic was found in this text.',
    jump: 'Show in text',
    jumpTo: 'Show in text: first mention of {topic}',
    mentions,
  },
  sources: {
    number: (number: number, publisher: string): string => `Source ${number}: ${publisher}`,
    via: 'via {place}',
    newWindow: 'opens in a new tab',
  },
  languages: {
    fallback: 'in English',
    original: 'in {language}',
  },
  quote: {
    open: '“',
    close: '”',
  },
  words: wordsEn,
}
