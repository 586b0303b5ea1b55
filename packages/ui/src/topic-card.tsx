import type { Card, CardSet } from '@parley/taxonomy'
import { type ReactNode, useId } from 'react'
import { type Citations, cite } from './citations.ts'
import { ContentLanguage } from './content-language.tsx'
import { FallbackOnce } from './fallback-once.tsx'
import { below, Heading, type HeadingLevel } from './heading.tsx'
import { LocalisedText } from './localised-text.tsx'
import { useMessages } from './messages/messages.tsx'
import { ReviewNote } from './review-note.tsx'
import { SourceMarks } from './source-marks.tsx'
import { TopicCardSections } from './topic-card-sections.tsx'
import type { TopicLinks } from './topic-name.tsx'
import { type MatchReason, WhyNote } from './why-note.tsx'

export interface TopicCardProps extends TopicLinks {
  readonly card: Card
  /** What the card's ids are resolved with: the whole `CardSet`, or as much of it as this card needs. */
  readonly from: Pick<CardSet, 'language' | 'labels' | 'sources'>
  /** The reader's day, `YYYY-MM-DD`; decides whether a status is past its `reviewBy`. */
  readonly today: string
  readonly headingLevel?: HeadingLevel | undefined
  /** Closes everything after the status until the reader opens it, for small places. */
  readonly folded?: boolean | undefined
  readonly why?: MatchReason | undefined
  /** Buttons beside the title, such as close. */
  readonly actions?: ReactNode
  /** What follows the card's own text, such as a link to report a mistake. */
  readonly footer?: ReactNode
}

const sourcesOf = (card: Card): readonly string[] => [
  ...(card.status?.sources ?? []),
  ...(card.facts ?? []).flatMap((fact) => fact.sources),
  ...(card.usage ?? []).flatMap((line) => line.sources),
  ...(card.proposal?.responses ?? []).flatMap((response) => response.sources),
  ...(card.events ?? []).flatMap((event) => event.sources),
  ...card.sources,
]

/** What a reader sees of one topic or party: what it is, what is so now and since when, who says what. */
export function TopicCard(props: TopicCardProps) {
  const { card, from, today, headingLevel = 2, folded = false, why, actions, footer } = props
  const { topicHref, onTopic } = props
  const messages = useMessages()
  const title = useId()
  const citations = cite(sourcesOf(card), from.sources)
  const inner = below(headingLevel)
  return (
    <ContentLanguage language={from.language}>
      <article className="parley-card" aria-labelledby={title} data-kind={card.kind}>
        <header className="parley-card-head">
          <div>
            <p className="parley-kind">{messages.kinds[card.kind]}</p>
            <Heading level={headingLevel} id={title} className="parley-card-title">
              <LocalisedText text={card.label} />
            </Heading>
          </div>
          {actions !== undefined && <div className="parley-card-actions">{actions}</div>}
        </header>
        <FallbackOnce text={card.definition}>
          <p className="parley-definition">
            <LocalisedText text={card.definition} />
          </p>
          <CardStatus card={card} today={today} headingLevel={inner} citations={citations} />
          <TopicCardSections
            card={card}
            labels={from.labels}
            citations={citations}
            headingLevel={inner}
            folded={folded}
            topicHref={topicHref}
            onTopic={onTopic}
          />
          <footer className="parley-card-foot">
            <CardIssues card={card} labels={from.labels} />
            <ReviewNote today={today} review={card.review} />
            {why !== undefined && <WhyNote why={why} />}
            {footer}
          </footer>
        </FallbackOnce>
      </article>
    </ContentLanguage>
  )
}

interface CardStatusProps {
  readonly card: Card
  readonly today: string
  readonly headingLevel: HeadingLevel
  readonly citations: Citations
}

function CardStatus({ card: { status }, today, headingLevel, citations }: CardStatusProps) {
  const messages = useMessages()
  if (status === undefined) return null
  return (
    <section className="parley-status">
      <Heading level={headingLevel} className="parley-unseen">
        {messages.card.status}
      </Heading>
      <ReviewNote asOf={status.asOf} reviewBy={status.reviewBy} today={today} />
      <p>
        <LocalisedText text={status.text} />
        <SourceMarks ids={status.sources} citations={citations} />
      </p>
    </section>
  )
}

function CardIssues({ card, labels }: { readonly card: Card; readonly labels: CardSet['labels'] }) {
  const messages = useMessages()
  if (card.issues.length === 0) return null
  return (
    <ul className="parley-tags" aria-label={messages.card.issues}>
      {card.issues.map((issue) => (
        <li key={issue}>
          <LocalisedText text={labels[issue] ?? issue} />
        </li>
      ))}
    </ul>
  )
}
