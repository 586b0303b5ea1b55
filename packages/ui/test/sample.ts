import type { Card, CardSet, Overview, OverviewIssue, PositionLine, Source } from '@parley/taxonomy'

/** Invented parties and texts: the parts are tested on their form, so nothing here is a claim. */
export const TODAY = '2026-06-01'

const source = (id: string, rest: Partial<Source>): Source => ({
  id,
  title: `Text ${id}`,
  publisher: 'The Gazette',
  language: 'en',
  kind: 'reporting',
  seenAs: 'secondary',
  ...rest,
})

export const sources: Record<string, Source> = Object.fromEntries(
  [
    source('accord-text', {
      title: 'Harbour Accord, full text with annexes',
      publisher: 'Depositary of Borealis',
      url: 'https://example.org/accord',
      publishedAt: '2011-02-05',
      kind: 'primary',
      seenAs: 'primary',
    }),
    source('gazette', {
      title: 'Observers leave the harbour after the last inspection round',
      url: 'https://example.com/gazette',
      publishedAt: '2026-03-02',
    }),
    source('communique', {
      title: 'Communiqué du sommet des ministres',
      publisher: 'Ministry of Danubia',
      publishedAt: '2026-02',
      language: 'fr',
      kind: 'official',
      seenAs: 'copy',
      via: 'National Library web archive',
    }),
    source('memoir', {
      title: 'Ten Years at the Table',
      publisher: 'Lindqvist & Daughters',
      publishedAt: '2019',
      kind: 'analysis',
      seenAs: 'not-opened',
    }),
  ].map((entry) => [entry.id, entry]),
)

const labels: CardSet['labels'] = {
  territory: 'Territory',
  'security-architecture': 'Security architecture',
  'dmz-peacekeepers': 'Ceasefire and peacekeepers',
  'demilitarisation-denazification': 'Force limits',
  'sanctions-relief': 'Sanctions relief',
  'harbour-accord': 'Harbour Accord',
  'coastal-protocol': 'Coastal Protocol',
  'winter-round': 'Winter round of talks',
  avalon: 'Avalon',
  borealis: 'Borealis',
  danubia: 'Danubia',
  league: 'League of Coasts',
}

const events: NonNullable<Card['events']> = [
  {
    id: 'last-inspection',
    date: '2026-02-26',
    until: '2026-03-01',
    title: 'Last inspection round',
    summary: 'Inspectors of both sides visited the two northern docks and filed a joint record.',
    issues: ['security-architecture'],
    sources: ['gazette', 'communique'],
  },
  {
    id: 'extension',
    date: '2021',
    title: 'Extension by five years',
    summary: 'Avalon and Borealis extended the accord once, as its Article 14 allows.',
    issues: ['security-architecture'],
    sources: ['memoir'],
  },
]

export const treaty: Card = {
  id: 'harbour-accord',
  kind: 'treaty',
  label: 'Harbour Accord',
  definition:
    'Treaty of 2010 between Avalon and Borealis that limits long-range ferries on both coasts and lets each side inspect the other’s docks eighteen times a year.',
  issues: ['security-architecture', 'territory'],
  status: {
    text: 'The accord expired in February. Borealis says it will keep to the limits for a year if Avalon does the same.',
    asOf: '2026-03-05',
    reviewBy: '2026-04-04',
    sources: ['gazette'],
  },
  facts: [
    { name: 'signed', date: '2010-04-08', text: 'At Midhaven.', sources: ['accord-text'] },
    { name: 'parties', text: 'Avalon and Borealis.', sources: ['accord-text'] },
    {
      name: 'limits',
      text: '1,550 berths and 700 deployed ferries on each side.',
      sources: ['accord-text', 'memoir'],
    },
    {
      name: 'expired',
      date: '2026-02-05',
      text: 'Fifteen years after entry into force.',
      sources: [],
    },
  ],
  related: [
    { type: 'part-of', to: 'coastal-protocol' },
    { type: 'held-at', to: 'winter-round', date: '2026-02' },
    {
      type: 'alleged-violation-of',
      to: 'coastal-protocol',
      according: 'avalon',
      date: '2023-01-31',
    },
  ],
  notToBeConfusedWith: [
    { topic: 'coastal-protocol', text: 'the earlier agreement of 1991 on river docks.' },
  ],
  events,
  sources: ['accord-text', 'gazette'],
  review: 'checked',
}

export const term: Card = {
  id: 'open-water',
  kind: 'contested-term',
  label: '“Open water”',
  definition:
    'Phrase used in the talks for the sea between the two coasts. The parties do not mean the same by it.',
  issues: ['territory'],
  usage: [
    {
      party: 'borealis',
      stance: 'uses',
      meaning: 'A sea without patrols of any third state, as its 2021 draft puts it.',
      date: '2021-12-17',
      sources: ['communique'],
    },
    {
      party: 'avalon',
      stance: 'rejects',
      meaning:
        'Says that the phrase hides a claim to its bays and that the charter of 1975 is enough.',
      date: '2022-01',
      sources: ['gazette'],
    },
    {
      party: 'league',
      stance: 'rejects',
      meaning: 'Speaks of “shared water” instead.',
      sources: ['gazette'],
    },
  ],
  sources: ['gazette', 'communique'],
  review: 'draft',
}

export const proposal: Card = {
  id: 'nine-points',
  kind: 'proposal',
  label: 'Nine-point paper',
  definition: 'Paper with nine points for a settlement, handed to both coasts at the winter round.',
  issues: ['territory', 'security-architecture'],
  proposal: {
    proposedBy: ['danubia'],
    date: '2025-11',
    terms: {
      territory: 'Both sides stay where they are; the status of the bays is left open.',
      'security-architecture': 'A new accord on ferries is negotiated within a year.',
    },
    saysNothing: ['dmz-peacekeepers', 'demilitarisation-denazification'],
    notKnown: ['sanctions-relief'],
    responses: [
      {
        party: 'avalon',
        stance: 'conditions',
        text: 'if inspections resume first.',
        date: '2025-11-28',
        sources: ['gazette'],
      },
      {
        party: 'borealis',
        stance: 'rejects',
        text: 'the second point as drafted.',
        date: '2025-12-02',
        sources: ['communique'],
      },
    ],
  },
  sources: ['gazette'],
  review: 'reviewed',
}

export const cardSet: CardSet = {
  pack: 'sample',
  language: 'en',
  evidenceUntil: '2026-03-28',
  cards: { [treaty.id]: treaty, [term.id]: term, [proposal.id]: proposal },
  labels,
  sources,
}

const position = (id: string, party: string, rest: Partial<PositionLine>): PositionLine => ({
  id,
  party,
  status: 'current',
  date: '2026-02-14',
  sources: ['gazette'],
  review: 'draft',
  ...rest,
})

const unknown = (id: string, party: string): PositionLine => ({
  id,
  party,
  status: 'unknown',
  sources: [],
  review: 'draft',
})

const issue = (
  id: OverviewIssue['id'],
  order: number,
  label: string,
  question: string,
  rest: Partial<OverviewIssue>,
): OverviewIssue => ({
  id,
  order,
  crossCutting: false,
  label,
  question,
  summary: 'The parties have exchanged drafts on this, and none has been signed.',
  subIssues: [],
  positions: [],
  events: [],
  sources: ['gazette'],
  review: 'draft',
  ...rest,
})

const territory = issue('territory', 1, 'Territory', 'Who holds the bays, and under what status?', {
  summary:
    'Both coasts claim the three northern bays. Control has not changed since 2022. Draft papers of 2025 would leave the status open and settle only who patrols where.',
  subIssues: [
    {
      id: 'status',
      label: 'Status claims',
      question: 'Whose are the bays in law?',
      state: {
        kind: 'blocked',
        text: 'Neither coast will sign a text that names the other’s claim.',
        asOf: '2026-02-20',
        reviewBy: '2026-03-22',
        sources: ['memoir'],
      },
    },
    { id: 'control', label: 'Control on the water', question: 'Who patrols them today?' },
  ],
  positions: [
    position('p1', 'avalon', {
      stance: 'The bays are Avalon’s; their status is not open to negotiation.',
      quote: {
        text: 'No bay has ever been for sale.',
        language: 'en',
        speaker: 'Foreign Minister A. Ray',
      },
    }),
    position('p2', 'avalon', {
      subIssue: 'control',
      stance: 'Accepts joint patrols while talks last.',
      sources: ['communique'],
    }),
    position('p3', 'avalon', {
      status: 'superseded',
      stance: 'Asked for a neutral patrol.',
      date: '2024-07',
    }),
    position('p4', 'borealis', {
      stance: 'Demands that its charter of 2022 be recognised for all three bays.',
      quote: {
        text: 'La carte est déjà dessinée.',
        language: 'fr',
        speaker: 'President B. Lund',
        translation: 'The map is already drawn.',
      },
      sources: ['communique'],
      review: 'checked',
    }),
    position('p5', 'danubia', {
      stance: 'Proposes to leave the status open and to freeze patrols where they are.',
    }),
    { ...unknown('p6', 'league'), date: '2026-03-28' },
  ],
  events,
  sources: ['accord-text', 'gazette'],
  review: 'checked',
})

const process = issue('process', 6, 'Process', 'Who talks to whom, where and on which text?', {
  crossCutting: true,
  positions: [unknown('p10', 'borealis')],
})

export const overview: Overview = {
  pack: 'sample',
  language: 'en',
  title: 'The harbour talks',
  description: 'A sample pack.',
  licence: 'CC0-1.0',
  evidenceUntil: '2026-03-28',
  issues: [
    territory,
    issue('dmz-peacekeepers', 2, 'Ceasefire and peacekeepers', 'Who keeps the peace afterwards?', {
      positions: [
        position('p7', 'avalon', { stance: 'Wants observers of the League on every dock.' }),
        unknown('p8', 'borealis'),
        unknown('p9', 'league'),
      ],
    }),
    issue(
      'demilitarisation-denazification',
      3,
      'Force limits',
      'How many ferries may each keep?',
      {},
    ),
    issue(
      'sanctions-relief',
      4,
      'Sanctions relief',
      'What is lifted, when, and on what condition?',
      {},
    ),
    issue('security-architecture', 5, 'Security architecture', 'Which treaties bind both coasts?', {
      events,
    }),
    process,
  ],
  parties: {
    avalon: { label: 'Avalon', role: 'principal' },
    borealis: { label: 'Borealis', role: 'principal' },
    danubia: { label: 'Danubia', role: 'mediator' },
    league: { label: 'League of Coasts', role: 'organisation' },
  },
  topics: {
    'harbour-accord': {
      label: 'Harbour Accord',
      kind: 'treaty',
      issues: ['security-architecture', 'territory'],
    },
    'open-water': { label: '“Open water”', kind: 'contested-term', issues: ['territory'] },
  },
  sources,
}
