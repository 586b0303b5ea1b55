import type { EventLine, Overview } from '@parley/taxonomy'
import {
  ContentLanguage,
  cite,
  Disclosure,
  EventList,
  EvidenceNote,
  IssueName,
  LocalisedText,
  PositionMatrix,
  plainText,
  SourceList,
} from '@parley/ui'
import { Page, type PageSetting } from './page.tsx'

/** Enough to show what is going on; an issue's page has the rest. */
const LATEST = 8

const latestEvents = ({ issues }: Overview): readonly EventLine[] => {
  const events = new Map(issues.flatMap((issue) => issue.events).map((event) => [event.id, event]))
  return [...events.values()].sort((a, b) => b.date.localeCompare(a.date)).slice(0, LATEST)
}

export interface OverviewPageProps {
  readonly setting: PageSetting
  readonly overview: Overview
}

/** The first page: the issues at a glance, who stands where, what happened last. */
export function OverviewPage({ setting, overview }: OverviewPageProps) {
  const { places } = setting
  const events = latestEvents(overview)
  const citations = cite(
    events.flatMap((event) => event.sources),
    overview.sources,
  )
  return (
    <Page
      setting={setting}
      title={`${plainText(overview.title)} · Parley`}
      description={plainText(overview.description)}
      current="home"
    >
      <ContentLanguage language={overview.language}>
        <header className="lead">
          <h1>
            <LocalisedText text={overview.title} />
          </h1>
          <p className="standfirst">
            <LocalisedText text={overview.description} />
          </p>
          <EvidenceNote until={overview.evidenceUntil} />
        </header>
        <IssuesAtAGlance setting={setting} overview={overview} />
        <section className="band" aria-labelledby="positions">
          <h2 id="positions">Where the parties stand</h2>
          <PositionMatrix
            overview={overview}
            headingLevel={3}
            topicHref={places.topic}
            issueHref={places.issue}
          />
        </section>
        <section className="band" aria-labelledby="events">
          <h2 id="events">Latest events</h2>
          {events.length === 0 ? (
            <p>No events are recorded yet.</p>
          ) : (
            <EventList events={events} citations={citations} />
          )}
          {citations.sources.length > 0 && (
            <Disclosure title="Sources" headingLevel={3} count={citations.sources.length} folded>
              <SourceList sources={citations.sources} />
            </Disclosure>
          )}
        </section>
      </ContentLanguage>
    </Page>
  )
}

function IssuesAtAGlance({ setting, overview }: OverviewPageProps) {
  const issues = overview.issues.toSorted((a, b) => a.order - b.order)
  return (
    <section className="band" aria-labelledby="issues">
      <h2 id="issues">The five issues, and the process</h2>
      <ol className="glance">
        {issues.map((issue) => (
          <li key={issue.id} data-across={issue.crossCutting}>
            <h3>
              <IssueName id={issue.id} label={issue.label} issueHref={setting.places.issue} />
            </h3>
            <p>
              <LocalisedText text={issue.question} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
