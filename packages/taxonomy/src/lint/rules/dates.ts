import type { Documents } from '../../schema/documents.ts'
import type { Issue } from '../../schema/issue.ts'
import type { Finding, Rule } from '../rule.ts'

type Dated = Pick<Finding, 'folder' | 'id' | 'path'> & { readonly date: string }

/** A status that falls due: a topic's own, or the state of a sub-issue. */
type Due = Pick<Finding, 'folder' | 'id' | 'path'> & {
  readonly asOf: string
  readonly reviewBy: string
}

const statesOf = ({ id, subIssues }: Issue): readonly Due[] =>
  subIssues.flatMap(({ state }, k) =>
    state ? [{ ...state, folder: 'issues', id, path: ['subIssues', k, 'state'] } as const] : [],
  )

const dueOf = ({ topics, issues }: Documents): readonly Due[] => [
  ...topics.flatMap(({ id, status }) =>
    status ? [{ ...status, folder: 'topics', id, path: ['status'] } as const] : [],
  ),
  ...issues.flatMap(statesOf),
]

const dated = ({ topics, positions, events }: Documents): readonly Dated[] => [
  ...topics.flatMap((topic) => [
    ...(topic.facts ?? []).flatMap((fact, k) =>
      fact.date && fact.name !== 'in-force' && fact.name !== 'expired'
        ? [{ folder: 'topics', id: topic.id, path: ['facts', k, 'date'], date: fact.date } as const]
        : [],
    ),
  ]),
  ...positions.flatMap((position) => {
    const [key, date] =
      position.status === 'unknown' ? ['asOf', position.asOf] : ['date', position.date]
    return date ? [{ folder: 'positions', id: position.id, path: [key], date } as const] : []
  }),
  ...events.map(
    (event) => ({ folder: 'events', id: event.id, path: ['date'], date: event.date }) as const,
  ),
]

/** Nothing is dated after the pack's evidence; a status is due for review after its own date. */
export const dates: Rule = {
  name: 'dates',
  check: ({ documents }) => {
    const { evidenceUntil } = documents.pack
    const statuses = dueOf(documents)
    const asOf = statuses.map(({ folder, id, path, asOf: date }) => ({
      folder,
      id,
      path: [...path, 'asOf'],
      date,
    }))
    const late = [...asOf, ...dated(documents)]
      .filter(({ date }) => date > evidenceUntil)
      .map(({ folder, id, path, date }) => ({
        folder,
        id,
        path,
        message: `${date} is after ${evidenceUntil}, where the pack's evidence ends`,
        remedy:
          'Correct the date, or move evidenceUntil in pack.yml once newer evidence was opened',
      }))
    const due = statuses
      .filter(({ asOf: seen, reviewBy }) => reviewBy <= seen)
      .map(({ folder, id, path }) => ({
        folder,
        id,
        path: [...path, 'reviewBy'],
        message: 'reviewBy is not after asOf',
        remedy: 'Set it 30 days later for talks, fighting and sanctions, a year later for treaties',
      }))
    const ended = documents.events
      .filter(({ date, until }) => until !== undefined && until < date)
      .map(({ id }) => ({
        folder: 'events' as const,
        id,
        path: ['until'],
        message: 'the event ends before it begins',
        remedy: 'Exchange date and until',
      }))
    return [...late, ...due, ...ended]
  },
}
