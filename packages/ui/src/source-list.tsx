import type { Source } from '@parley/taxonomy'
import { useContentLanguage } from './content-language.tsx'
import { DateText } from './date-text.tsx'
import { languageName } from './language-name.ts'
import { useMessages } from './messages/messages.tsx'
import { Phrase } from './phrase.tsx'
import { webAddress } from './web-address.ts'

export interface SourceListProps {
  /** In the order of their numbers. */
  readonly sources: readonly Source[]
  /** Gives each source an address on the page; for the one list of it that has them all. */
  readonly anchored?: boolean | undefined
}

/** The numbered sources of a part, each with its publisher, date and how it was seen. */
export function SourceList({ sources, anchored = false }: SourceListProps) {
  return (
    <ol className="parley-sources">
      {sources.map((source) => (
        <SourceItem
          key={source.id}
          source={source}
          anchor={anchored ? `source-${source.id}` : undefined}
        />
      ))}
    </ol>
  )
}

interface SourceItemProps {
  readonly source: Source
  readonly anchor: string | undefined
}

function SourceItem({ source, anchor }: SourceItemProps) {
  const messages = useMessages()
  const content = useContentLanguage()
  const href = webAddress(source.url)
  return (
    <li id={anchor} className="parley-source" data-seen={source.seenAs}>
      {href === undefined ? (
        <cite lang={source.language}>{source.title}</cite>
      ) : (
        <a className="parley-link" href={href} target="_blank" rel="noopener noreferrer">
          <cite lang={source.language}>{source.title}</cite>
          <span className="parley-unseen"> ({messages.sources.newWindow})</span>
        </a>
      )}
      <span className="parley-source-publisher">
        {source.publisher}
        {source.publishedAt !== undefined && (
          <>
            , <DateText date={source.publishedAt} />
          </>
        )}
      </span>
      <span className="parley-source-seen">
        {messages.sourceKinds[source.kind]}, {messages.seenAs[source.seenAs]}
        {source.via !== undefined && (
          <>
            , <Phrase text={messages.sources.via} values={{ place: source.via }} />
          </>
        )}
        {source.language !== content && (
          <>
            ,{' '}
            <Phrase
              text={messages.languages.original}
              values={{ language: languageName(source.language, messages.language) }}
            />
          </>
        )}
      </span>
    </li>
  )
}
