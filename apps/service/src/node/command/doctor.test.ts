import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { temporaryFolder } from '../../../test/temporary-folder.ts'
import { doctor } from './doctor.ts'

const run = async (values: Readonly<Record<string, string | boolean>>) => {
  const lines: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((line) => lines.push(String(line)))
  vi.stubEnv('PORT', '0')
  onTestFinished(() => {
    log.mockRestore()
    vi.unstubAllEnvs()
  })
  const code = await doctor.run({ operands: [], values })
  return { code, text: lines.join('\n') }
}

describe('doctor', () => {
  it('answers 0 where nothing is at fault', async () => {
    const data = join(await temporaryFolder(), 'data')
    const { code, text } = await run({ data })
    expect(code).toBe(0)
    expect(text).toMatch(/^ok {4}node {5}Node \d+/)
    expect(text).toMatch(/\nNothing keeps Parley from its work\.$/)
  })

  it('answers 1 and the fix where something is, also as JSON', async () => {
    const data = join(await temporaryFolder(), 'file')
    await writeFile(data, '')
    const { code, text } = await run({ data })
    expect(code).toBe(1)
    expect(text).toMatch(/\nFAULT folder .*\n +→ set DATA to a folder\n/)
    const json = await run({ data, json: true })
    expect(json.code).toBe(1)
    const { faults, findings } = JSON.parse(json.text)
    expect(faults).toBe(1)
    expect(findings.at(2)).toMatchObject({ check: 'proxy', verdict: 'ok' })
  })
})
