import { sha256 } from '@parley/taxonomy'
import type { Context } from 'hono'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Bytes, Encoding } from '../pack/pack-store.ts'
import type { Ports } from '../ports.ts'
import { FRESH, pageHeaders } from './headers.ts'
import { chooseEncoding, isNamed, takes } from './negotiate.ts'

export const renderPage = (page: ReactElement): string =>
  `<!doctype html>${renderToStaticMarkup(page)}`

const gzip = async (body: Bytes): Promise<Bytes> => {
  const stream = new Blob([body]).stream().pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** The best encoding for pages that the client takes and this runtime makes. */
const encodingFor = (accept: string | undefined, { brotli }: Ports): Encoding => {
  const encoding = chooseEncoding(accept)
  if (encoding !== 'br' || brotli !== undefined) return encoding
  return takes(accept, 'gzip') ? 'gzip' : 'identity'
}

const compress = async (body: Bytes, encoding: Encoding, { brotli }: Ports): Promise<Bytes> => {
  if (encoding === 'br' && brotli !== undefined) return await brotli(body)
  return encoding === 'gzip' ? await gzip(body) : body
}

/**
 * A web page with an ETag from its content: 304 when the browser holds the same. Compressed here,
 * since a host may have no proxy that would: in brotli where the runtime has it, else in gzip, which
 * Node and Workers both make.
 */
export const answerPage = async (
  c: Context,
  ports: Ports,
  page: ReactElement,
  status: 200 | 300 = 200,
): Promise<Response> => {
  const body = new TextEncoder().encode(renderPage(page))
  const encoding = encodingFor(c.req.header('accept-encoding'), ports)
  const tag = (await sha256(body)).slice(0, 32)
  const etag = encoding === 'identity' ? `"${tag}"` : `"${tag}-${encoding}"`
  const headers = {
    ...pageHeaders(ports.assets),
    'cache-control': FRESH,
    vary: 'accept-encoding',
    etag,
  }
  if (status === 200 && isNamed(c.req.header('if-none-match'), etag)) {
    return new Response(null, { status: 304, headers })
  }
  if (encoding === 'identity' || c.req.method === 'HEAD') {
    return new Response(body, { status, headers })
  }
  return new Response(await compress(body, encoding, ports), {
    status,
    headers: { ...headers, 'content-encoding': encoding },
    encodeBody: 'manual',
  } as ResponseInit)
}
