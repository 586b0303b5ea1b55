import { execFileSync, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const HERE = join(import.meta.dirname, '..')
const ROOT = join(HERE, '../..')

/** The built service in a process of its own, with an empty data folder. */
export interface RunningService {
  readonly url: string
  readonly pid: number
  /** Stops the process and removes its data. */
  close(): Promise<void>
}

/** Builds the service; what has not changed is not built again. */
export const buildService = (): void => {
  const turbo = join(ROOT, 'node_modules/.bin/turbo')
  const task = ['run', 'build', '--filter=@parley/service', '--output-logs=errors-only']
  execFileSync(turbo, task, { stdio: ['ignore', 2, 2], cwd: ROOT })
}

/**
 * Starts what `buildService` made, on a free port of loopback.
 * @throws when it ends before it listens.
 */
export const runService = async (): Promise<RunningService> => {
  const data = await mkdtemp(join(tmpdir(), 'parley-bench-'))
  const service = spawn(process.execPath, [join(HERE, 'dist/node/main.js')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA: data },
  })
  const ended = new Promise<never>((_, reject) => {
    service.once('exit', (code) => reject(new Error(`the service ended with code ${code}`)))
  })
  const listening = async (): Promise<string> => {
    for await (const line of createInterface({ input: service.stdout })) {
      const url = /listens on (\S+)/.exec(line)?.[1]
      if (url !== undefined) return url
    }
    return ended
  }
  const url = await Promise.race([listening(), ended])
  ended.catch(() => {})
  return {
    url,
    pid: service.pid ?? 0,
    close: async () => {
      const gone = new Promise((resolve) => service.once('exit', resolve))
      service.kill('SIGTERM')
      await gone
      await rm(data, { recursive: true, force: true })
    },
  }
}
