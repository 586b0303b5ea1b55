import type { Documents } from '../../schema/documents.ts'
import type { Finding, Rule } from '../rule.ts'

type Dated = Pick<Finding, 'folder' | 'id' | 'path'> & { readonly date: string }

const dated = ({ topics, positions, events }: Documents): readonly Dated[] => [
  ...topics.flatMap((topic) => [
    ...(topic.status
      ? [
          {
            folder: 'topics',
            id: topic.id,
            path: ['status', 'asOf'],
            date: topic.status.asOf,
          } as const,
        ]
      : []),
    ...(topic.facts ?? []).flatMap((fact, k) =>
      fact.date && fact.name !== 'in-force' && fact.name !== 'expired'
        ? [{ folder: 'topics', id: topic.id, path: ['facts', k, 'date'], date: fact.date } as const]
        : [],
    ),
  ]),
  ...positions.flatMap((position) =>
    position.status === 'unknown'
      ? []
      : [{ folder: 'positions', id: position.id, path: ['date'], date: position.date } as const],
  ),
  ...events.map(
    (event) => ({ folder: 'events', id: event.id, path: ['date'], date: event.date }) as const,
  ),
]

/** Nothing is dated after the pack's evidence; a status is due for review after its own date. */
export const dates: Rule = {
  name: 'dates',
  check: ({ documents }) => {
    const { evidenceUntil } = documents.pack
    const late = dated(documents)
      .filter(({ date }) => date > evidenceUntil)
      .map(({ folder, id, path, date }) => ({
        folder,
        id,
        path,
        message: `${date} is after ${evidenceUntil}, where the pack's evidence ends`,
        remedy:
          'Correct the date, or move evidenceUntil in pack.yml once newer evidence was opened',
      }))
    const due = documents.topics
      .filter(({ status }) => status && status.reviewBy <= status.asOf)
      .map(({ id }) => ({
        folder: 'topics' as const,
        id,
        path: ['status', 'reviewBy'],
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
