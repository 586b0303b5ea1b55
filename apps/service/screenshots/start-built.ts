import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const MAIN = join(import.meta.dirname, '../dist/node/main.js')

/** The built service in a process of its own, on a free port, with a data folder that goes with it. */
export const startBuilt = async () => {
  const data = await mkdtemp(join(tmpdir(), 'parley-screenshots-'))
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, PORT: '0', DATA: data },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error('the service ended; is it built?')))
    child.stdout.on('data', (chunk: Buffer) => {
      const [found] = /http:\S+/.exec(chunk.toString()) ?? []
      if (found !== undefined) resolve(found)
    })
  })
  return {
    url,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill()
      await ended
      await rm(data, { recursive: true, force: true })
    },
  }
}
