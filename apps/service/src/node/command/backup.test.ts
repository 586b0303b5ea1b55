import { truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { buildFixture } from '../../../test/fixture-pack.ts'
import { temporaryFolder } from '../../../test/temporary-folder.ts'
import { openDataFolder } from '../data-folder.ts'
import { backup } from './backup.ts'
import type { Call, Command } from './command.ts'
import { restore } from './restore.ts'
import { verify } from './verify.ts'

const NOW = new Date('2026-02-02T12:00:00Z')

const run = async (command: Command, operands: readonly string[], values: Call['values'] = {}) => {
  const [out, err]: [string[], string[]] = [[], []]
  const log = vi.spyOn(console, 'log').mockImplementation((line) => void out.push(String(line)))
  const error = vi.spyOn(console, 'error').mockImplementation((line) => void err.push(String(line)))
  try {
    const code = await command.run({ operands, values })
    return { code, out: out.join('\n'), err: err.join('\n') }
  } finally {
    log.mockRestore()
    error.mockRestore()
  }
}

const published = async () => {
  const home = await temporaryFolder()
  const data = join(home, 'data')
  const open = await openDataFolder(data, NOW)
  await open.publish(await buildFixture(), NOW)
  open.close()
  return { home, data, file: join(home, 'kept.tar') }
}

describe('backup, verify and restore', () => {
  it('go round, with progress beside the answer', async () => {
    const { home, data, file } = await published()
    const made = await run(backup, [file], { data, json: true })
    expect(made.code).toBe(0)
    expect(JSON.parse(made.out)).toMatchObject({ file, packs: [{ pack: 'fixture', sequence: 1 }] })
    expect(made.err).toContain('copying the database')
    expect(made.err).toContain('checking artifacts: 0 of')
    const checked = await run(verify, [file])
    expect(checked).toMatchObject({ code: 0, out: expect.stringContaining('is whole; made at') })
    const to = join(home, 'restored')
    const restored = await run(restore, [file], { data: to, above: '6' })
    expect(restored.code).toBe(0)
    expect(restored.out).toContain('pack         fixture, sequence 7,')
    expect((await run(restore, [file], { data: to, force: true })).out).toMatch(
      /kept in .*before-restore-/,
    )
  })

  it('answer 1 and name the fault when the file is no good', async () => {
    const { data, file, home } = await published()
    await run(backup, [file], { data })
    await truncate(file, 3000)
    const checked = await run(verify, [file], { json: true })
    expect(checked.code).toBe(1)
    expect(JSON.parse(checked.out)).toEqual({
      fault: 'truncated',
      detail: `${file} ends too early`,
    })
    expect(checked.err).toContain(`parley verify: ${file} ends too early`)
    const restored = await run(restore, [file], { data: join(home, 'new') })
    expect(restored).toMatchObject({ code: 1, out: '' })
  })

  it.each<[Command, string[], Call['values'], RegExp]>([
    [backup, [], {}, /name the file to write/],
    [backup, ['/tmp/x.tar'], { data: '/nowhere' }, /is not a data folder/],
    [restore, [], {}, /name the file of the backup/],
    [restore, ['x'], { above: 'many' }, /--above many: use the highest sequence/],
    [verify, [], {}, /name the file of the backup/],
    [verify, ['/nowhere/at-all.tar'], {}, /ENOENT/],
    [verify, ['/tmp'], {}, /is a folder/],
  ])('refuse wrong use', async (command, operands, values, says) => {
    await expect(run(command, operands, values)).rejects.toThrow(says)
  })
})
