import { TopicCard } from '@parley/ui'
import { useEffect, useRef } from 'react'
import type { PageWords } from '../web/words/en.ts'
import type { Reading } from './read-text.ts'

/** The open card: of a topic, and of the mention through which it was opened, if any. */
export interface Open {
  readonly topic: string
  readonly mention?: number
}

export interface OpenCardProps {
  readonly reading: Reading
  readonly words: PageWords['tryIt']
  readonly open: Open
  readonly onOpen: (open: Open) => void
  readonly onClose: () => void
}

/** The card beside the text; it takes the focus, and Escape closes it. */
export function OpenCard({ reading, words, open, onOpen, onClose }: OpenCardProps) {
  const place = useRef<HTMLElement>(null)
  const { pack, mentions } = reading
  // biome-ignore lint/correctness/useExhaustiveDependencies: every newly opened card takes the focus
  useEffect(() => {
    place.current?.focus({ preventScroll: true })
    place.current?.scrollIntoView({ block: 'nearest' })
  }, [open])
  const card = Object.hasOwn(pack.cards.cards, open.topic)
    ? pack.cards.cards[open.topic]
    : undefined
  const mention = open.mention === undefined ? undefined : mentions[open.mention]
  if (card === undefined) return null
  return (
    <section
      id="card"
      className="open-card"
      ref={place}
      tabIndex={-1}
      aria-label={words.card}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <TopicCard
        card={card}
        from={pack.cards}
        today={new Date().toISOString().slice(0, 10)}
        headingLevel={2}
        folded
        why={mention?.why}
        onTopic={(topic) => onOpen({ topic })}
        actions={
          <button type="button" className="parley-button" onClick={onClose}>
            {words.close}
          </button>
        }
      />
    </section>
  )
}
