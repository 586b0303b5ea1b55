import type { Overview, OverviewIssue } from '@parley/taxonomy'
import { Fragment, useId } from 'react'
import { ContentLanguage } from './content-language.tsx'
import { DateText } from './date-text.tsx'
import { Heading, type HeadingLevel } from './heading.tsx'
import { type IssueLinks, IssueName } from './issue-name.tsx'
import { LocalisedText } from './localised-text.tsx'
import { useMessages } from './messages/messages.tsx'
import { partyLabels } from './party-order.ts'
import { type TopicLinks, TopicName } from './topic-name.tsx'

export interface IssueSummaryProps extends TopicLinks, IssueLinks {
  readonly issue: OverviewIssue
  readonly overview: Pick<Overview, 'language' | 'parties'>
  readonly headingLevel?: HeadingLevel | undefined
}

/** An issue at a glance: its question, whose positions were found, and what moved last. */
export function IssueSummary(props: IssueSummaryProps) {
  const { issue, overview, headingLevel = 3, issueHref, onIssue, ...links } = props
  const { summary } = useMessages()
  const title = useId()
  const labels = partyLabels(overview)
  const stated = issue.positions.filter(({ status }) => status === 'current')
  const parties = [...new Set(stated.map(({ party }) => party))]
  const [latest] = issue.events
  return (
    <ContentLanguage language={overview.language}>
      <article className="parley-issue-summary" aria-labelledby={title}>
        <Heading level={headingLevel} id={title} className="parley-issue-summary-title">
          <IssueName id={issue.id} label={issue.label} issueHref={issueHref} onIssue={onIssue} />
        </Heading>
        <p className="parley-question">
          <LocalisedText text={issue.question} />
        </p>
        <dl>
          <div>
            <dt>{summary.positions}</dt>
            <dd>
              {parties.length === 0 && summary.noPositions}
              {parties.map((party, place) => (
                <Fragment key={party}>
                  {place > 0 && ', '}
                  <TopicName id={party} labels={labels} {...links} />
                </Fragment>
              ))}
            </dd>
          </div>
          {latest !== undefined && (
            <div>
              <dt>{summary.latest}</dt>
              <dd>
                <LocalisedText text={latest.title} />
                {', '}
                <DateText date={latest.date} until={latest.until} />
              </dd>
            </div>
          )}
        </dl>
      </article>
    </ContentLanguage>
  )
}
