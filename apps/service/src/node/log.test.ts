import { describe, expect, it } from 'vitest'
import { faultOf } from '../log/fault.ts'
import type { Log, LogLevel } from '../log/log-event.ts'
import { createLog, forPeople } from './log.ts'

const logged = (level: LogLevel, write: (log: Log) => void): readonly string[] => {
  const lines: string[] = []
  write(createLog(level, { write: (line) => lines.push(line) }))
  return lines
}

const all: (log: Log) => void = (log) => {
  log({ event: 'starting', node: 'v24.0.0', pid: 1 })
  log({ event: 'misspelt', hint: 'PARLEY_PORT is no setting of Parley; PORT is' })
  log({ event: 'fault', route: '/v1/topics/:id', fault: faultOf(new TypeError('secret')) })
  log({ event: 'stopping', signal: 'SIGTERM' })
}

describe('createLog', () => {
  it('writes one JSON line an event, with level, time, event, fields and a sentence', () => {
    const lines = logged('debug', all)
    expect(lines).toHaveLength(4)
    for (const line of lines) expect(line).toMatch(/^\{[^\n]*\}\n$/)
    const [, misspelt, fault] = lines.map((line) => JSON.parse(line))
    expect(misspelt).toEqual({
      level: 'warn',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      event: 'misspelt',
      hint: 'PARLEY_PORT is no setting of Parley; PORT is',
      msg: 'PARLEY_PORT is no setting of Parley; PORT is',
    })
    expect(fault).toMatchObject({ route: '/v1/topics/:id', fault: { name: 'TypeError' } })
    expect(lines.join('')).not.toContain('secret')
  })

  it.each([
    ['debug', ['starting', 'misspelt', 'fault', 'stopping']],
    ['info', ['misspelt', 'fault', 'stopping']],
    ['warn', ['misspelt', 'fault']],
    ['error', ['fault']],
    ['silent', []],
  ] as const)('writes at %s: %j', (level, events) => {
    expect(logged(level, all).map((line) => JSON.parse(line).event)).toEqual(events)
  })
})

describe('forPeople', () => {
  it('writes the time, the sentence and where a fault came up', () => {
    const shown: string[] = []
    const cause = new RangeError('secret')
    const log = createLog(
      'info',
      forPeople((text) => shown.push(text)),
    )
    log({ event: 'stopping', signal: 'SIGTERM' })
    log({ event: 'fault', route: '/', fault: faultOf(new Error('secret', { cause })) })
    expect(shown[0]).toMatch(/^\d\d:\d\d:\d\d SIGTERM: Parley stops$/)
    expect(shown[1]).toMatch(/^\d\d:\d\d:\d\d error: \/ failed: Error\n {4}at .*log\.test\.ts:/)
    expect(shown[1]).toMatch(/\n {2}because of RangeError\n {4}at /)
    expect(shown[1]).not.toContain('secret')
  })
})
