import type { Source } from '@parley/taxonomy'
import { countText, Phrase, SourceList } from '@parley/ui'
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
  /** From 1; one past the last shows the last. */
  readonly page: number
}

/** More on one page would make a telephone wait. */
const PER_PAGE = 100

const byPublisher = (a: Source, b: Source): number =>
  a.publisher.localeCompare(b.publisher, 'en') ||
  (b.publishedAt ?? '').localeCompare(a.publishedAt ?? '') ||
  a.title.localeCompare(b.title, 'en')

/** Sources with how they were seen, under the kinds of text that they are, a page at a time. */
export function SourcesPage({ setting, sources, seenAs, page: wanted }: SourcesPageProps) {
  const { words, messages } = setting
  const kindOrder = Object.keys(messages.sourceKinds)
  const chosen = sources
    .filter((source) => seenAs === undefined || source.seenAs === seenAs)
    .toSorted((a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) || byPublisher(a, b))
  const counts = Map.groupBy(chosen, ({ kind }) => kind)
  const pages = Math.max(1, Math.ceil(chosen.length / PER_PAGE))
  const page = Math.min(wanted, pages)
  const shown = chosen.slice((page - 1) * PER_PAGE, page * PER_PAGE)
  const kinds = Map.groupBy(shown, ({ kind }) => kind)
  return (
    <Page
      setting={setting}
      title={words.sources.title}
      description={words.sources.about}
      structured={aboutCollection(setting, words.sources.title, words.sources.about)}
      fields={{ seen: seenAs, page: page === 1 ? undefined : String(page) }}
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
                {countText(
                  words.sources.counted,
                  counts.get(kind as Source['kind'])?.length ?? 0,
                  setting.language,
                )}
              </span>
            </h2>
            <SourceList sources={group} anchored />
          </section>
        )
      })}
      <Turner setting={setting} seenAs={seenAs} page={page} pages={pages} />
    </Page>
  )
}

interface TurnerProps extends Pick<SourcesPageProps, 'setting' | 'seenAs' | 'page'> {
  readonly pages: number
}

function Turner({ setting: { places, words }, seenAs, page, pages }: TurnerProps) {
  if (pages === 1) return null
  return (
    <nav className="filter turner" aria-label={words.sources.title}>
      {page > 1 && (
        <a rel="prev" href={places.seenAs(seenAs, page - 1)}>
          {words.sources.previous}
        </a>
      )}
      <span>
        <Phrase text={words.sources.page} values={{ page, pages }} />
      </span>
      {page < pages && (
        <a rel="next" href={places.seenAs(seenAs, page + 1)}>
          {words.sources.next}
        </a>
      )}
    </nav>
  )
}

function SeenAsFilter({
  setting,
  sources,
  seenAs,
}: Pick<SourcesPageProps, 'setting' | 'sources' | 'seenAs'>) {
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
