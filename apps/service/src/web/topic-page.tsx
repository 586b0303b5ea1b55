import type { Card, CardSet } from '@parley/taxonomy'
import { ContentLanguage, LocalisedText, plainText, TopicCard, TopicName } from '@parley/ui'
import { Page, type PageSetting } from './page.tsx'

export interface TopicPageProps {
  readonly setting: PageSetting
  readonly card: Card
  readonly cards: CardSet
  readonly today: string
}

/** One topic or party, as its card has it. */
export function TopicPage({ setting, card, cards, today }: TopicPageProps) {
  const label = plainText(card.label)
  return (
    <Page setting={setting} title={`${label} · Parley`} description={plainText(card.definition)}>
      <div className="sheet">
        <TopicCard
          card={card}
          from={cards}
          today={today}
          headingLevel={1}
          topicHref={setting.places.topic}
        />
      </div>
      <IssuesOf setting={setting} card={card} cards={cards} />
    </Page>
  )
}

function IssuesOf({ setting, card, cards }: Omit<TopicPageProps, 'today'>) {
  if (card.issues.length === 0) return null
  return (
    <ContentLanguage language={cards.language}>
      <nav className="band" aria-labelledby="issues">
        <h2 id="issues">Its issues</h2>
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
    </ContentLanguage>
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
  return (
    <Page setting={setting} title={`${label} · Parley`} description={`${label}: choose a topic`}>
      <header className="lead">
        <h1>{label}</h1>
        <p className="standfirst">This topic is now told in parts.</p>
      </header>
      <ContentLanguage language={cards.language}>
        <ul className="names">
          {parts.map((id) => (
            <li key={id}>
              <TopicName id={id} labels={cards.labels} topicHref={setting.places.topic} />
            </li>
          ))}
        </ul>
      </ContentLanguage>
    </Page>
  )
}
