import type { Card } from '@parley/taxonomy'
import { Fragment } from 'react'
import type { Citations } from './citations.ts'
import { DateText } from './date-text.tsx'
import { Heading, type HeadingLevel } from './heading.tsx'
import { LocalisedText } from './localised-text.tsx'
import { useMessages } from './messages/messages.tsx'
import { ProposalOrigin } from './proposal-origin.tsx'
import { SourceMarks } from './source-marks.tsx'
import { type Labels, type TopicLinks, TopicName } from './topic-name.tsx'

type Proposal = NonNullable<Card['proposal']>

export interface ProposalTermsProps extends TopicLinks {
  readonly proposal: Proposal
  readonly labels: Labels
  readonly citations?: Citations | undefined
  readonly headingLevel?: HeadingLevel | undefined
}

/** What a proposal says on each issue, who proposed it and how the parties responded. */
export function ProposalTerms(props: ProposalTermsProps) {
  const { proposal, labels, citations, headingLevel = 4, ...links } = props
  const messages = useMessages()
  const terms = Object.entries(proposal.terms)
  const responses = proposal.responses ?? []
  const silences = [
    { said: messages.proposal.saysNothing, issues: proposal.saysNothing ?? [] },
    { said: messages.proposal.notKnown, issues: proposal.notKnown ?? [] },
  ].filter(({ issues }) => issues.length > 0)
  return (
    <div className="parley-proposal">
      <p className="parley-meta">
        <ProposalOrigin proposal={proposal} labels={labels} {...links} />
      </p>
      {terms.length + silences.length > 0 && (
        <dl className="parley-voices">
          {terms.map(([issue, text]) => (
            <div key={issue} className="parley-voice">
              <dt>
                <LocalisedText text={labels[issue] ?? issue} />
              </dt>
              <dd>
                <LocalisedText text={text} />
              </dd>
            </div>
          ))}
          {silences.map(({ said, issues }) => (
            <div key={said} className="parley-voice">
              <dt>{said}</dt>
              <dd>
                <IssueNames issues={issues} labels={labels} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {responses.length > 0 && (
        <>
          <Heading level={headingLevel} className="parley-group-title">
            {messages.proposal.responses}
          </Heading>
          <dl className="parley-voices">
            {responses.map((response) => (
              <div key={`${response.party} ${response.date}`} className="parley-voice">
                <dt>
                  <TopicName id={response.party} labels={labels} {...links} />{' '}
                  <span className="parley-stance">{messages.responses[response.stance]}</span>
                </dt>
                <dd>
                  <LocalisedText text={response.text} />
                  <SourceMarks ids={response.sources} citations={citations} />
                  <p className="parley-meta">
                    <DateText date={response.date} />
                  </p>
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </div>
  )
}

interface IssueNamesProps {
  readonly issues: readonly string[]
  readonly labels: Labels
}

function IssueNames({ issues, labels }: IssueNamesProps) {
  return issues.map((issue, index) => (
    <Fragment key={issue}>
      {index > 0 && ' · '}
      <LocalisedText text={labels[issue] ?? issue} />
    </Fragment>
  ))
}
