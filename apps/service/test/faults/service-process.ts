/** The built service in a process of its own, which can be killed, starved and locked out. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { gunzipSync } from 'node:zlib'
import { type Documents, manifestBytes } from '@parley/taxonomy'
import { artifactsOf } from '../../src/pack/publish.ts'
import { buildFixture } from '../fixture-pack.ts'

const MAIN = join(import.meta.dirname, '../../dist/node/main.js')

export interface ServiceProcess {
  readonly child: ChildProcess
  /** Its address once it listens; fails with what it said when it ends before. */
  readonly listening: Promise<string>
  /** All that it has written, a line each. */
  readonly log: readonly string[]
  readonly kill: (signal: NodeJS.Signals) => Promise<void>
}

export interface SpawnOptions {
  readonly data: string
  readonly pack: string
  /** The largest file that it may write, in KiB: a disk that is full to whatever lies beyond. */
  readonly fileLimit?: number
}

const commandOf = (fileLimit: number | undefined): [program: string, args: string[]] =>
  fileLimit === undefined
    ? [process.execPath, [MAIN]]
    : // Without the signal ignored, the first write too many would end the process.
      [
        'bash',
        ['-c', `trap '' XFSZ; ulimit -f ${fileLimit}; exec "$0" "$1"`, process.execPath, MAIN],
      ]

export const spawnService = ({ data, pack, fileLimit }: SpawnOptions): ServiceProcess => {
  if (!existsSync(MAIN)) throw new Error(`there is no ${MAIN}: run npm run build first`)
  const [program, args] = commandOf(fileLimit)
  const child = spawn(program, args, {
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      DATA: data,
      PACK: pack,
      TRUSTED_PROXIES: '127.0.0.1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const log: string[] = []
  const exited = once(child, 'exit')
  const listening = new Promise<string>((resolve, reject) => {
    for (const output of [child.stdout, child.stderr]) {
      if (output === null) continue
      createInterface(output).on('line', (line) => {
        log.push(line)
        const url = /https?:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0]
        if (url !== undefined) resolve(url)
      })
    }
    child.once('close', (code, signal) =>
      reject(new Error(`ended with ${code ?? signal}: ${log.join('\n')}`)),
    )
  })
  // Whoever kills it before it listens does not wait for that.
  listening.catch(() => undefined)
  const kill = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await exited
  }
  return { child, listening, log, kill }
}

/** Writes documents as a compiled pack into a new folder. */
export const layOutPack = async (folder: string, documents?: Documents): Promise<string> => {
  const built = await buildFixture(documents)
  await mkdir(join(folder, 'artifacts'), { recursive: true })
  await writeFile(join(folder, 'manifest.json'), manifestBytes(built.manifest))
  for await (const [sha256, { br, gzip }] of artifactsOf(built)) {
    const file = join(folder, 'artifacts', sha256)
    await writeFile(file, gunzipSync(gzip))
    await writeFile(`${file}.br`, br)
    await writeFile(`${file}.gz`, gzip)
  }
  return folder
}

/** Posts a report as a reader of a network of their own, who is not held back by the others'. */
export const postReport = (url: string, network: number, note: string): Promise<Response> =>
  fetch(`${url}/v1/reports`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-forwarded-for': `10.${(network >> 16) & 255}.${(network >> 8) & 255}.${network & 255}`,
    },
    body: JSON.stringify({ topic: 'new-start', kind: 'other', note }),
  })
