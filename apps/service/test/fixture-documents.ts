import type { Documents, Party, Source, Topic } from '@parley/taxonomy'

const source: Source = {
  id: 'fixture-paper',
  title: 'A paper made for tests',
  publisher: 'Test Press',
  url: 'https://press.example/paper',
  publishedAt: '2026-01-02',
  language: 'en',
  kind: 'reference',
  seenAs: 'primary',
}

const reviewed = { sources: ['fixture-paper'], review: 'checked' as const }

const topic = (id: string, label: Topic['label'], more: Partial<Topic> = {}): Topic => ({
  id,
  kind: 'treaty',
  issues: ['security-architecture'],
  label,
  definition: { en: `A definition of ${label.en}, made for tests.` },
  relevance: 'strong',
  aliases: { en: [{ text: label.en }] },
  ...reviewed,
  ...more,
})

const party = (id: string, en: string, uk: string): Party => ({
  id,
  kind: 'state',
  role: 'principal',
  label: { en, uk },
  definition: { en: `${en}, a party in the documents made for tests.` },
  aliases: { en: [{ text: en }], uk: [{ text: uk }] },
  ...reviewed,
})

const issue = (id: Documents['issues'][number]['id'], order: number, en: string) => ({
  id,
  order,
  ...(id === 'process' ? { crossCutting: true } : {}),
  label: { en },
  question: { en: `What is decided about ${en.toLowerCase()}?` },
  summary: { en: `A summary of ${en.toLowerCase()}, made for tests.` },
  subIssues: [
    { id: `${id}-part`, label: { en: `Part of ${en}` }, question: { en: 'What of this part?' } },
  ],
  ...reviewed,
})

/** A small pack with every kind of document, an id that moved and one that was divided. */
export const fixtureDocuments = (): Documents => ({
  pack: {
    id: 'fixture',
    title: { en: 'The fixture talks', uk: 'Тестові переговори' },
    description: { en: 'A pack made for tests.' },
    languages: ['en', 'uk'],
    licence: 'CC-BY-4.0',
    evidenceUntil: '2026-02-01',
  },
  issues: [
    issue('territory', 1, 'Territory'),
    issue('dmz-peacekeepers', 2, 'Buffer zone'),
    issue('demilitarisation-denazification', 3, 'Limits on forces'),
    issue('sanctions-relief', 4, 'Sanctions'),
    issue('security-architecture', 5, 'Security'),
    issue('process', 6, 'Process'),
  ],
  parties: [party('russia', 'Russia', 'Росія'), party('ukraine', 'Ukraine', 'Україна')],
  topics: [
    topic('divided-accord', { en: 'Divided Accord' }, { split: ['minsk-agreements', 'new-start'] }),
    topic(
      'minsk-agreements',
      { en: 'Minsk agreements', uk: 'Мінські угоди' },
      {
        issues: ['territory', 'process'],
        aliases: { en: [{ text: 'Minsk agreements' }], uk: [{ text: 'Мінські угоди' }] },
        related: [{ type: 'related-to', to: 'new-start' }],
      },
    ),
    topic(
      'new-start',
      { en: 'New START', uk: 'Новий СНО' },
      {
        aliases: { en: [{ text: 'New START' }], uk: [{ text: 'Новий СНО' }] },
        status: {
          text: { en: 'A dated status, made for tests.' },
          asOf: '2026-01-20',
          reviewBy: '2026-02-20',
          sources: ['fixture-paper'],
        },
      },
    ),
    topic('old-start', { en: 'Old START' }, { moved: 'new-start' }),
  ],
  positions: [
    {
      id: 'territory-russia',
      issue: 'territory',
      party: 'russia',
      status: 'unknown',
      review: 'checked',
    },
    {
      id: 'territory-ukraine',
      issue: 'territory',
      party: 'ukraine',
      status: 'current',
      stance: { en: 'A stance, made for tests.' },
      date: '2026-01-10',
      ...reviewed,
    },
  ],
  events: [
    {
      id: '2025-a-year',
      date: '2025',
      title: { en: 'Something in a year' },
      summary: { en: 'An event whose day is not known.' },
      issues: ['territory'],
      topics: ['minsk-agreements'],
      parties: ['russia', 'ukraine'],
      ...reviewed,
    },
    {
      id: '2026-01-15-a-round',
      date: '2026-01-15',
      until: '2026-01-17',
      title: { en: 'A round of talks' },
      summary: { en: 'An event that lasted three days.' },
      issues: ['process', 'territory'],
      topics: ['new-start'],
      parties: ['russia'],
      ...reviewed,
    },
  ],
  sources: [source],
})
