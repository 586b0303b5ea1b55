/** HTTP by hand, for what no client library sends. */
import { connect, type Socket } from 'node:net'

export interface Heard {
  /** All that came until the other end closed. */
  readonly text: string
  readonly milliseconds: number
}

/**
 * Sends text and listens until the server closes the connection.
 * @param then goes on sending once the connection is there.
 */
export const say = (
  url: string,
  text: string,
  then: (socket: Socket) => void = () => {},
): Promise<Heard> =>
  new Promise((resolve) => {
    const before = performance.now()
    let heard = ''
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => {
      socket.write(text)
      then(socket)
    })
    socket.on('data', (chunk) => {
      heard += chunk.toString('latin1')
    })
    // A server that cuts a client off may do so by a reset.
    socket.on('error', () => {})
    socket.on('close', () => resolve({ text: heard, milliseconds: performance.now() - before }))
  })

/** The status lines of all answers on a connection. */
export const statusesOf = ({ text }: Heard): readonly number[] =>
  [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status))
