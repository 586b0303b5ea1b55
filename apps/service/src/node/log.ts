import { type DestinationStream, destination, pino } from 'pino'
import type { Fault } from '../log/fault.ts'
import type { Log, LogEvent, LogLevel } from '../log/log-event.ts'

type Named<E extends LogEvent['event']> = Extract<LogEvent, { readonly event: E }>

interface Line<E extends LogEvent['event']> {
  readonly level: Exclude<LogLevel, 'silent'>
  readonly says: (event: Named<E>) => string
}

const faultWords = ({ name, code, reason }: Fault): string =>
  [name, code, reason].filter((word) => word !== undefined).join(' ')

const LINES: { readonly [E in LogEvent['event']]: Line<E> } = {
  starting: { level: 'debug', says: ({ node }) => `Parley starts on Node ${node}` },
  misspelt: { level: 'warn', says: ({ hint }) => hint },
  published: {
    level: 'info',
    says: ({ pack, sequence, expiresAt }) =>
      `Pack ${pack} is published under sequence ${sequence}, valid until ${expiresAt}`,
  },
  listening: {
    level: 'info',
    says: ({ url, fingerprint }) =>
      `Parley listens on ${url} and its key has the fingerprint ${fingerprint}`,
  },
  'renewal-failed': {
    level: 'error',
    says: ({ why }) => `The manifest could not be renewed, tried again in a day: ${why}`,
  },
  fault: { level: 'error', says: ({ route, fault }) => `${route} failed: ${faultWords(fault)}` },
  stray: { level: 'debug', says: () => 'A library wrote to the console' },
  crashed: { level: 'error', says: ({ fault }) => `Parley crashed: ${faultWords(fault)}` },
  stopping: { level: 'info', says: ({ signal }) => `${signal}: Parley stops` },
  stopped: { level: 'info', says: () => 'Parley has stopped' },
  'cut-short': { level: 'warn', says: ({ signal }) => `${signal} again: Parley ends at once` },
}

/** A logger that writes one JSON line an event, from `level` on, before it returns. */
export const createLog = (
  level: LogLevel,
  to: DestinationStream = destination({ dest: 1, sync: true }),
): Log => {
  const logger = pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
    },
    to,
  )
  return (event) => {
    const line = LINES[event.event] as Line<LogEvent['event']>
    logger[line.level](event, line.says(event))
  }
}

interface Written {
  readonly level: string
  readonly time: string
  readonly msg: string
  readonly fault?: Fault
}

const tree = ({ frames, cause }: Fault): readonly string[] => [
  ...frames.map((frame) => `    at ${frame}`),
  ...(cause === undefined ? [] : [`  because of ${faultWords(cause)}`, ...tree(cause)]),
]

/** Turns the JSON lines into ones for a person at a terminal. */
export const forPeople = (print: (text: string) => void): DestinationStream => ({
  write: (json) => {
    const { level, time, msg, fault } = JSON.parse(json) as Written
    const heading = `${time.slice(11, 19)} ${level === 'info' ? '' : `${level}: `}${msg}`
    print([heading, ...(fault === undefined ? [] : tree(fault))].join('\n'))
  },
})
