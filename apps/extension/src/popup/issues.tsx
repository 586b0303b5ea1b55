import type { IssueId, Overview, OverviewIssue } from '@parley/taxonomy'
import { IssueSection, LocalisedText } from '@parley/ui'
import { useState } from 'react'
import { today } from '../parts/today.ts'

const elementId = (issue: IssueId): string => `issue-${issue}`

/** Opens an issue of the overview and brings it into view. */
export function showIssue(issue: IssueId): void {
  const element = document.getElementById(elementId(issue))
  if (!(element instanceof HTMLDetailsElement)) return
  element.open = true
  element.scrollIntoView({ block: 'start' })
  element.querySelector('summary')?.focus({ preventScroll: true })
}

export interface IssuesProps {
  readonly overview: Overview
  readonly onTopic: (id: string) => void
}

/** Each issue behind its question; opened, it shows every party's position and the latest events. */
export function Issues({ overview, onTopic }: IssuesProps) {
  return overview.issues
    .toSorted((a, b) => a.order - b.order)
    .map((issue) => (
      <FoldedIssue key={issue.id} issue={issue} overview={overview} onTopic={onTopic} />
    ))
}

interface FoldedIssueProps extends IssuesProps {
  readonly issue: OverviewIssue
}

/** Made when it is first opened: dozens of positions would make the popup wait. */
function FoldedIssue({ issue, overview, onTopic }: FoldedIssueProps) {
  const [opened, setOpened] = useState(false)
  return (
    <details
      id={elementId(issue.id)}
      className="folded issue"
      onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}
    >
      <summary>
        <strong>
          <LocalisedText text={issue.label} />
        </strong>
        <span className="hint">
          <LocalisedText text={issue.question} />
        </span>
      </summary>
      {opened && (
        <IssueSection
          issue={issue}
          overview={overview}
          today={today()}
          headingLevel={2}
          onTopic={onTopic}
        />
      )}
    </details>
  )
}
