import type { Documents } from '../../schema/documents.ts'
import type { Event } from '../../schema/event.ts'
import type { Issue } from '../../schema/issue.ts'
import type { Position } from '../../schema/position.ts'
import type { Topic } from '../../schema/topic.ts'
import { openedSources } from '../evidence.ts'
import type { Finding, Rule } from '../rule.ts'

type Place = Pick<Finding, 'folder' | 'id' | 'path'>

/** A date that a document gives to something that happened or was said, with its sources. */
interface Dated extends Place {
  readonly date: string
  readonly sources?: readonly string[]
}

/** Facts that may lie ahead: a treaty says itself how long it is in force. */
const MAY_LIE_AHEAD = new Set(['in-force', 'expired'])

const inTopic = ({ id, status, facts, usage, proposal, related }: Topic): readonly Dated[] => {
  const at = (path: Place['path'], date: string | undefined, sources?: readonly string[]) =>
    date === undefined
      ? []
      : [{ folder: 'topics' as const, id, path, date, ...(sources && { sources }) }]
  return [
    ...at(['status', 'asOf'], status?.asOf, status?.sources),
    ...(facts ?? []).flatMap(({ name, date, sources }, k) =>
      MAY_LIE_AHEAD.has(name) ? [] : at(['facts', k, 'date'], date, sources),
    ),
    ...(usage ?? []).flatMap(({ date, sources }, k) => at(['usage', k, 'date'], date, sources)),
    ...at(['proposal', 'date'], proposal?.date),
    ...(proposal?.responses ?? []).flatMap(({ date, sources }, k) =>
      at(['proposal', 'responses', k, 'date'], date, sources),
    ),
    ...(related ?? []).flatMap(({ date }, k) => at(['related', k, 'date'], date)),
  ]
}

const inIssue = ({ id, subIssues }: Issue): readonly Dated[] =>
  subIssues.flatMap(({ state }, k) =>
    state === undefined
      ? []
      : [
          {
            folder: 'issues' as const,
            id,
            path: ['subIssues', k, 'state', 'asOf'],
            date: state.asOf,
            sources: state.sources,
          },
        ],
  )

const inPosition = (position: Position): readonly Dated[] =>
  position.status === 'unknown'
    ? position.asOf === undefined
      ? []
      : [{ folder: 'positions', id: position.id, path: ['asOf'], date: position.asOf }]
    : [
        {
          folder: 'positions',
          id: position.id,
          path: ['date'],
          date: position.date,
          sources: position.sources,
        },
      ]

const inEvent = ({ id, date, until, sources }: Event): readonly Dated[] => [
  { folder: 'events', id, path: ['date'], date, sources },
  ...(until ? [{ folder: 'events' as const, id, path: ['until'], date: until }] : []),
]

const dated = ({ topics, issues, positions, events }: Documents): readonly Dated[] => [
  ...topics.flatMap(inTopic),
  ...issues.flatMap(inIssue),
  ...positions.flatMap(inPosition),
  ...events.flatMap(inEvent),
]

/** After another date, as precisely as both are known: 2026-03 is not after 2026-03-02. */
const isAfter = (date: string, other: string): boolean => {
  const length = Math.min(date.length, other.length)
  return date.slice(0, length) > other.slice(0, length)
}

const beyondPack = (documents: Documents): readonly Finding[] => {
  const { evidenceUntil } = documents.pack
  return dated(documents)
    .filter(({ date }) => isAfter(date, evidenceUntil))
    .map(({ folder, id, path, date }) => ({
      folder,
      id,
      path,
      message: `${date} is after ${evidenceUntil}, where the pack's evidence ends`,
      remedy: 'Correct the date, or move evidenceUntil in pack.yml once newer evidence was opened',
    }))
}

/** Dates of facts may lie ahead of their sources: an order says when it takes effect. */
const isAhead = ({ path }: Dated): boolean => path[0] === 'facts'

const beyondSources = (documents: Documents): readonly Finding[] => {
  const opened = openedSources(documents)
  return dated(documents).flatMap((entry) => {
    const { folder, id, path, date, sources = [] } = entry
    const days = opened(sources).map(({ publishedAt }) => publishedAt)
    // A source without a date may be as new as it likes.
    const isNewer = days.length > 0 && days.every((day) => day && isAfter(date, day))
    if (isAhead(entry) || !isNewer) return []
    return [
      {
        folder,
        id,
        path,
        message: `${date} is after its newest source (${days.toSorted().at(-1)})`,
        remedy: 'Correct the date, or add the source that speaks of that day',
      },
    ]
  })
}

/** What falls due for another look: a topic's status, the state of a sub-issue. */
interface Due extends Place {
  readonly asOf: string
  readonly reviewBy: string
}

const dueOf = ({ topics, issues }: Documents): readonly Due[] => [
  ...topics.flatMap(({ id, status }) =>
    status ? [{ ...status, folder: 'topics' as const, id, path: ['status', 'reviewBy'] }] : [],
  ),
  ...issues.flatMap(({ id, subIssues }) =>
    subIssues.flatMap(({ state }, k) =>
      state
        ? [{ ...state, folder: 'issues' as const, id, path: ['subIssues', k, 'state', 'reviewBy'] }]
        : [],
    ),
  ),
]

/** Nothing is dated after its evidence or the pack's; a status is due for review after its date. */
export const dates: Rule = {
  name: 'dates',
  check: ({ documents }) => {
    const due = dueOf(documents)
      .filter(({ asOf, reviewBy }) => reviewBy <= asOf)
      .map(({ folder, id, path }) => ({
        folder,
        id,
        path,
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
    return [...beyondPack(documents), ...beyondSources(documents), ...due, ...ended]
  },
}
