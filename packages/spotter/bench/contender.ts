import { buildIndex } from '../src/build-index.ts'

/** Reads one article and returns how many matches it found. */
export type Search = (article: string) => number

export interface Contender {
  readonly name: string
  readonly kind: 'ours' | 'limit' | 'algorithm' | 'library'
  /** The longest list that it can be built for in reasonable time. */
  readonly mostForms: number
  readonly prepare: (forms: readonly string[]) => Search | Promise<Search>
}

export const indexOf = (forms: readonly string[]): ArrayBuffer =>
  buildIndex({
    language: 'en',
    topics: [{ id: 'topic', party: false, relevance: 'weak' }],
    forms: forms.map((text) => ({ text, topic: 'topic', case: 'folded' as const })),
  })
