import { EvidenceNote, type MatchReason, TopicCard } from '@parley/ui'
import { useEffect, useState } from 'react'
import type { CardView } from '../messages/answers.ts'
import { ask } from '../messages/ask.ts'
import { today } from '../parts/today.ts'
import { report } from '../reporter.ts'
import { en } from '../wording/en.ts'

export interface CardStackProps {
  readonly view: CardView
  readonly why: MatchReason
  readonly onClose: () => void
}

/** The card of the words, and on top of it those that the reader went on to from there. */
export function CardStack({ view, why, onClose }: CardStackProps) {
  const [above, setAbove] = useState<readonly CardView[]>([])
  useEffect(() => {
    if (view !== undefined) setAbove([])
  }, [view])
  const shown = above.at(-1) ?? view
  const goTo = (topic: string): void => {
    ask({ kind: 'card', topic }).then(
      (next) => next !== undefined && setAbove((views) => [...views, next]),
      (error: unknown) => report('card', error),
    )
  }
  const actions = (
    <div className="actions">
      {above.length > 0 && (
        <button
          type="button"
          className="parley-button"
          onClick={() => setAbove(above.slice(0, -1))}
        >
          {en.card.back}
        </button>
      )}
      <button type="button" className="parley-button" onClick={onClose}>
        {en.card.close}
      </button>
    </div>
  )
  return (
    <TopicCard
      card={shown.card}
      from={shown}
      today={today()}
      folded
      why={above.length === 0 ? why : undefined}
      actions={actions}
      footer={<EvidenceNote until={shown.evidenceUntil} />}
      onTopic={goTo}
    />
  )
}
