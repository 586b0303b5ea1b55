import type { LocalText } from '@parley/taxonomy'
import { LocalisedText } from './localised-text.tsx'

/** How a reference to another topic or party is followed: an address on web pages, a call in card and popup. */
export interface TopicLinks {
  /** `undefined` for an id that has no page; the address wins where both are given. */
  readonly topicHref?: ((id: string) => string | undefined) | undefined
  readonly onTopic?: ((id: string) => void) | undefined
}

/** Names by id, as `CardSet.labels` has them. */
export type Labels = Readonly<Record<string, LocalText>>

export interface TopicNameProps extends TopicLinks {
  readonly id: string
  readonly labels: Labels
}

/** The name of a topic or party, followed where a way is given; the bare id where the pack has no name. */
export function TopicName({ id, labels, topicHref, onTopic }: TopicNameProps) {
  const name = <LocalisedText text={labels[id] ?? id} />
  const href = topicHref?.(id)
  if (href !== undefined) {
    return (
      <a className="parley-link" href={href}>
        {name}
      </a>
    )
  }
  if (onTopic === undefined) return <span className="parley-name">{name}</span>
  return (
    <button type="button" className="parley-link" onClick={() => onTopic(id)}>
      {name}
    </button>
  )
}
