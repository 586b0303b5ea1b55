import type { EventLine, IssueId, Overview, Source } from '@parley/taxonomy'
import { EventYears, FallbackOnce, LocalisedText } from '@parley/ui'
import { Island } from './island.tsx'
import { Page } from './page.tsx'
import type { PageSetting } from './page-setting.ts'
import { aboutCollection } from './structured.ts'

export interface TimelinePageProps {
  readonly setting: PageSetting
  readonly overview: Overview
  /** Newest first. */
  readonly events: readonly EventLine[]
  readonly sources: Readonly<Record<string, Source>>
  readonly issue: IssueId | undefined
}

/** What happened when: drawn, and in words below; of one issue where the reader chose one. */
export function TimelinePage(props: TimelinePageProps) {
  const { setting, events, sources, issue } = props
  const { words } = setting
  return (
    <Page
      setting={setting}
      title={words.timeline.title}
      description={words.timeline.about}
      structured={aboutCollection(setting, words.timeline.title, words.timeline.about)}
      fields={{ issue }}
      current="timeline"
      script
    >
      <header className="lead">
        <h1>{words.timeline.title}</h1>
        <p className="standfirst">{words.timeline.about}</p>
      </header>
      <FallbackOnce text={events[0]?.title ?? ''}>
        <IssueFilter {...props} />
        {events.length === 0 ? (
          <p>{words.timeline.none}</p>
        ) : (
          <>
            <Island
              setting={setting}
              content={{
                kind: 'timeline',
                events: events.map(({ id, date, until, title }) => ({ id, date, until, title })),
              }}
            />
            <section className="band" aria-label={words.timeline.title}>
              <EventYears events={events} sources={sources} headingLevel={2} />
            </section>
          </>
        )}
      </FallbackOnce>
    </Page>
  )
}

function IssueFilter({ setting: { places, words }, overview, issue }: TimelinePageProps) {
  const isChosen = (id: IssueId | undefined) => (id === issue ? 'true' : undefined)
  return (
    <nav className="filter" aria-label={words.timeline.filter}>
      <a href={places.timeline()} aria-current={isChosen(undefined)}>
        {words.timeline.all}
      </a>
      {overview.issues
        .toSorted((a, b) => a.order - b.order)
        .map(({ id, label }) => (
          <a key={id} href={places.timeline(id)} aria-current={isChosen(id)}>
            <LocalisedText text={label} />
          </a>
        ))}
    </nav>
  )
}
