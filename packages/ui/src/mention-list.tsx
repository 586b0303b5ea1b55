import type { Card, LocalText } from '@parley/taxonomy'
import { fill } from './fill.ts'
import { plainText } from './localised-text.tsx'
import { useMessages } from './messages/messages.tsx'
import { countText } from './messages/plural.ts'
import { type TopicLinks, TopicName } from './topic-name.tsx'

/** A topic found in this text. */
export interface MentionedTopic {
  readonly id: string
  readonly label: LocalText
  readonly kind?: Card['kind'] | undefined
  readonly count: number
}

export interface MentionListProps extends TopicLinks {
  /** In the order in which they are shown. */
  readonly topics: readonly MentionedTopic[]
  /** Brings the topic's first mention into view; without it there is no such button. */
  readonly onJump?: ((id: string) => void) | undefined
}

/** The topics found in this text, how often each is mentioned, and a way to where. */
export function MentionList({ topics, onJump, ...links }: MentionListProps) {
  const messages = useMessages()
  if (topics.length === 0) return <p className="parley-unknown">{messages.mentions.empty}</p>
  return (
    <ul className="parley-mentions" aria-label={messages.mentions.title}>
      {topics.map((topic) => (
        <li key={topic.id}>
          <span className="parley-mention-name">
            <TopicName id={topic.id} labels={{ [topic.id]: topic.label }} {...links} />
          </span>{' '}
          <span className="parley-meta">
            {topic.kind !== undefined && `${messages.kinds[topic.kind]} · `}
            {countText(messages.mentions.mentions, topic.count, messages.language)}
          </span>
          {onJump !== undefined && (
            <button
              type="button"
              className="parley-button"
              aria-label={fill(messages.mentions.jumpTo, { topic: plainText(topic.label) })}
              onClick={() => onJump(topic.id)}
            >
              {messages.mentions.jump}
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
