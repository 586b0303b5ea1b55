import { assemble } from './assemble.ts'
import { wordRanges } from './characters.ts'
import { collectForms } from './collect-forms.ts'
import type { IndexMeta } from './index-format.ts'
import type { IndexSource } from './index-source.ts'
import { alphabetOf, chooseLetters, foldsOf, writePool } from './write-forms.ts'

/**
 * Builds the index of one language: little-endian, the same source gives the same bytes.
 * @throws RangeError for a form without a word, over 255 units, or of a topic that is not listed.
 */
export const buildIndex = (source: IndexSource): ArrayBuffer => {
  const { terminals, rules, cues, elsewhere } = collectForms(source)
  const alphabet = alphabetOf(terminals)
  const meta: IndexMeta = {
    language: source.language,
    topics: source.topics.map(({ id, party, relevance, general }) => [
      id,
      party ? 1 : 0,
      relevance,
      general ? 1 : 0,
    ]),
    rules,
    cues,
    elsewhere,
  }
  return assemble({
    ...writePool(terminals, alphabet),
    letters: chooseLetters(terminals, alphabet, source.language),
    folds: foldsOf(alphabet),
    ranges: wordRanges(),
    meta: new TextEncoder().encode(JSON.stringify(meta)),
  })
}
