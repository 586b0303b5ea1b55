import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../../test/temporary-folder.ts'

const PARLEY = join(import.meta.dirname, '../../../dist/node/parley.js')

describe('the command as it is built', () => {
  it('runs beside the service, from any folder, without the repository’s packages', async () => {
    const cwd = await temporaryFolder()
    const run = (...args: string[]) =>
      spawnSync(process.execPath, [PARLEY, ...args], { cwd, env: { PORT: '0', DATA: 'data' } })
    const doctor = run('doctor', '--json')
    expect(`${doctor.stderr}`).toBe('')
    expect(JSON.parse(`${doctor.stdout}`).faults).toBe(0)
    expect(run('config').status).toBe(0)
    expect(run('nothing').status).toBe(2)
  })
})
