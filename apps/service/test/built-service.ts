import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { onTestFinished } from 'vitest'
import { laidOutPack } from './laid-out-pack.ts'
import { temporaryFolder } from './temporary-folder.ts'

const DIST = join(import.meta.dirname, '../dist/node')

export interface BuiltService {
  readonly url: string
  readonly data: string
  readonly child: ChildProcess
  /** All that was written to standard output and error, a line each. */
  readonly lines: string[]
  readonly ended: Promise<{ readonly code: number | null; readonly after: number }>
}

/** Runs the service as `npm run build` leaves it, over the fixture pack; `url` is empty if it ended. */
export const runBuiltService = async (
  settings: Readonly<Record<string, string>> = {},
): Promise<BuiltService> => {
  const data = settings.DATA ?? (await temporaryFolder())
  const child = spawn(process.execPath, [join(DIST, 'main.js')], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PORT: '0', DATA: data, PACK: await laidOutPack(), ...settings },
  })
  const begun = performance.now()
  const ended = once(child, 'close').then(([code]) => ({
    code: code as number | null,
    after: performance.now() - begun,
  }))
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await ended
  })
  const lines: string[] = []
  const url = await new Promise<string>((resolve) => {
    createInterface({ input: child.stderr }).on('line', (line) => lines.push(line))
    createInterface({ input: child.stdout }).on('line', (line) => {
      lines.push(line)
      const found = /listens on (\S+)/.exec(line)?.[1]
      if (found !== undefined) resolve(found)
    })
    void ended.then(() => resolve(''))
  })
  return { url, data, child, lines, ended }
}
