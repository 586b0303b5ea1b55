import { type Documents, type Language, sha256 } from '@parley/taxonomy'
import { renderToStaticMarkup } from 'react-dom/server'
import { ChangeDetails, changeSummary } from '../web/change-details.tsx'
import { placesIn } from '../web/places.ts'
import { pageWords } from '../web/words/page-words.ts'
import { documentNames } from './document-names.ts'
import type { ChangeReader, ChangeStep } from './read-changes.ts'

/** How many changes a feed holds; older ones are at `/v1/packs/:pack/changes`. */
const FEED_LENGTH = 20

export interface FeedEntry {
  readonly id: string
  readonly title: string
  readonly address: string
  readonly publishedAt: string
  readonly why: string | undefined
  readonly html: string
}

/** The changes of a pack as a news reader shows them; Atom and JSON Feed say the same. */
export interface Feed {
  readonly id: string
  readonly title: string
  readonly author: string
  readonly language: Language
  /** The page that the feed goes with. */
  readonly home: string
  readonly updated: string
  /** Newest first. */
  readonly entries: readonly FeedEntry[]
}

/**
 * A name for ever, of what a signature stands under: it survives a move to another address, which a
 * name made from the address would not. A UUID of version 8 (RFC 9562, 5.8) from its SHA-256.
 */
const permanentId = async (role: 'feed' | 'entry', signature: string): Promise<string> => {
  const hash = await sha256(new TextEncoder().encode(`${role} ${signature}`))
  const variant = ((Number.parseInt(hash.slice(15, 16), 16) & 0x3) | 0x8).toString(16)
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(12, 15)}`]
  return `urn:uuid:${[...parts, variant + hash.slice(16, 19), hash.slice(19, 31)].join('-')}`
}

export interface FeedSetting {
  readonly documents: Documents
  readonly language: Language
  readonly origin: string
}

/**
 * @param steps every one of a pack, newest first: the first publication's gives the feed its name.
 */
export const feedOf = async (
  steps: readonly [ChangeStep, ...ChangeStep[]],
  reader: ChangeReader,
  { documents, language, origin }: FeedSetting,
): Promise<Feed> => {
  const words = pageWords[language]
  const places = placesIn(language)
  const nameOf = documentNames(documents, language)
  const title = documents.pack.title[language] ?? documents.pack.title.en
  const shown = steps.slice(0, FEED_LENGTH)
  const changes = await reader.changes(shown)
  const entries = changes.map(
    async (change, at): Promise<FeedEntry> => ({
      id: await permanentId('entry', shown[at]?.signature ?? ''),
      title: changeSummary(change, words),
      address: `${origin}${places.change(change.sequence)}`,
      publishedAt: change.publishedAt,
      why: change.why,
      html: renderToStaticMarkup(
        <ChangeDetails {...{ change, words, language, places, nameOf, origin }} headings="h2" />,
      ),
    }),
  )
  return {
    id: await permanentId('feed', (steps.at(-1) ?? steps[0]).signature),
    title: `${title}: ${words.changes.title}`,
    author: `Parley, ${title}`,
    language,
    home: `${origin}${places.changes()}`,
    updated: steps[0].now.publishedAt,
    entries: await Promise.all(entries),
  }
}
