import type { Overview } from '@parley/taxonomy'
import type { HeadingLevel } from './heading.tsx'
import type { IssueLinks } from './issue-name.tsx'
import { IssueSection } from './issue-section.tsx'
import type { TopicLinks } from './topic-name.tsx'

export interface IssueOverviewProps extends TopicLinks, IssueLinks {
  readonly overview: Overview
  /** The reader's day, `YYYY-MM-DD`. */
  readonly today: string
  /** Level of each issue's heading. */
  readonly headingLevel?: HeadingLevel | undefined
  /** Closes positions and events until the reader opens them, for small places. */
  readonly folded?: boolean | undefined
}

/** The issues in their order, and last the process that cuts across them. */
export function IssueOverview({ overview, ...rest }: IssueOverviewProps) {
  return (
    <div className="parley-issues">
      {overview.issues
        .toSorted((a, b) => a.order - b.order)
        .map((issue) => (
          <IssueSection key={issue.id} issue={issue} overview={overview} {...rest} />
        ))}
    </div>
  )
}
