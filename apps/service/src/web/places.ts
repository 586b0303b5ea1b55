import type { IssueId, Language } from '@parley/taxonomy'
import { eventAnchor } from '@parley/ui'

/** Addresses of the web pages; a reader who chose a language keeps it from page to page. */
export interface Places {
  readonly language: Language
  readonly home: string
  readonly topics: string
  readonly proposals: string
  readonly sources: string
  readonly about: string
  readonly tryIt: string
  readonly topic: (id: string) => string
  readonly issue: (id: string) => string
  readonly timeline: (issue?: IssueId) => string
  readonly event: (id: string) => string
  /** The newest changes, or those that were published before a sequence. */
  readonly changes: (before?: number) => string
  /** The place of one publication on that page. */
  readonly change: (sequence: number) => string
  readonly feed: (pack: string, form: 'atom' | 'json') => string
  /** A page of the list of sources, all of them or those seen in one way. */
  readonly seenAs: (seenAs: string | undefined, page?: number) => string
}

/** A path with those of the fields that have a value; English is the language of bare addresses. */
export const addressOf = (
  path: string,
  language: Language,
  fields: Readonly<Record<string, string | undefined>> = {},
): string => {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined && value !== '') query.set(name, value)
  }
  if (language !== 'en') query.set('lang', language)
  return query.size === 0 ? path : `${path}?${query}`
}

/** Where one publication stands on the page of changes. */
export const changeAnchor = (sequence: number): string => `sequence-${sequence}`

export const placesIn = (language: Language): Places => {
  const at = (path: string, fields?: Record<string, string | undefined>) =>
    addressOf(path, language, fields)
  return {
    language,
    home: at('/'),
    topics: at('/topics'),
    proposals: at('/proposals'),
    sources: at('/sources'),
    about: at('/about'),
    tryIt: at('/try'),
    topic: (id) => at(`/topics/${encodeURIComponent(id)}`),
    issue: (id) => at(`/issues/${encodeURIComponent(id)}`),
    timeline: (issue) => at('/timeline', { issue }),
    event: (id) => `${at('/timeline')}#${eventAnchor(id)}`,
    changes: (before) =>
      at('/changes', { before: before === undefined ? undefined : String(before) }),
    change: (sequence) =>
      `${at('/changes', { before: String(sequence + 1) })}#${changeAnchor(sequence)}`,
    feed: (pack, form) => at(`/v1/packs/${encodeURIComponent(pack)}/changes.${form}`),
    seenAs: (seenAs, page = 1) =>
      at('/sources', { seen: seenAs, page: page === 1 ? undefined : String(page) }),
  }
}
