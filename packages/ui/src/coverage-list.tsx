import type { IssueId, Overview } from '@parley/taxonomy'
import { ContentLanguage } from './content-language.tsx'
import { fiveIssues } from './five-issues.ts'
import { type IssueLinks, IssueName } from './issue-name.tsx'
import { useMessages } from './messages/messages.tsx'
import { countText } from './messages/plural.ts'

export interface CoverageListProps extends IssueLinks {
  readonly overview: Pick<Overview, 'issues' | 'language'>
  /** How often this text mentions a topic of each issue; absent means not at all. */
  readonly counts: Readonly<Partial<Record<IssueId, number>>>
}

/** Which of the five issues this text mentions and how often; the others are not mentioned here. */
export function CoverageList({ overview, counts, ...links }: CoverageListProps) {
  const messages = useMessages()
  return (
    <ContentLanguage language={overview.language}>
      <ul className="parley-coverage" aria-label={messages.coverage.title}>
        {fiveIssues(overview).map((issue) => {
          const count = counts[issue.id] ?? 0
          return (
            <li key={issue.id} data-mentioned={count > 0}>
              <span className="parley-coverage-name">
                <IssueName id={issue.id} label={issue.label} {...links} />
              </span>{' '}
              <span className="parley-coverage-count">
                {count > 0
                  ? countText(messages.coverage.mentions, count, messages.language)
                  : messages.coverage.none}
              </span>
            </li>
          )
        })}
      </ul>
    </ContentLanguage>
  )
}
