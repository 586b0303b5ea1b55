import { request } from 'node:http'
import { request as secureRequest } from 'node:https'

export interface RawAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body: Uint8Array<ArrayBuffer>
}

const SILENCE = 30_000

/**
 * One GET whose body is handed over as it came, encoded or not; `fetch` would decode it.
 * @throws an Error that names the address when there is no answer.
 */
export const fetchRaw = (
  url: URL,
  headers: Readonly<Record<string, string>> = {},
): Promise<RawAnswer> =>
  new Promise((resolve, reject) => {
    const fail = (error: Error) =>
      reject(new RangeError(`${url.href} does not answer: ${error.message}`, { cause: error }))
    const get = url.protocol === 'https:' ? secureRequest : request
    const asking = get(url, { headers, timeout: SILENCE }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('error', fail)
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: new Uint8Array(Buffer.concat(parts)),
        }),
      )
    })
    asking.on('timeout', () => asking.destroy(new Error('no answer for 30 seconds')))
    asking.on('error', fail)
    asking.end()
  })
