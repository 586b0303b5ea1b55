import type { Card } from '@parley/taxonomy'
import { Fragment } from 'react'
import { DateText } from './date-text.tsx'
import { useMessages } from './messages/messages.tsx'
import { Phrase } from './phrase.tsx'
import { type Labels, type TopicLinks, TopicName } from './topic-name.tsx'

interface ProposalOriginProps extends TopicLinks {
  readonly proposal: NonNullable<Card['proposal']>
  readonly labels: Labels
}

/** Who proposed it and when; an analyst's paper is the author's own. */
export function ProposalOrigin({ proposal, labels, ...links }: ProposalOriginProps) {
  const messages = useMessages()
  const date = <DateText date={proposal.date} />
  if (proposal.analyst !== undefined) {
    return <Phrase text={messages.proposal.analyst} values={{ name: proposal.analyst, date }} />
  }
  const proposers = proposal.proposedBy ?? []
  if (proposers.length === 0) return <Phrase text={messages.proposal.dated} values={{ date }} />
  const party = proposers.map((id, index) => (
    <Fragment key={id}>
      {index > 0 && ', '}
      <TopicName id={id} labels={labels} {...links} />
    </Fragment>
  ))
  return <Phrase text={messages.proposal.proposedBy} values={{ party, date }} />
}
