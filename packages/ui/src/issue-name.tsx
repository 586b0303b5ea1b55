import type { IssueId, LocalText } from '@parley/taxonomy'
import { LocalisedText } from './localised-text.tsx'

/** How an issue's name is followed: an address on web pages, a call in the popup. */
export interface IssueLinks {
  readonly issueHref?: ((id: IssueId) => string | undefined) | undefined
  readonly onIssue?: ((id: IssueId) => void) | undefined
}

export interface IssueNameProps extends IssueLinks {
  readonly id: IssueId
  readonly label: LocalText
}

/** The name of an issue, followed where a way is given. */
export function IssueName({ id, label, issueHref, onIssue }: IssueNameProps) {
  const name = <LocalisedText text={label} />
  const href = issueHref?.(id)
  if (href !== undefined) {
    return (
      <a className="parley-link" href={href}>
        {name}
      </a>
    )
  }
  if (onIssue === undefined) return name
  return (
    <button type="button" className="parley-link" onClick={() => onIssue(id)}>
      {name}
    </button>
  )
}
