import type { SubIssueLine } from '@parley/taxonomy'
import type { Citations } from './citations.ts'
import { LocalisedText } from './localised-text.tsx'
import { useMessages } from './messages/messages.tsx'
import { ReviewNote } from './review-note.tsx'
import { SourceMarks } from './source-marks.tsx'

interface SubIssueListProps {
  readonly subIssues: readonly SubIssueLine[]
  /** The reader's day, `YYYY-MM-DD`. */
  readonly today: string
  readonly citations?: Citations | undefined
}

/** The questions that an issue is made of, each with what is agreed, open or blocked as of a day. */
export function SubIssueList({ subIssues, today, citations }: SubIssueListProps) {
  return (
    <dl className="parley-sub-issues">
      {subIssues.map(({ id, label, question, state }) => (
        <div key={id} data-sub-issue={id}>
          <dt>
            <LocalisedText text={label} />
          </dt>
          <dd>
            <LocalisedText text={question} />
          </dd>
          {state && <SubIssueState state={state} today={today} citations={citations} />}
        </div>
      ))}
    </dl>
  )
}

interface SubIssueStateProps extends Pick<SubIssueListProps, 'today' | 'citations'> {
  readonly state: NonNullable<SubIssueLine['state']>
}

function SubIssueState({ state, today, citations }: SubIssueStateProps) {
  const messages = useMessages()
  return (
    <dd className="parley-state" data-state={state.kind}>
      <p>
        <strong>{messages.subIssueStates[state.kind]}.</strong> <LocalisedText text={state.text} />
        <SourceMarks ids={state.sources} citations={citations} />
      </p>
      <ReviewNote asOf={state.asOf} reviewBy={state.reviewBy} today={today} />
    </dd>
  )
}
