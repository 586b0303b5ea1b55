import type { Overview, OverviewIssue } from '@parley/taxonomy'
import { useId } from 'react'
import { cite } from './citations.ts'
import { ContentLanguage } from './content-language.tsx'
import { Disclosure } from './disclosure.tsx'
import { EventList } from './event-list.tsx'
import { below, Heading, type HeadingLevel } from './heading.tsx'
import { type IssueLinks, IssueName } from './issue-name.tsx'
import { LocalisedText } from './localised-text.tsx'
import { useMessages } from './messages/messages.tsx'
import { partyLabels } from './party-order.ts'
import { PositionList } from './position-list.tsx'
import { ReviewNote } from './review-note.tsx'
import { SourceList } from './source-list.tsx'
import { SourceMarks } from './source-marks.tsx'
import { SubIssueList } from './sub-issue-list.tsx'
import type { TopicLinks } from './topic-name.tsx'

export interface IssueSectionProps extends TopicLinks, IssueLinks {
  readonly issue: OverviewIssue
  readonly overview: Pick<Overview, 'language' | 'parties' | 'sources'>
  /** The reader's day, `YYYY-MM-DD`. */
  readonly today: string
  readonly headingLevel?: HeadingLevel | undefined
  /** Closes positions and events until the reader opens them, for small places. */
  readonly folded?: boolean | undefined
}

const sourcesOf = (issue: OverviewIssue): readonly string[] => [
  ...issue.sources,
  ...issue.subIssues.flatMap(({ state }) => state?.sources ?? []),
  ...issue.positions.flatMap((position) => position.sources),
  ...issue.events.flatMap((event) => event.sources),
]

/** One issue: its question, summary, sub-issues, the parties' positions and the latest events. */
export function IssueSection(props: IssueSectionProps) {
  const { issue, overview, today, headingLevel = 2, folded = false, ...links } = props
  const messages = useMessages()
  const title = useId()
  const citations = cite(sourcesOf(issue), overview.sources)
  const inner = below(headingLevel)
  return (
    <ContentLanguage language={overview.language}>
      <article className="parley-issue" aria-labelledby={title} data-issue={issue.id}>
        <div className="parley-issue-lead">
          <header className="parley-issue-head">
            <Heading level={headingLevel} id={title} className="parley-issue-title">
              <IssueName id={issue.id} label={issue.label} {...links} />
            </Heading>
            {issue.crossCutting && <p className="parley-kind">{messages.overview.across}</p>}
            <p className="parley-question">
              <LocalisedText text={issue.question} />
            </p>
          </header>
          <p className="parley-summary">
            <LocalisedText text={issue.summary} />
            <SourceMarks ids={issue.sources} citations={citations} />
          </p>
          <ReviewNote today={today} review={issue.review} />
        </div>
        <div className="parley-issue-body">
          {issue.subIssues.length > 0 && (
            <Disclosure title={messages.overview.subIssues} headingLevel={inner} folded={folded}>
              <SubIssueList subIssues={issue.subIssues} today={today} citations={citations} />
            </Disclosure>
          )}
          {issue.positions.length > 0 && (
            <Disclosure title={messages.overview.positions} headingLevel={inner} folded={folded}>
              <PositionList
                positions={issue.positions}
                subIssues={issue.subIssues}
                parties={partyLabels(overview)}
                citations={citations}
                {...links}
              />
            </Disclosure>
          )}
          {issue.events.length > 0 && (
            <Disclosure title={messages.overview.events} headingLevel={inner} folded={folded}>
              <EventList events={issue.events} citations={citations} />
            </Disclosure>
          )}
          {citations.sources.length > 0 && (
            <Disclosure title={messages.overview.sources} headingLevel={inner} folded>
              <SourceList sources={citations.sources} />
            </Disclosure>
          )}
        </div>
      </article>
    </ContentLanguage>
  )
}
