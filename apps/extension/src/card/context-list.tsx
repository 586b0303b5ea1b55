import type { PlacedMention } from '@parley/annotator'
import { LocalisedText, useMessages } from '@parley/ui'
import type { TopicLine } from '../messages/answers.ts'
import { useWords } from './words-context.tsx'

export interface ContextListProps {
  /** What is marked, in reading order. */
  readonly mentions: readonly PlacedMention[]
  readonly topics: ReadonlyMap<string, TopicLine>
  readonly onChoose: (mention: PlacedMention) => void
  readonly onClose: () => void
}

/** The context on this page in reading order, each mark a way to its place and its card. */
export function ContextList({ mentions, topics, onChoose, onClose }: ContextListProps) {
  const { list, card } = useWords()
  const { kinds, quote } = useMessages()
  return (
    <>
      <div className="list-head">
        <h2>{list.title}</h2>
        <button type="button" className="parley-button" onClick={onClose}>
          {card.close}
        </button>
      </div>
      {mentions.length === 0 && <p className="hint">{list.empty}</p>}
      <ol className="marks">
        {mentions.map((mention) => {
          const topic = topics.get(mention.topic)
          const { block, start } = mention
          return (
            <li key={`${start} ${block.text}`}>
              <button type="button" className="parley-link" onClick={() => onChoose(mention)}>
                {topic === undefined ? mention.topic : <LocalisedText text={topic.label} />}
              </button>
              <span className="hint">
                {topic !== undefined && `${kinds[topic.kind]} · `}
                {quote.open}
                {mention.surface.replace(/\s+/g, ' ')}
                {quote.close}
              </span>
            </li>
          )
        })}
      </ol>
    </>
  )
}
