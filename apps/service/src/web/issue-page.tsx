import type { CardSet, Overview, OverviewIssue } from '@parley/taxonomy'
import { FallbackOnce, IssueSection, ProposalComparison, plainText, TopicName } from '@parley/ui'
import { Page } from './page.tsx'
import type { PageSetting } from './page-setting.ts'
import { aboutIssue } from './structured.ts'

export interface IssuePageProps {
  readonly setting: PageSetting
  readonly overview: Overview
  readonly cards: CardSet
  readonly issue: OverviewIssue
  readonly today: string
}

/** One issue in full, what the proposals say on it, and the topics that a reader of it may need. */
export function IssuePage(props: IssuePageProps) {
  const { setting, overview, issue, today } = props
  const { places, words } = setting
  return (
    <Page
      setting={setting}
      title={plainText(issue.label)}
      description={plainText(issue.question)}
      structured={aboutIssue(setting, issue)}
      isArticle
    >
      <FallbackOnce text={issue.summary}>
        <IssueSection
          issue={issue}
          overview={overview}
          today={today}
          headingLevel={1}
          topicHref={places.topic}
        />
        <p>
          <a href={places.timeline(issue.id)}>{words.issue.timeline}</a>
        </p>
        <ProposalsOn {...props} />
        <TopicsOf {...props} />
      </FallbackOnce>
    </Page>
  )
}

function ProposalsOn({ setting, cards, issue }: IssuePageProps) {
  const proposals = Object.values(cards.cards).filter(
    ({ proposal }) => proposal?.terms[issue.id] !== undefined,
  )
  if (proposals.length === 0) return null
  return (
    <section className="band" aria-labelledby="proposals">
      <h2 id="proposals">{setting.words.issue.proposals}</h2>
      <ProposalComparison
        proposals={proposals}
        issues={[issue.id]}
        from={cards}
        topicHref={setting.places.topic}
      />
    </section>
  )
}

function TopicsOf({ issue, setting, overview }: IssuePageProps) {
  const { topics } = overview
  const labels = Object.fromEntries(Object.entries(topics).map(([id, { label }]) => [id, label]))
  const ids = Object.keys(topics)
    .filter((id) => topics[id]?.issues.includes(issue.id))
    .sort((a, b) =>
      plainText(labels[a] ?? a).localeCompare(plainText(labels[b] ?? b), overview.language),
    )
  if (ids.length === 0) return null
  return (
    <section className="band" aria-labelledby="topics">
      <h2 id="topics">{setting.words.issue.topics}</h2>
      <ul className="names">
        {ids.map((id) => (
          <li key={id}>
            <TopicName id={id} labels={labels} topicHref={setting.places.topic} />
          </li>
        ))}
      </ul>
    </section>
  )
}
