import { problem } from '../http/problem.ts'

/** Answers a list request whose place in the list is gone. */
export const unknownAfter = (): Response => {
  const detail = 'is no item of this list; begin without it'
  return problem(400, `after: ${detail}`, [{ in: 'query', field: 'after', detail }])
}
