import type { Rule } from '../rule.ts'

/** A proposal names who made it: a party or a person, or the analyst who is neither. */
export const proposals: Rule = {
  name: 'proposals',
  check: ({ documents }) =>
    documents.topics
      .filter(({ proposal }) => proposal && !proposal.analyst && !proposal.proposedBy?.length)
      .map(({ id }) => ({
        folder: 'topics',
        id,
        path: ['proposal'],
        message: 'the proposal does not say who made it',
        remedy: 'Add proposedBy with a party or person, or analyst with the name of a commentator',
      })),
}
