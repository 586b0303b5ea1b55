/** What an index is built from: topics, and for each the forms that are searched for. */
export type CaseRule = 'smart' | 'exact' | 'folded'
export type Need = 'page' | 'introduction' | 'cue'
export type Relevance = 'strong' | 'weak' | 'none'

export interface SourceTopic {
  readonly id: string
  readonly party: boolean
  readonly relevance: Relevance
  /** A thing that other wars have too (ceasefire, sanctions), no name: it needs a passage of its own. */
  readonly general?: boolean
}

export interface SourceForm {
  /** As printed; words, and whatever stands between them. Outer punctuation is left out. */
  readonly text: string
  /** The part that is the mention, in units of `text`, half-open; the rest is only its context. */
  readonly mark?: readonly [start: number, end: number]
  readonly topic: string
  readonly case: CaseRule
  readonly needs?: Need
  /** Where a cue may stand: near the mention unless it says the page. */
  readonly reach?: 'page'
  readonly cues?: readonly string[]
  readonly against?: readonly string[]
}

export interface IndexSource {
  readonly language: string
  readonly topics: readonly SourceTopic[]
  readonly forms: readonly SourceForm[]
  /** Names of other wars and disputes: a block that speaks of them only has no general words of ours. */
  readonly elsewhere?: readonly string[]
}
