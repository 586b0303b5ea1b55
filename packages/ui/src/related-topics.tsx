import type { Card } from '@parley/taxonomy'
import { DateText } from './date-text.tsx'
import { useMessages } from './messages/messages.tsx'
import { Phrase } from './phrase.tsx'
import { type Labels, type TopicLinks, TopicName } from './topic-name.tsx'

type Related = NonNullable<Card['related']>

export interface RelatedTopicsProps extends TopicLinks {
  readonly related: Related
  readonly labels: Labels
}

/** Other topics by kind of relation; a relation that is a judgement names the party that makes it. */
export function RelatedTopics({ related, labels, ...links }: RelatedTopicsProps) {
  const messages = useMessages()
  return (
    <dl className="parley-related">
      {[...Map.groupBy(related, (relation) => relation.type)].map(([type, group]) => (
        <div key={type}>
          <dt>{messages.relations[type]}</dt>
          {group.map((relation) => (
            <dd key={`${relation.to} ${relation.according ?? ''} ${relation.date ?? ''}`}>
              <TopicName id={relation.to} labels={labels} {...links} />
              <RelationNote relation={relation} labels={labels} {...links} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}

interface RelationNoteProps extends TopicLinks {
  readonly relation: Related[number]
  readonly labels: Labels
}

function RelationNote({ relation, labels, ...links }: RelationNoteProps) {
  const messages = useMessages()
  return (
    <span className="parley-meta">
      {relation.according !== undefined && (
        <>
          {', '}
          <Phrase
            text={messages.related.according}
            values={{ party: <TopicName id={relation.according} labels={labels} {...links} /> }}
          />
        </>
      )}
      {relation.date !== undefined && (
        <>
          {', '}
          <DateText date={relation.date} />
        </>
      )}
    </span>
  )
}
