/**
 * The least that a server of `node:http` can do for the same answer, in a process of its own:
 * `node bare-server.ts HEADERS BODY`, both files. A request with the answer's tag gets 304, a POST
 * has its JSON parsed; everything else gets the bytes.
 */
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

const [headersFile = '', bodyFile = ''] = process.argv.slice(2)
const headers = JSON.parse(readFileSync(headersFile, 'utf8')) as Record<string, string>
const body = readFileSync(bodyFile)

const parsed = async (incoming: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  return JSON.parse(Buffer.concat(chunks).toString())
}

const server = createServer((incoming, outgoing) => {
  const send = () => {
    outgoing.writeHead(200, { ...headers, 'content-length': body.length })
    outgoing.end(body)
  }
  if (incoming.method === 'POST') void parsed(incoming).then(send)
  else if (incoming.headers['if-none-match'] === headers.etag && headers.etag !== undefined)
    outgoing.writeHead(304, headers).end()
  else send()
})
server.listen(0, '127.0.0.1', () =>
  console.log(`listens on http://127.0.0.1:${(server.address() as AddressInfo).port}`),
)
process.once('SIGTERM', () => process.exit(0))
