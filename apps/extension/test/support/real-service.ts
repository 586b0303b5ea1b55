/** The service as it is built and hosted, in a process of its own, behind a wire that is listened to. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { PublicKey } from '@parley/taxonomy'
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
  /** Changes what the wire brings of `GET /v1/keys`, where it is set. */
  forgeKeys: ((keys: PublicKey[]) => PublicKey[]) | undefined
  /** What the service has written to its log since it listens. */
  readonly log: string[]
  /** The open reports, as the host's command prints them. */
  readonly reports: () => Promise<readonly { id: string; content: unknown }[]>
  /** Rotates the key by the host's command while the service runs; the fingerprint of the new one. */
  readonly rotateKey: () => Promise<string>
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

/** Hands the keys on as `forge` changes them. */
const answerForged = async (
  url: URL,
  outgoing: ServerResponse,
  forge: NonNullable<RealService['forgeKeys']>,
): Promise<void> => {
  const { items } = (await (await fetch(url)).json()) as { items: PublicKey[] }
  outgoing.writeHead(200, {
    'content-type': 'application/json',
    'access-control-allow-origin': '*',
  })
  outgoing.end(JSON.stringify({ items: forge(items) }))
}

const openWire = async (service: URL, wire: OnTheWire[], settings: () => RealService) => {
  const server = createServer((incoming, outgoing) => {
    const parts: Buffer[] = []
    incoming.on('data', (part: Buffer) => parts.push(part))
    incoming.on('end', () => {
      const { method = '', url: path = '', headers } = incoming
      const body = Buffer.concat(parts)
      wire.push({ method, path, headers, body: body.toString() })
      const { forgeKeys } = settings()
      if (path === '/v1/keys' && forgeKeys !== undefined)
        return answerForged(new URL(path, service), outgoing, forgeKeys)
      const answer = method === 'POST' ? settings().answer : 'service'
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
  const server = await openWire(url, wire, () => service)
  const service: RealService = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    wire,
    log,
    answer: 'service',
    forgeKeys: undefined,
    reports: async () =>
      JSON.parse(await commandOutput(['reports', 'list', '--data', data, '--json'])),
    rotateKey: async () => {
      const text = await commandOutput(['key', 'rotate', '--data', data, '--json'])
      return (JSON.parse(text) as { key: PublicKey }).key.fingerprint
    },
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
