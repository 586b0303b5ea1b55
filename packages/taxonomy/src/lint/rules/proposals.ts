import type { Documents } from '../../schema/documents.ts'
import { COMPARED_ISSUES } from '../../schema/proposal.ts'
import type { Finding, Rule } from '../rule.ts'

const withoutProposer = ({ topics }: Documents): readonly Finding[] =>
  topics
    .filter(({ proposal }) => proposal && !proposal.analyst && !proposal.proposedBy?.length)
    .map(({ id }) => ({
      folder: 'topics',
      id,
      path: ['proposal'],
      message: 'the proposal does not say who made it',
      remedy: 'Add proposedBy with a party or person, or analyst with the name of a commentator',
    }))

const emptyCells = ({ topics }: Documents): readonly Finding[] =>
  topics.flatMap(({ id, proposal }) =>
    proposal?.scope !== 'settlement'
      ? []
      : COMPARED_ISSUES.filter((issue) => proposal.terms[issue] === undefined).map((issue) => ({
          folder: 'topics' as const,
          id,
          path: ['proposal', 'terms'],
          message: `a proposal for a settlement leaves ${issue} out of the comparison`,
          remedy: `Write what it says on ${issue}, or says-nothing, or not-known where no text is public`,
        })),
  )

/**
 * A proposal names who made it: a party or a person, or the analyst who is neither. One for a whole
 * settlement can be compared: it has a cell for each of the five issues.
 */
export const proposals: Rule = {
  name: 'proposals',
  check: ({ documents }) => [...withoutProposer(documents), ...emptyCells(documents)],
}
