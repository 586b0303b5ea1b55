import type { MiddlewareHandler } from 'hono'
import { problem } from './problem.ts'

const mediaTypeOf = (header: string | undefined): { type: string; charset: string } => {
  const [type = '', ...parameters] = (header ?? '').toLowerCase().split(';')
  const charset = parameters.map((p) => p.trim()).find((p) => p.startsWith('charset='))
  return { type: type.trim(), charset: charset?.slice(8).replaceAll('"', '') ?? 'utf-8' }
}

/** Reads a stream to its end or to one byte past the limit; undefined past it. */
const readUpTo = async (
  body: ReadableStream<Uint8Array<ArrayBuffer>> | null,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  for await (const chunk of body ?? []) {
    length += chunk.length
    if (length > limit) return undefined
    chunks.push(chunk)
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer())
}

/**
 * The whole body where it is within the limit. A length that is named, and not contradicted by a
 * transfer coding, bounds what the server lets through: then the body is read at once, without the
 * stream that costs more than an answer. What came is counted in either case.
 */
const readBody = async (
  request: Request,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  const { headers } = request
  const named = headers.get('content-length')
  if (named === null || headers.has('transfer-encoding')) return await readUpTo(request.body, limit)
  if (Number(named) > limit) return undefined
  const bytes = new Uint8Array(await request.arrayBuffer())
  return bytes.length > limit ? undefined : bytes
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
    const bytes = await readBody(c.req.raw, limit)
    if (bytes === undefined) return tooLarge(limit)
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
      // Hono keeps promises here, which its type does not say; the validator reads what is kept.
      c.req.bodyCache.json = Promise.resolve(JSON.parse(text)) as never
    } catch (error) {
      const detail = error instanceof SyntaxError ? 'is not JSON' : 'is not UTF-8'
      return problem(400, `the body ${detail}`, [{ in: 'body', field: '', detail }])
    }
    if (c.req.header('content-type') !== 'application/json') {
      const headers = new Headers(c.req.raw.headers)
      headers.set('content-type', 'application/json')
      c.req.raw = new Request(c.req.raw.url, { method: c.req.method, headers })
    }
    return await next()
  }
