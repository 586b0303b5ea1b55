import type { Rule } from '../rule.ts'
import { CONFIRMED_WIKIDATA } from '../words/wikidata.ts'

/** An identifier of Wikidata stands only where somebody looked at the item and confirmed it. */
export const wikidata: Rule = {
  name: 'wikidata',
  check: ({ documents }) =>
    (['topics', 'parties'] as const).flatMap((folder) =>
      documents[folder]
        .filter(
          (document) => document.wikidata && CONFIRMED_WIKIDATA[document.id] !== document.wikidata,
        )
        .map((document) => ({
          folder,
          id: document.id,
          path: ['wikidata'],
          message: `${document.wikidata} is not confirmed as the item of ${document.id}`,
          remedy:
            'Leave it out; or open the item and add it to src/lint/words/wikidata.ts once it is confirmed',
        })),
    ),
}
