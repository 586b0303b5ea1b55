import type { Language } from '@parley/taxonomy'

/** Addresses of the web pages; a reader who chose a language keeps it from page to page. */
export interface Places {
  readonly language: Language
  readonly home: string
  readonly tryIt: string
  readonly topic: (id: string) => string
  readonly issue: (id: string) => string
}

export const placesIn = (language: Language): Places => {
  const query = language === 'en' ? '' : `?lang=${language}`
  return {
    language,
    home: `/${query}`,
    tryIt: `/try${query}`,
    topic: (id) => `/topics/${id}${query}`,
    issue: (id) => `/issues/${id}${query}`,
  }
}
