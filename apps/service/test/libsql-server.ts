import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** How long the server may take to listen, on a machine that does other things too. */
const PATIENCE = 20_000

export interface LibsqlServer {
  readonly url: string
  readonly close: () => Promise<void>
}

/** The server's program itself: the package's own command would leave it running when stopped. */
const program = (): string => {
  const require = createRequire(import.meta.resolve('turso/package.json'))
  const system = process.platform === 'linux' ? `linux-${process.arch}-gnu` : undefined
  const names = { darwin: `darwin-${process.arch}`, win32: `win32-${process.arch}-msvc` }
  const name = system ?? names[process.platform as keyof typeof names]
  const folder = dirname(require.resolve(`@tursodatabase/cli-${name}/package.json`))
  return join(folder, process.platform === 'win32' ? 'tursodb.exe' : 'tursodb')
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

const listens = async (url: string, child: ChildProcess): Promise<void> => {
  const until = Date.now() + PATIENCE
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`tursodb ended with ${child.exitCode}`)
    const answer = await fetch(url).catch(() => undefined)
    if (answer !== undefined) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`tursodb does not listen on ${url}`)
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('exit', () => resolve())
    child.kill('SIGKILL')
  })

/** A real libSQL server, `tursodb --sync-server`, on a database of its own in a temporary folder. */
export const startLibsql = async (): Promise<LibsqlServer> => {
  const folder = await mkdtemp(join(tmpdir(), 'parley-libsql-'))
  const address = `127.0.0.1:${await freePort()}`
  const child = spawn(program(), [join(folder, 'test.db'), '--sync-server', address], {
    stdio: 'ignore',
  })
  const close = async () => {
    await ended(child)
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await listens(`http://${address}`, child)
  } catch (error) {
    await close()
    throw error
  }
  return { url: `http://${address}`, close }
}
