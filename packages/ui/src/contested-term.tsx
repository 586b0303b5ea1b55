import type { Card } from '@parley/taxonomy'
import type { Citations } from './citations.ts'
import { DateText } from './date-text.tsx'
import { Heading, type HeadingLevel } from './heading.tsx'
import { LocalisedText } from './localised-text.tsx'
import { useMessages } from './messages/messages.tsx'
import { SourceMarks } from './source-marks.tsx'
import { type Labels, type TopicLinks, TopicName } from './topic-name.tsx'

type Usage = NonNullable<Card['usage']>

export interface ContestedTermProps extends TopicLinks {
  readonly usage: Usage
  readonly labels: Labels
  readonly citations?: Citations | undefined
  readonly headingLevel?: HeadingLevel | undefined
}

const STANCES = ['uses', 'rejects'] as const

/** Who uses a contested term, who rejects it, and what each means by it, side by side. */
export function ContestedTerm({ usage, headingLevel = 4, ...rest }: ContestedTermProps) {
  const messages = useMessages()
  return (
    <div className="parley-usage">
      {STANCES.map((stance) => {
        const lines = usage.filter((line) => line.stance === stance)
        if (lines.length === 0) return null
        return (
          <div key={stance} className="parley-usage-side" data-stance={stance}>
            <Heading level={headingLevel} className="parley-group-title">
              {messages.usage[stance]}
            </Heading>
            <UsageLines lines={lines} {...rest} />
          </div>
        )
      })}
    </div>
  )
}

interface UsageLinesProps extends TopicLinks {
  readonly lines: Usage
  readonly labels: Labels
  readonly citations?: Citations | undefined
}

function UsageLines({ lines, labels, citations, ...links }: UsageLinesProps) {
  return (
    <dl className="parley-voices">
      {lines.map((line) => (
        <div key={`${line.party} ${line.date ?? ''}`} className="parley-voice">
          <dt>
            <TopicName id={line.party} labels={labels} {...links} />
          </dt>
          <dd>
            <LocalisedText text={line.meaning} />
            <SourceMarks ids={line.sources} citations={citations} />
            {line.date !== undefined && (
              <p className="parley-meta">
                <DateText date={line.date} />
              </p>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
