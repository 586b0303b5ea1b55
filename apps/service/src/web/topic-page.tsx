import type { Card, CardSet, Overview } from '@parley/taxonomy'
import {
  CitedSources,
  cite,
  FallbackOnce,
  fill,
  IssueName,
  LocalisedText,
  PartyPositions,
  plainText,
  TopicCard,
  TopicName,
} from '@parley/ui'
import { Page } from './page.tsx'
import type { PageSetting } from './page-setting.ts'
import { aboutTopic } from './structured.ts'

export interface TopicPageProps {
  readonly setting: PageSetting
  readonly card: Card
  readonly cards: CardSet
  readonly overview: Overview
  readonly today: string
}

/** One topic, as its card has it; a party with where it stands on each issue. */
export function TopicPage(props: TopicPageProps) {
  const { setting, card, cards, today } = props
  return (
    <Page
      setting={setting}
      title={plainText(card.label)}
      description={plainText(card.definition)}
      structured={aboutTopic(setting, card)}
      isArticle
    >
      <FallbackOnce text={card.definition}>
        <div className="sheet">
          <TopicCard
            card={card}
            from={cards}
            today={today}
            headingLevel={1}
            topicHref={setting.places.topic}
          />
        </div>
        <PositionsOf {...props} />
        <IssuesOf {...props} />
      </FallbackOnce>
    </Page>
  )
}

function PositionsOf({ setting, card, overview }: TopicPageProps) {
  const issues = overview.issues
    .map((issue) => ({ issue, own: issue.positions.filter(({ party }) => party === card.id) }))
    .filter(({ own }) => own.length > 0)
  if (issues.length === 0) return null
  const citations = cite(
    issues.flatMap(({ own }) => own.flatMap(({ sources }) => sources)),
    overview.sources,
  )
  return (
    <section className="band" aria-labelledby="positions">
      <h2 id="positions">{setting.words.topic.positions}</h2>
      <dl className="parley-positions">
        {issues.map(({ issue, own }) => (
          <div key={issue.id} className="parley-position">
            <dt>
              <IssueName id={issue.id} label={issue.label} issueHref={setting.places.issue} />
            </dt>
            <dd>
              <PartyPositions positions={own} subIssues={issue.subIssues} citations={citations} />
            </dd>
          </div>
        ))}
      </dl>
      <CitedSources citations={citations} headingLevel={3} />
    </section>
  )
}

function IssuesOf({ setting, card, cards }: TopicPageProps) {
  if (card.issues.length === 0) return null
  return (
    <nav className="band" aria-labelledby="issues">
      <h2 id="issues">{setting.words.topic.issues}</h2>
      <ul className="names">
        {card.issues.map((issue) => (
          <li key={issue}>
            <a className="parley-link" href={setting.places.issue(issue)}>
              <LocalisedText text={cards.labels[issue] ?? issue} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export interface SplitPageProps {
  readonly setting: PageSetting
  readonly label: string
  readonly parts: readonly string[]
  readonly cards: CardSet
}

/** An id that was divided: the reader chooses. */
export function SplitPage({ setting, label, parts, cards }: SplitPageProps) {
  const { topic } = setting.words
  return (
    <Page setting={setting} title={label} description={fill(topic.choose, { topic: label })}>
      <header className="lead">
        <h1>{label}</h1>
        <p className="standfirst">{topic.split}</p>
      </header>
      <ul className="names">
        {parts.map((id) => (
          <li key={id}>
            <TopicName id={id} labels={cards.labels} topicHref={setting.places.topic} />
          </li>
        ))}
      </ul>
    </Page>
  )
}
