import { citations } from '../citations.ts'
import { openedSources } from '../evidence.ts'
import type { Rule } from '../rule.ts'

/** What must not rest on an author's view: what happened, what is so now, what a party says. */
const isOfParties = (folder: string, path: readonly PropertyKey[]): boolean =>
  folder === 'events' ||
  folder === 'positions' ||
  ['status', 'usage'].includes(String(path[0])) ||
  path[1] === 'responses'

/** An analysis or opinion is a source for what its author says or proposes, and for nothing else. */
export const analysis: Rule = {
  name: 'analysis',
  check: ({ documents }) => {
    const opened = openedSources(documents)
    return citations(documents).flatMap(({ folder, id, path, sources }) => {
      const found = opened(sources)
      if (!isOfParties(folder, path) || found.length === 0) return []
      if (found.some(({ kind }) => kind !== 'analysis')) return []
      return [
        {
          folder,
          id,
          path,
          message: 'rests on analysis alone, which speaks for its author only',
          remedy:
            'Add a report or a primary text; or tell it in a proposal with analyst as what the author says',
        },
      ]
    })
  },
}
