import type { Source } from '@parley/taxonomy'
import { countText, SourceList } from '@parley/ui'
import { Page } from './page.tsx'
import type { PageSetting } from './page-setting.ts'
import { aboutCollection } from './structured.ts'

export const SEEN_AS = ['primary', 'copy', 'secondary', 'not-opened'] as const
export type SeenAs = (typeof SEEN_AS)[number]

export interface SourcesPageProps {
  readonly setting: PageSetting
  readonly sources: readonly Source[]
  /** Only those that were seen in this way, where the reader chose one. */
  readonly seenAs: SeenAs | undefined
}

const byPublisher = (a: Source, b: Source): number =>
  a.publisher.localeCompare(b.publisher, 'en') ||
  (b.publishedAt ?? '').localeCompare(a.publishedAt ?? '') ||
  a.title.localeCompare(b.title, 'en')

/** Every source with how it was seen, under the kinds of text that they are. */
export function SourcesPage({ setting, sources, seenAs }: SourcesPageProps) {
  const { words, messages } = setting
  const shown = sources.filter((source) => seenAs === undefined || source.seenAs === seenAs)
  const kinds = Map.groupBy(shown.toSorted(byPublisher), ({ kind }) => kind)
  return (
    <Page
      setting={setting}
      title={words.sources.title}
      description={words.sources.about}
      structured={aboutCollection(setting, words.sources.title, words.sources.about)}
      fields={{ seen: seenAs }}
      current="sources"
    >
      <header className="lead">
        <h1>{words.sources.title}</h1>
        <p className="standfirst">{words.sources.about}</p>
      </header>
      <SeenAsFilter setting={setting} sources={sources} seenAs={seenAs} />
      {Object.entries(messages.sourceKinds).map(([kind, name]) => {
        const group = kinds.get(kind as Source['kind'])
        if (group === undefined) return null
        return (
          <section key={kind} className="band all-sources" aria-labelledby={kind}>
            <h2 id={kind}>
              {name}{' '}
              <span className="parley-count">
                {countText(words.sources.counted, group.length, setting.language)}
              </span>
            </h2>
            <SourceList sources={group} anchored />
          </section>
        )
      })}
    </Page>
  )
}

function SeenAsFilter({ setting, sources, seenAs }: SourcesPageProps) {
  const { places, words, messages } = setting
  const numbers = Map.groupBy(sources, (source) => source.seenAs)
  return (
    <nav className="filter" aria-label={words.sources.seen}>
      <a href={places.sources} aria-current={seenAs === undefined ? 'true' : undefined}>
        {words.sources.all} <span className="parley-count">{sources.length}</span>
      </a>
      {SEEN_AS.map((way) => (
        <a key={way} href={places.seenAs(way)} aria-current={seenAs === way ? 'true' : undefined}>
          {messages.seenAs[way]}{' '}
          <span className="parley-count">{numbers.get(way)?.length ?? 0}</span>
        </a>
      ))}
    </nav>
  )
}
