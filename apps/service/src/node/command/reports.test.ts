import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { temporaryFolder } from '../../../test/temporary-folder.ts'
import { openDataFolder } from '../data-folder.ts'
import type { Call } from './command.ts'
import { reports } from './reports.ts'

const NOW = new Date('2026-02-02T12:00:00Z')

const run = async (operands: readonly string[], values: Call['values'] = {}) => {
  const lines: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((line) => lines.push(String(line)))
  onTestFinished(() => void log.mockRestore())
  const code = await reports.run({ operands, values })
  return { code, text: lines.join('\n') }
}

/** The data folder of a service that goes on running, with two reports in it. */
const folderWithReports = async () => {
  const data = join(await temporaryFolder(), 'data')
  const service = await openDataFolder(data, NOW)
  onTestFinished(service.close)
  const match = { topic: 'new-start', kind: 'wrong-match', exact: 'New START' } as const
  const note = `First\nsecond, ${'long '.repeat(30)}\u202eturned`
  const first = await service.reports.add(match, NOW)
  const second = await service.reports.add({ topic: 'line', kind: 'other', note }, NOW)
  return { data, first, second, service }
}

describe('reports', () => {
  it('lists the open ones, a line each, and as JSON', async () => {
    const { data, first, second } = await folderWithReports()
    const { code, text } = await run(['list'], { data })
    expect(code).toBe(0)
    const lines = text.split('\n')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toBe(`${first}  2026-02-02  open  wrong-match  new-start  New START`)
    expect(lines[1]).toMatch(/ line +First second, long .*…$/)
    const json = JSON.parse((await run(['list'], { data, json: true })).text)
    expect(json.map(({ id }: { id: string }) => id)).toEqual([first, second])
  })

  it('shows a report whole, without what would turn the terminal’s text', async () => {
    const { data, second } = await folderWithReports()
    const { text } = await run(['show', second], { data })
    expect(text).toContain(`report: ${second}\nreceived: 2026-02-02\ntopic: line\nkind: other\n`)
    expect(text).toContain('note: First\n  second, long')
    expect(text).toMatch(/ turned$/)
    expect(text).not.toContain('\u202e')
    expect(JSON.parse((await run(['show', second], { data, json: true })).text).id).toBe(second)
  })

  it('closes a report once, while the service runs, which sees it', async () => {
    const { data, first, service } = await folderWithReports()
    expect((await run(['close', first], { data, why: 'Corrected.' })).text).toBe(
      `report ${first} is closed`,
    )
    expect((await service.reports.find(first))?.closed?.why).toBe('Corrected.')
    expect((await run(['list'], { data })).text).not.toContain(first)
    expect((await run(['list'], { data, state: 'closed' })).text).toContain(first)
    expect((await run(['list'], { data, state: 'all' })).text.split('\n')).toHaveLength(2)
    await expect(run(['close', first], { data })).rejects.toThrow(/closed already, on 20/)
  })

  it('says when there are none', async () => {
    const data = join(await temporaryFolder(), 'data')
    ;(await openDataFolder(data, NOW)).close()
    expect(await run(['list'], { data })).toEqual({ code: 0, text: 'no open reports' })
    expect((await run(['list'], { data, json: true })).text).toBe('[]')
  })

  it.each([
    [[], {}, /reports list, reports show ID, or reports close ID/],
    [['constructor'], {}, /say what to do/],
    [['show'], {}, /name the report by its id/],
    [['show', 'nothing'], {}, /there is no report nothing/],
    [['close', 'nothing'], {}, /there is no report nothing/],
    [['list'], { state: 'lost' }, /--state lost: use one of open, closed, all/],
    [['list'], { data: '/nowhere' }, /\/nowhere is not a data folder/],
  ])('refuses %j %j', async (operands, values, says) => {
    const { data } = await folderWithReports()
    await expect(run(operands, { data, ...values })).rejects.toThrow(says)
  })
})
