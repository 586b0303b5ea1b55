import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const HERE = join(import.meta.dirname, '..')
const ROOT = join(HERE, '../..')

/** What a program was started with besides its own. */
export interface Start {
  /** A data folder that outlives the process; a new one, removed with it, where it is absent. */
  readonly data?: string
  readonly environment?: Readonly<Record<string, string>>
  /** Options for Node itself. */
  readonly node?: readonly string[]
}

/** A program of ours in a process of its own. */
export interface RunningProcess {
  readonly url: string
  readonly pid: number
  /** From the start of the process until it said that it listens. */
  readonly startMs: number
  /** All that it has written so far, to either stream. */
  readonly written: () => string
  /** Stops the process and removes its data. */
  close(): Promise<void>
}

/** Builds the service; what has not changed is not built again. */
export const buildService = (): void => {
  const turbo = join(ROOT, 'node_modules/.bin/turbo')
  const task = ['run', 'build', '--filter=@parley/service', '--output-logs=errors-only']
  execFileSync(turbo, task, { stdio: ['ignore', 2, 2], cwd: ROOT })
}

const listening = (child: ChildProcess, read: () => string): Promise<string> =>
  new Promise((resolve, reject) => {
    const look = () => {
      const url = /listens on (http:[^\s"]+)[\s"]/.exec(read())?.[1]
      if (url !== undefined) resolve(url)
    }
    child.stdout?.on('data', look)
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`it ended with code ${code}: ${read()}`)))
  })

const ending = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await gone
}

/**
 * Starts a program that says `listens on URL`.
 * @throws when it ends before it listens.
 */
export const runProgram = async (
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<RunningProcess> => {
  const before = performance.now()
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString()
    })
  const url = await listening(child, () => text)
  return {
    url,
    pid: child.pid ?? 0,
    startMs: performance.now() - before,
    written: () => text,
    close: () => ending(child),
  }
}

/**
 * Starts what `buildService` made, on a free port of loopback.
 * @throws when it ends before it listens.
 */
export const runService = async (start: Start = {}): Promise<RunningProcess> => {
  const data = start.data ?? (await mkdtemp(join(tmpdir(), 'parley-bench-')))
  const remove = async () => {
    if (start.data === undefined) await rm(data, { recursive: true, force: true })
  }
  try {
    const running = await runProgram([...(start.node ?? []), join(HERE, 'dist/node/main.js')], {
      PORT: '0',
      HOST: '127.0.0.1',
      DATA: data,
      ...start.environment,
    })
    return { ...running, close: () => running.close().then(remove) }
  } catch (error) {
    await remove()
    throw error
  }
}
