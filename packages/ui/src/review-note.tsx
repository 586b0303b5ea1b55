import type { Card } from '@parley/taxonomy'
import { DateText } from './date-text.tsx'
import { useMessages } from './messages/messages.tsx'
import { Phrase } from './phrase.tsx'

export interface ReviewNoteProps {
  /** The day the text was true, `YYYY-MM-DD`. */
  readonly asOf?: string | undefined
  /** The day another look is due. */
  readonly reviewBy?: string | undefined
  /** The reader's day, `YYYY-MM-DD`; decides whether the look is overdue. */
  readonly today: string
  readonly review?: Card['review'] | undefined
}

/** Says how old a text is, whether it is due for another look, and how far it has been checked. */
export function ReviewNote({ asOf, reviewBy, today, review }: ReviewNoteProps) {
  const messages = useMessages()
  const overdue = reviewBy !== undefined && reviewBy < today
  if (asOf === undefined && !overdue && review === undefined) return null
  return (
    <div className="parley-review">
      {asOf !== undefined && (
        <p className="parley-as-of">
          <Phrase text={messages.status.asOf} values={{ date: <DateText date={asOf} /> }} />
        </p>
      )}
      {overdue && (
        <p className="parley-past">
          <Phrase text={messages.status.past} values={{ date: <DateText date={reviewBy} /> }} />
        </p>
      )}
      {review !== undefined && (
        <p className="parley-review-state" data-review={review}>
          <strong>{messages.reviews[review].name}</strong>: {messages.reviews[review].meaning}
        </p>
      )}
    </div>
  )
}
