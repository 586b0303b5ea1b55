/**
 * Load by hand: a few kept connections, on each the next request when the answer to the last is
 * whole. What the client costs does not matter, since only the server's processor time is read; so
 * it is forty lines and not a package.
 */
import { connect, type Socket } from 'node:net'

const CONNECTIONS = 8
const HEAD_END = '\r\n\r\n'

/** One request as it goes over the wire. */
export const requestBytes = (
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  body = '',
): Buffer => {
  const all = {
    host: 'parley.test',
    ...headers,
    ...(body === '' ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`)
}

/** Counts whole answers of one connection; throws at one that is not of the wanted status. */
const answerCounter = (status: number) => {
  let left = 0
  let head = ''
  return (chunk: Buffer): number => {
    let whole = 0
    for (let at = 0; at < chunk.length; ) {
      if (left === 0) {
        const text = head + chunk.toString('latin1', at)
        const end = text.indexOf(HEAD_END)
        if (end === -1) {
          head = text
          return whole
        }
        if (!text.startsWith(`HTTP/1.1 ${status} `))
          throw new Error(`wanted ${status}, not ${text.split('\r\n', 1)[0]}`)
        at += end + HEAD_END.length - head.length
        head = ''
        left = Number(/\r\ncontent-length: (\d+)/i.exec(text.slice(0, end))?.[1] ?? 0)
      }
      const taken = Math.min(left, chunk.length - at)
      left -= taken
      at += taken
      if (left === 0) whole++
    }
    return whole
  }
}

const drive = (socket: Socket, request: Buffer, status: number, next: () => boolean) =>
  new Promise<void>((resolve, reject) => {
    const count = answerCounter(status)
    const ask = () => (next() ? socket.write(request) : socket.end())
    socket.setNoDelay(true)
    socket.on('connect', ask)
    socket.on('data', (chunk) => {
      try {
        if (count(chunk) > 0) ask()
      } catch (error) {
        socket.destroy(error as Error)
      }
    })
    socket.on('error', reject)
    socket.on('close', resolve)
  })

/**
 * Sends so many requests to a server of loopback and waits for every answer.
 * @throws when an answer has another status.
 */
export const load = async (
  url: string,
  request: Buffer,
  status: number,
  requests: number,
): Promise<void> => {
  let left = requests
  const next = () => left-- > 0
  const port = Number(new URL(url).port)
  await Promise.all(
    Array.from({ length: CONNECTIONS }, () =>
      drive(connect(port, '127.0.0.1'), request, status, next),
    ),
  )
}
