import type { IssueId, Overview, OverviewIssue } from '@parley/taxonomy'
import { ContentLanguage, IssueSection, plainText, TopicName } from '@parley/ui'
import { Page, type PageSetting } from './page.tsx'

export interface IssuePageProps {
  readonly setting: PageSetting
  readonly overview: Overview
  readonly issue: OverviewIssue
  readonly today: string
}

/** One issue in full, and the topics that a reader of it may need. */
export function IssuePage({ setting, overview, issue, today }: IssuePageProps) {
  return (
    <Page
      setting={setting}
      title={`${plainText(issue.label)} · Parley`}
      description={plainText(issue.question)}
    >
      <IssueSection
        issue={issue}
        overview={overview}
        today={today}
        headingLevel={1}
        topicHref={setting.places.topic}
      />
      <ContentLanguage language={overview.language}>
        <TopicsOf issue={issue.id} setting={setting} overview={overview} />
      </ContentLanguage>
    </Page>
  )
}

interface TopicsOfProps {
  readonly issue: IssueId
  readonly setting: PageSetting
  readonly overview: Overview
}

function TopicsOf({ issue, setting, overview }: TopicsOfProps) {
  const { topics } = overview
  const labels = Object.fromEntries(Object.entries(topics).map(([id, { label }]) => [id, label]))
  const ids = Object.keys(topics)
    .filter((id) => topics[id]?.issues.includes(issue))
    .sort((a, b) =>
      plainText(labels[a] ?? a).localeCompare(plainText(labels[b] ?? b), overview.language),
    )
  if (ids.length === 0) return null
  return (
    <section className="band" aria-labelledby="topics">
      <h2 id="topics">Topics of this issue</h2>
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
