import type { PositionLine } from '@parley/taxonomy'
import type { Citations } from './citations.ts'
import { DateText } from './date-text.tsx'
import { LocalisedText } from './localised-text.tsx'
import { useMessages } from './messages/messages.tsx'
import { Phrase } from './phrase.tsx'
import { Quote } from './quote.tsx'
import { SourceMarks } from './source-marks.tsx'

interface PositionTextProps {
  readonly position: PositionLine
  readonly citations?: Citations | undefined
}

/** One position: the stance, the party's own words, the date and how far it was checked. */
export function PositionText({ position, citations }: PositionTextProps) {
  const messages = useMessages()
  if (position.status === 'unknown') {
    return (
      <p className="parley-unknown">
        {messages.positionStates.unknown}
        {position.date !== undefined && (
          <>
            {' · '}
            <Phrase
              text={messages.status.asOf}
              values={{ date: <DateText date={position.date} /> }}
            />
          </>
        )}
      </p>
    )
  }
  return (
    <>
      {position.stance !== undefined && (
        <p>
          <LocalisedText text={position.stance} />
          <SourceMarks ids={position.sources} citations={citations} />
        </p>
      )}
      {position.quote !== undefined && <Quote quote={position.quote} />}
      <p className="parley-meta">
        {position.date !== undefined && (
          <>
            <DateText date={position.date} />
            {' · '}
          </>
        )}
        <span title={messages.reviews[position.review].meaning}>
          {messages.reviews[position.review].name}
        </span>
      </p>
    </>
  )
}
