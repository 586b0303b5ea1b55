import type { Card } from '@parley/taxonomy'
import type { Citations } from './citations.ts'
import { DateText } from './date-text.tsx'
import { LocalisedText } from './localised-text.tsx'
import { useMessages } from './messages/messages.tsx'
import { SourceMarks } from './source-marks.tsx'

export interface FactListProps {
  readonly facts: NonNullable<Card['facts']>
  readonly citations?: Citations | undefined
}

/** The dated facts of a topic: signed, parties, in force until, and so on. */
export function FactList({ facts, citations }: FactListProps) {
  const messages = useMessages()
  return (
    <dl className="parley-facts">
      {facts.map((fact) => (
        <div key={`${fact.name} ${fact.date ?? ''} ${JSON.stringify(fact.text)}`}>
          <dt>{messages.facts[fact.name]}</dt>
          <dd>
            {fact.date !== undefined && (
              <>
                <DateText date={fact.date} />
                {'. '}
              </>
            )}
            <LocalisedText text={fact.text} />
            <SourceMarks ids={fact.sources} citations={citations} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
