import type { Card } from '@parley/taxonomy'
import type { Citations } from './citations.ts'
import { ContestedTerm } from './contested-term.tsx'
import { Disclosure } from './disclosure.tsx'
import { EventList } from './event-list.tsx'
import { FactList } from './fact-list.tsx'
import { below, type HeadingLevel } from './heading.tsx'
import { LocalisedText } from './localised-text.tsx'
import { useMessages } from './messages/messages.tsx'
import { ProposalTerms } from './proposal-terms.tsx'
import { RelatedTopics } from './related-topics.tsx'
import { SourceList } from './source-list.tsx'
import { type Labels, type TopicLinks, TopicName } from './topic-name.tsx'

interface TopicCardSectionsProps extends TopicLinks {
  readonly card: Card
  readonly labels: Labels
  readonly citations: Citations
  readonly headingLevel: HeadingLevel
  readonly folded: boolean
}

/** The sections of a card below its status; one that has nothing to say is not there. */
export function TopicCardSections(props: TopicCardSectionsProps) {
  const { card, labels, citations, headingLevel, folded, ...links } = props
  const { card: titles } = useMessages()
  const { facts = [], usage = [], related = [], notToBeConfusedWith = [], events = [] } = card
  const shared = { labels, citations, headingLevel: below(headingLevel), ...links }
  const section = { headingLevel, folded }
  return (
    <>
      {usage.length > 0 && (
        <Disclosure title={titles.usage} headingLevel={headingLevel} folded={false}>
          <ContestedTerm usage={usage} {...shared} />
        </Disclosure>
      )}
      {notToBeConfusedWith.length > 0 && (
        <Disclosure title={titles.confusables} headingLevel={headingLevel} folded={false}>
          <Confusables confusables={notToBeConfusedWith} labels={labels} {...links} />
        </Disclosure>
      )}
      {facts.length > 0 && (
        <Disclosure title={titles.facts} count={facts.length} {...section}>
          <FactList facts={facts} citations={citations} />
        </Disclosure>
      )}
      {card.proposal !== undefined && (
        <Disclosure title={titles.proposal} {...section}>
          <ProposalTerms proposal={card.proposal} {...shared} />
        </Disclosure>
      )}
      {events.length > 0 && (
        <Disclosure title={titles.events} count={events.length} {...section}>
          <EventList events={events} citations={citations} />
        </Disclosure>
      )}
      {related.length > 0 && (
        <Disclosure title={titles.related} count={related.length} {...section}>
          <RelatedTopics related={related} labels={labels} {...links} />
        </Disclosure>
      )}
      {citations.sources.length > 0 && (
        <Disclosure title={titles.sources} count={citations.sources.length} {...section}>
          <SourceList sources={citations.sources} />
        </Disclosure>
      )}
    </>
  )
}

interface ConfusablesProps extends TopicLinks {
  readonly confusables: NonNullable<Card['notToBeConfusedWith']>
  readonly labels: Labels
}

function Confusables({ confusables, labels, ...links }: ConfusablesProps) {
  return (
    <ul className="parley-confusables">
      {confusables.map(({ text, topic }) => (
        <li key={`${topic ?? ''} ${JSON.stringify(text)}`}>
          {topic !== undefined && (
            <>
              <TopicName id={topic} labels={labels} {...links} />
              {': '}
            </>
          )}
          <LocalisedText text={text} />
        </li>
      ))}
    </ul>
  )
}
