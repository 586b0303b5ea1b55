import type { EventLine, Overview } from '@parley/taxonomy'
import {
  CitedSources,
  cite,
  EventList,
  EvidenceNote,
  FallbackOnce,
  IssueSummary,
  LocalisedText,
  PositionMatrix,
  partiesOnMost,
  plainText,
} from '@parley/ui'
import { Page } from './page.tsx'
import type { PageSetting } from './page-setting.ts'
import { aboutSite } from './structured.ts'

/** Enough to show what is going on; the timeline has the rest. */
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
  const { places, words } = setting
  return (
    <Page
      setting={setting}
      title={plainText(overview.title)}
      description={plainText(overview.description)}
      structured={aboutSite(setting, overview)}
      current="issues"
    >
      <FallbackOnce text={overview.issues[0]?.summary ?? ''}>
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
          <h2 id="positions">{words.home.positions}</h2>
          <PositionMatrix
            overview={overview}
            parties={partiesOnMost(overview)}
            brief
            headingLevel={3}
            topicHref={places.topic}
            issueHref={places.issue}
          />
        </section>
        <LatestEvents setting={setting} overview={overview} />
      </FallbackOnce>
    </Page>
  )
}

function LatestEvents({ setting: { places, words }, overview }: OverviewPageProps) {
  const events = latestEvents(overview)
  const citations = cite(
    events.flatMap((event) => event.sources),
    overview.sources,
  )
  return (
    <section className="band" aria-labelledby="events">
      <h2 id="events">{words.home.events}</h2>
      {events.length === 0 ? (
        <p>{words.home.noEvents}</p>
      ) : (
        <>
          <EventList events={events} citations={citations} />
          <p>
            <a href={places.timeline()}>{words.home.all}</a>
          </p>
        </>
      )}
      <CitedSources citations={citations} headingLevel={3} title={words.home.sources} />
    </section>
  )
}

function IssuesAtAGlance({ setting: { places, words }, overview }: OverviewPageProps) {
  return (
    <section className="band" aria-labelledby="issues">
      <h2 id="issues">{words.home.issues}</h2>
      <ol className="glance">
        {overview.issues
          .toSorted((a, b) => a.order - b.order)
          .map((issue) => (
            <li key={issue.id} data-across={issue.crossCutting}>
              <IssueSummary
                issue={issue}
                overview={overview}
                issueHref={places.issue}
                topicHref={places.topic}
              />
            </li>
          ))}
      </ol>
    </section>
  )
}
