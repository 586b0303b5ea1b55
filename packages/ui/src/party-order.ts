import type { Overview } from '@parley/taxonomy'
import { plainText } from './localised-text.tsx'
import type { Labels } from './topic-name.tsx'

/** The parties' names by id. */
export const partyLabels = (overview: Pick<Overview, 'parties'>): Labels =>
  Object.fromEntries(Object.entries(overview.parties).map(([id, party]) => [id, party.label]))

/** Every party that has a position on any issue, alphabetically by its name in the overview's language. */
export const partyOrder = (overview: Overview): readonly string[] => {
  const labels = partyLabels(overview)
  const name = (id: string): string => plainText(labels[id] ?? id)
  const ids = new Set(
    overview.issues.flatMap((issue) => issue.positions.map((position) => position.party)),
  )
  return [...ids].sort((a, b) => name(a).localeCompare(name(b), overview.language))
}

/** The parties that are told to stand somewhere on the most issues, in the same order. */
export const partiesOnMost = (overview: Overview): readonly string[] => {
  const parties = partyOrder(overview).map((party) => ({
    party,
    issues: overview.issues.filter(({ positions }) =>
      positions.some((line) => line.party === party),
    ).length,
  }))
  const most = Math.max(...parties.map(({ issues }) => issues))
  return parties.filter(({ issues }) => issues === most).map(({ party }) => party)
}
