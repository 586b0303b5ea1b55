import { resolve } from 'node:path'
import type { Report } from '../../reports/report.ts'
import type { ReportState, ReportStore } from '../../reports/report-store.ts'
import { openStores } from '../data-folder.ts'
import { readSettings } from '../settings.ts'
import { type Call, type Command, textOption } from './command.ts'
import { textTable } from './text-table.ts'

const STATES = ['open', 'closed', 'all'] as const satisfies ReportState[]
/** Characters that turn the direction of a terminal's text, by which a stranger could mislead. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g
const SHORT = 60

const legible = (text: string): string => text.replace(TURNS, '').replace(/\r\n?/g, '\n')

const oneLine = (text: string): string => {
  const points = [...legible(text).replace(/\s+/g, ' ').trim()]
  return points.length > SHORT ? `${points.slice(0, SHORT - 1).join('')}…` : points.join('')
}

const rowOf = ({ id, receivedOn, content, closed }: Report): string[] => [
  id,
  receivedOn,
  closed === undefined ? 'open' : `closed ${closed.on}`,
  content.kind,
  content.topic,
  oneLine(content.note ?? content.exact ?? ''),
]

const describe = ({ id, receivedOn, content, closed }: Report): string => {
  const fields = Object.entries({
    report: id,
    received: receivedOn,
    ...content,
    ...(closed === undefined ? {} : { closed: closed.on, why: closed.why }),
  })
  return fields
    .flatMap(([name, value]) =>
      value === undefined ? [] : [`${name}: ${legible(value).replaceAll('\n', '\n  ')}`],
    )
    .join('\n')
}

const idOf = ({ operands: [, id] }: Call): string => {
  if (id === undefined) throw new RangeError('name the report by its id; reports list shows them')
  return id
}

const found = async (reports: ReportStore, id: string): Promise<Report> => {
  const report = await reports.find(id)
  if (report === undefined) throw new RangeError(`there is no report ${id}`)
  return report
}

const print = (call: Call, value: unknown, text: string): void =>
  console.log(call.values.json ? JSON.stringify(value, null, 2) : text)

const stateOf = (call: Call): ReportState => {
  const wanted = textOption(call, 'state') ?? 'open'
  const state = STATES.find((each) => each === wanted)
  if (state === undefined)
    throw new RangeError(`--state ${wanted}: use one of ${STATES.join(', ')}`)
  return state
}

type Action = (reports: ReportStore, call: Call) => Promise<void>

const ACTIONS: Readonly<Record<string, Action>> = {
  list: async (reports, call) => {
    const state = stateOf(call)
    const listed = await reports.list(state)
    const none = state === 'all' ? 'no reports' : `no ${state} reports`
    print(call, listed, listed.length === 0 ? none : textTable(listed.map(rowOf)))
  },
  show: async (reports, call) => {
    const report = await found(reports, idOf(call))
    print(call, report, describe(report))
  },
  close: async (reports, call) => {
    const { id, closed } = await found(reports, idOf(call))
    const isClosed = await reports.close(id, new Date(), textOption(call, 'why'))
    if (!isClosed)
      throw new RangeError(`report ${id} is closed already${closed ? `, on ${closed.on}` : ''}`)
    print(call, await reports.find(id), `report ${id} is closed`)
  },
}

export const reports: Command = {
  usage:
    'list [--state open|closed|all] | reports show ID | reports close ID [--why TEXT] [--data DIR] [--json]',
  summary:
    'readers’ corrections in the data folder of the service (--data, else the variable DATA), also while it runs',
  options: {
    state: { type: 'string' },
    why: { type: 'string' },
    data: { type: 'string' },
    json: { type: 'boolean' },
  },
  run: async (call) => {
    const [name = ''] = call.operands
    const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined
    if (action === undefined)
      throw new RangeError('say what to do: reports list, reports show ID, or reports close ID')
    const folder = textOption(call, 'data')
    const settings = readSettings(process.env)
    const open = await (folder === undefined
      ? openStores(settings.data, new Date(), settings.database)
      : openStores(resolve(folder), new Date()))
    try {
      await action(open.reports, call)
      return 0
    } finally {
      await open.close()
    }
  },
}
