/** The service as it is built and hosted, in a process of its own, behind a wire that is listened to. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { ROOT } from './folders.ts'

const MAIN = join(ROOT, '../service/dist/node/main.js')
const PARLEY = join(ROOT, '../service/src/node/command/main.ts')

interface OnTheWire {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export interface RealService {
  /** The address of the wire, which hands everything on to the service as it came. */
  readonly url: string
  readonly wire: OnTheWire[]
  /** What posts are answered with: by the service, with a status on the wire, or not at all. */
  answer: 'service' | 'none' | number
  /** What the service has written to its log since it listens. */
  readonly log: string[]
  /** The open reports, as the host's command prints them. */
  readonly reports: () => Promise<readonly { id: string; content: unknown }[]>
  readonly close: () => Promise<void>
}

/** @throws when the service does not start, with what it said. */
const listening = async (child: ChildProcess, log: string[]): Promise<URL> =>
  await new Promise((resolve, reject) => {
    const { stdout, stderr } = child
    if (stdout === null || stderr === null) throw new Error('The service has no output')
    createInterface(stderr).on('line', (line) => log.push(line))
    createInterface(stdout).on('line', (line) => {
      log.push(line)
      const url = /listens on (\S+)/.exec(line)?.[1]
      if (url !== undefined) resolve(new URL(url))
    })
    child.once('exit', (code) => reject(new Error(`exit ${code}: ${log.join('\n')}`)))
  })

const openWire = async (service: URL, wire: OnTheWire[], answerOf: () => RealService['answer']) => {
  const server = createServer((incoming, outgoing) => {
    const parts: Buffer[] = []
    incoming.on('data', (part: Buffer) => parts.push(part))
    incoming.on('end', () => {
      const { method = '', url: path = '', headers } = incoming
      const body = Buffer.concat(parts)
      wire.push({ method, path, headers, body: body.toString() })
      const answer = method === 'POST' ? answerOf() : 'service'
      if (answer === 'none') return outgoing.destroy()
      if (answer !== 'service')
        return outgoing.writeHead(answer, { 'access-control-allow-origin': '*' }).end()
      const onward = request(new URL(path, service), { method, headers }, (response) => {
        outgoing.writeHead(response.statusCode ?? 502, response.headers)
        response.pipe(outgoing)
      })
      onward.on('error', () => outgoing.destroy())
      return onward.end(body)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

const commandOutput = async (args: readonly string[]): Promise<string> => {
  const child = spawn(process.execPath, [PARLEY, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  let text = ''
  child.stdout.on('data', (part) => {
    text += part
  })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`parley ${args.join(' ')} ended with ${code}`)
  return text
}

/** Starts the built service, with a data folder of its own. */
export async function startRealService(): Promise<RealService> {
  const data = mkdtempSync(join(tmpdir(), 'parley-data-'))
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env.PATH, PORT: '0', DATA: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const log: string[] = []
  const wire: OnTheWire[] = []
  const url = await listening(child, log)
  const server = await openWire(url, wire, () => service.answer)
  const service: RealService = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    wire,
    log,
    answer: 'service',
    reports: async () =>
      JSON.parse(await commandOutput(['reports', 'list', '--data', data, '--json'])),
    close: async () => {
      server.closeAllConnections()
      server.close()
      if (child.exitCode === null) {
        child.kill('SIGTERM')
        await once(child, 'exit')
      }
      rmSync(data, { recursive: true, force: true })
    },
  }
  return service
}
