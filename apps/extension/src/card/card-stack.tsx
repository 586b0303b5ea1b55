import { EvidenceNote, fill, TopicCard, useMessages } from '@parley/ui'
import { useState } from 'react'
import type { CardView } from '../messages/answers.ts'
import { ask } from '../messages/ask.ts'
import { today } from '../parts/today.ts'
import { report } from '../reporter.ts'
import { CardTools } from './card-tools.tsx'
import type { Guide } from './guide.ts'
import type { ShowOptions } from './surface.ts'
import { useWords } from './words-context.tsx'

export interface CardStackProps extends Pick<ShowOptions, 'pinned' | 'onClose'> {
  readonly view: CardView
  readonly mention: ShowOptions['mention'] | undefined
  readonly onPin: ShowOptions['onPin'] | undefined
  readonly guide: Guide | undefined
  /** Another card is shown: from its beginning. */
  readonly onTurn: () => void
}

const LANGUAGE_NAMES = { type: 'language' } as const

const nameOf = (language: string, inLanguage: string): string =>
  new Intl.DisplayNames(inLanguage, LANGUAGE_NAMES).of(language) ?? language

/** The card of the words, and on top of it those that the reader went on to from there. */
export function CardStack({ view, mention, guide, onTurn, ...frame }: CardStackProps) {
  const words = useWords()
  const messages = useMessages()
  const [above, setAbove] = useState<readonly CardView[]>([])
  const shown = above.at(-1) ?? view
  const turn = (views: readonly CardView[]): void => {
    setAbove(views)
    onTurn()
  }
  const goTo = (topic: string): void => {
    ask({ kind: 'card', topic }).then(
      (next) => next !== undefined && turn([...above, next]),
      (error: unknown) => report('card', error),
    )
  }
  const isFirst = above.length === 0
  const { missingLanguage } = shown
  return (
    <>
      <TopicCard
        card={shown.card}
        from={shown}
        today={today()}
        folded
        why={isFirst ? mention?.why : undefined}
        actions={<Frame {...frame} onBack={isFirst ? undefined : () => turn(above.slice(0, -1))} />}
        footer={
          <>
            {missingLanguage !== undefined && (
              <p className="parley-why">
                {fill(words.card.fallback, {
                  language: nameOf(missingLanguage, messages.language),
                })}
              </p>
            )}
            <EvidenceNote until={shown.evidenceUntil} />
            <CardTools key={shown.card.id} view={shown} mention={isFirst ? mention : undefined} />
          </>
        }
        onTopic={goTo}
      />
      {guide !== undefined && <GuideBar guide={guide} />}
    </>
  )
}

interface FrameProps extends Pick<CardStackProps, 'pinned' | 'onPin' | 'onClose'> {
  readonly onBack: (() => void) | undefined
}

function Frame({ pinned, onPin, onClose, onBack }: FrameProps) {
  const words = useWords()
  const [isPinned, setPinned] = useState(pinned)
  return (
    <div className="actions">
      {onBack !== undefined && (
        <button type="button" className="parley-button" onClick={onBack}>
          {words.card.back}
        </button>
      )}
      {onPin !== undefined && (
        <button
          type="button"
          className="parley-button"
          aria-pressed={isPinned}
          onClick={() => {
            setPinned(!isPinned)
            onPin(!isPinned)
          }}
        >
          {words.card.pin}
        </button>
      )}
      <button type="button" className="parley-button" onClick={onClose}>
        {words.card.close}
      </button>
    </div>
  )
}

function GuideBar({ guide }: { readonly guide: Guide }) {
  const words = useWords()
  return (
    <nav className="guide" aria-label={words.guide.name}>
      <button type="button" className="parley-button" onClick={() => guide.step(-1)}>
        {words.guide.previous}
      </button>
      <button type="button" className="parley-button" onClick={() => guide.step(1)}>
        {words.guide.next}
      </button>
      <button type="button" className="parley-button" onClick={guide.leave}>
        {words.guide.leave}
      </button>
    </nav>
  )
}
