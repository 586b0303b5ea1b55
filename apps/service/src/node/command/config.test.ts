import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { temporaryFolder } from '../../../test/temporary-folder.ts'
import { config } from './config.ts'

const SECRET = 'a-secret-that-nobody-may-see'

const run = async (environment: Readonly<Record<string, string>>, values = {}) => {
  const lines: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((line) => lines.push(String(line)))
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
  onTestFinished(() => {
    log.mockRestore()
    vi.unstubAllEnvs()
  })
  const code = await config.run({ operands: [], values })
  return { code, text: lines.join('\n') }
}

describe('config', () => {
  it('shows where each value comes from', async () => {
    const { code, text } = await run({ PORT: '', HOST: '::', METRICS_TOKEN: SECRET })
    expect(code).toBe(0)
    expect(text).toMatch(/^PORT +8787 +default +the port/m)
    expect(text).toMatch(/^HOST +:: +environment /m)
    expect(text).toMatch(/^METRICS_TOKEN +\(hidden\) +environment /m)
    expect(text).toMatch(/^ANNOTATE_PER_MINUTE +- +default /m)
    expect(text).not.toContain(SECRET)
  })

  it('names the file of a secret and never what is in it, also as JSON', async () => {
    const file = join(await temporaryFolder(), 'token')
    await writeFile(file, `${SECRET}\n`)
    for (const values of [{}, { json: true }]) {
      const { code, text } = await run({ METRICS_TOKEN_FILE: file }, values)
      expect(code).toBe(0)
      expect(text).toContain(file)
      expect(text).not.toContain(SECRET)
    }
  })

  it('names every fault and every likely slip, and answers 1', async () => {
    const environment = { PORT: 'x', LOG_LEVEL: 'loud', PUBLIC_ORGIN: 'https://parley.example' }
    const { code, text } = await run(environment)
    expect(code).toBe(1)
    expect(text).toMatch(/^fault: PORT must be a number$/m)
    expect(text).toMatch(/^fault: LOG_LEVEL must be one of debug,/m)
    expect(text).toMatch(/^hint: PUBLIC_ORGIN is no setting of Parley; PUBLIC_ORIGIN is$/m)
    const json = JSON.parse((await run(environment, { json: true })).text)
    expect(json.faults).toHaveLength(2)
    expect(json.hints).toHaveLength(1)
    expect(json.settings[0]).toMatchObject({ name: 'PORT', value: 'x', origin: 'environment' })
  })
})
