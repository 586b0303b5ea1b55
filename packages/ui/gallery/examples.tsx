import type { ReactNode } from 'react'
import {
  ContestedTerm,
  CoverageBar,
  CoverageList,
  cite,
  EventYears,
  EvidenceNote,
  eventAnchor,
  IssueSection,
  IssueSummary,
  MentionList,
  PositionMatrix,
  ProposalComparison,
  ReviewNote,
  Search,
  SourceList,
  Timeline,
  TopicCard,
} from '../src/index.ts'
import { cardSet, overview, proposal, sources, TODAY, term, treaty } from '../test/sample.ts'

export interface Example {
  readonly name: string
  /** Shown as wide as a card beside an article. */
  readonly isNarrow?: boolean
  readonly show: () => ReactNode
}

const links = {
  topicHref: (id: string) => `#${id}`,
  issueHref: (id: string) => `#${id}`,
}
const events = treaty.events ?? []
const citations = cite(Object.keys(sources), sources)
const counts = { territory: 7, 'sanctions-relief': 1, process: 3 }
const [territory] = overview.issues
const rival = {
  ...proposal,
  id: 'four-points',
  label: 'Four-point paper',
  proposal: {
    analyst: 'J. Doe',
    date: '2025-12',
    terms: { territory: 'A vote under the eyes of the League.' },
  },
}

/** One example of every part, with invented parties. */
export const EXAMPLES: readonly Example[] = [
  {
    name: 'TopicCard',
    isNarrow: true,
    show: () => (
      <TopicCard
        card={treaty}
        from={cardSet}
        today={TODAY}
        headingLevel={3}
        why={{ rule: 'cue', cues: ['docks', 'berths'] }}
        {...links}
      />
    ),
  },
  {
    name: 'TopicCard-folded',
    isNarrow: true,
    show: () => (
      <TopicCard card={treaty} from={cardSet} today={TODAY} headingLevel={3} folded {...links} />
    ),
  },
  {
    name: 'TopicCard-proposal',
    isNarrow: true,
    show: () => (
      <TopicCard card={proposal} from={cardSet} today={TODAY} headingLevel={3} {...links} />
    ),
  },
  {
    name: 'ContestedTerm',
    show: () => (
      <ContestedTerm
        usage={term.usage ?? []}
        labels={cardSet.labels}
        citations={citations}
        headingLevel={3}
        {...links}
      />
    ),
  },
  {
    name: 'IssueSection',
    show: () =>
      territory && (
        <IssueSection
          issue={territory}
          overview={overview}
          today={TODAY}
          headingLevel={3}
          {...links}
        />
      ),
  },
  {
    name: 'IssueSummary',
    isNarrow: true,
    show: () => territory && <IssueSummary issue={territory} overview={overview} {...links} />,
  },
  { name: 'PositionMatrix', show: () => <PositionMatrix overview={overview} {...links} /> },
  {
    name: 'ProposalComparison',
    show: () => (
      <ProposalComparison
        proposals={[proposal, rival]}
        issues={['territory', 'security-architecture']}
        from={cardSet}
        {...links}
      />
    ),
  },
  {
    name: 'Timeline',
    show: () => (
      <>
        <Timeline events={events} eventHref={(id) => `#${eventAnchor(id)}`} />
        <EventYears events={events} sources={sources} headingLevel={3} />
      </>
    ),
  },
  {
    name: 'CoverageBar',
    isNarrow: true,
    show: () => <CoverageBar overview={overview} counts={counts} {...links} />,
  },
  {
    name: 'CoverageList',
    isNarrow: true,
    show: () => <CoverageList overview={overview} counts={counts} {...links} />,
  },
  {
    name: 'MentionList',
    isNarrow: true,
    show: () => (
      <MentionList
        topics={[
          { id: treaty.id, label: treaty.label, kind: treaty.kind, count: 4 },
          { id: term.id, label: term.label, kind: term.kind, count: 1 },
        ]}
        onJump={() => undefined}
        {...links}
      />
    ),
  },
  {
    name: 'Search',
    show: () => <Search entries={Object.values(cardSet.cards)} {...links} />,
  },
  { name: 'SourceList', show: () => <SourceList sources={Object.values(sources)} /> },
  {
    name: 'ReviewNote',
    show: () => (
      <>
        <ReviewNote asOf="2026-03-05" reviewBy="2026-04-04" today={TODAY} review="checked" />
        <EvidenceNote until={overview.evidenceUntil} />
      </>
    ),
  },
]
