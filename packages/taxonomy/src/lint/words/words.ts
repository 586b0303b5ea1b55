/** The lists of one language, each in the notation of `wordPattern`. */
export interface Words {
  /** Words that take a side: they stand in quotation marks alone, with whoever says them. */
  readonly loaded: string
  /** Words of judgement: in quotation marks, or in a sentence that says whose judgement it is. */
  readonly charged: string
  /** Verbs and phrases that say one thing brought about another. */
  readonly causal: string
  /** Words that make a sentence somebody's: “says”, “according to”. */
  readonly attribution: string
  /** Phrases that hold a listed word and are neutral all the same; they are passed over. */
  readonly neutral: string
}
