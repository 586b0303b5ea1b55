import type { MiddlewareHandler } from 'hono'
import { problem } from './problem.ts'

const mediaTypeOf = (header: string | undefined): { type: string; charset: string } => {
  const [type = '', ...parameters] = (header ?? '').toLowerCase().split(';')
  const charset = parameters.map((p) => p.trim()).find((p) => p.startsWith('charset='))
  return { type: type.trim(), charset: charset?.slice(8).replaceAll('"', '') ?? 'utf-8' }
}

/** Reads a body to its end or to one byte past the limit; undefined past it. */
const readUpTo = async (
  body: ReadableStream<Uint8Array> | null,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  const bytes = new Uint8Array(limit)
  let length = 0
  for await (const chunk of body ?? []) {
    if (length + chunk.length > limit) return undefined
    bytes.set(chunk, length)
    length += chunk.length
  }
  return bytes.subarray(0, length)
}

const tooLarge = (limit: number) =>
  problem(413, `the request is larger than ${limit} bytes; send the text in parts`)

/**
 * Takes a JSON body of at most `limit` bytes, counted as they arrive and not as the client says
 * they are, and refuses what is no JSON in UTF-8 before any handler sees it.
 * @param types what the body may be called; the handler sees `application/json` in any case.
 */
export const receiveJson =
  (limit: number, types: readonly string[] = ['application/json']): MiddlewareHandler =>
  async (c, next) => {
    const { type, charset } = mediaTypeOf(c.req.header('content-type'))
    if (!types.includes(type) || charset !== 'utf-8') {
      return problem(415, 'send application/json in UTF-8')
    }
    const coding = c.req.header('content-encoding') ?? 'identity'
    if (coding !== 'identity') return problem(415, 'send the body without a content encoding')
    if (Number(c.req.header('content-length') ?? 0) > limit) return tooLarge(limit)
    const bytes = await readUpTo(c.req.raw.body, limit)
    if (bytes === undefined) return tooLarge(limit)
    try {
      JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    } catch (error) {
      const detail = error instanceof SyntaxError ? 'is not JSON' : 'is not UTF-8'
      return problem(400, `the body ${detail}`, [{ in: 'body', field: '', detail }])
    }
    const headers = new Headers(c.req.raw.headers)
    headers.set('content-type', 'application/json')
    c.req.raw = new Request(c.req.raw, { body: bytes, headers })
    return await next()
  }
