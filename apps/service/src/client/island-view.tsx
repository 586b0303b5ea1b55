import type { Language } from '@parley/taxonomy'
import {
  ContentLanguage,
  eventAnchor,
  type Messages,
  MessagesProvider,
  Search,
  type SearchEntry,
  Timeline,
  type TimelineEvent,
  toldEvents,
} from '@parley/ui'
import { placesIn } from '../web/places.ts'
import type { PageWords } from '../web/words/en.ts'
import { TryText } from './try-text.tsx'

/** What a script takes over on a page, and the data that it needs for that. */
export type IslandContent =
  /** The events are absent where the page itself tells them: nothing is sent twice. */
  | { readonly kind: 'timeline'; readonly events?: readonly TimelineEvent[] }
  | { readonly kind: 'search'; readonly entries: readonly SearchEntry[]; readonly query: string }
  | { readonly kind: 'try'; readonly words: PageWords['tryIt'] }

/** Plain data, so that a page can carry it: the part, and the languages around it. */
export interface IslandWorld {
  readonly language: Language
  readonly contentLanguage: Language
  readonly messages: Messages
  readonly content: IslandContent
}

/** One part with its surroundings: rendered by the service, then by the browser in the same words. */
export function IslandView({ content, ...world }: IslandWorld) {
  return (
    <MessagesProvider messages={world.messages}>
      <ContentLanguage language={world.contentLanguage}>
        <Part content={content} {...world} />
      </ContentLanguage>
    </MessagesProvider>
  )
}

function Part({ content, language, contentLanguage }: IslandWorld) {
  const places = placesIn(language)
  switch (content.kind) {
    case 'timeline':
      return (
        <Timeline
          events={content.events ?? toldEvents(document, contentLanguage)}
          eventHref={(id) => `#${eventAnchor(id)}`}
        />
      )
    case 'search':
      return (
        <Search
          entries={content.entries}
          query={content.query}
          action="/topics"
          hidden={language === 'en' ? {} : { lang: language }}
          topicHref={places.topic}
        />
      )
    case 'try':
      return <TryText words={content.words} places={places} />
    default:
      return content satisfies never
  }
}
