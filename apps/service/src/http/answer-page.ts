import { sha256 } from '@parley/taxonomy'
import type { Context } from 'hono'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Assets } from '../ports.ts'
import { FRESH, pageHeaders } from './headers.ts'
import { isNamed, takes } from './negotiate.ts'

export const renderPage = (page: ReactElement): string =>
  `<!doctype html>${renderToStaticMarkup(page)}`

const gzipped = async (body: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> =>
  await new Response(
    new Blob([body]).stream().pipeThrough(new CompressionStream('gzip')),
  ).arrayBuffer()

/**
 * A web page with an ETag from its content: 304 when the browser holds the same. Compressed here,
 * since a host may have no proxy that would; gzip is what Node and Workers both make.
 */
export const answerPage = async (
  c: Context,
  assets: Assets,
  page: ReactElement,
  status: 200 | 300 = 200,
): Promise<Response> => {
  const body = new TextEncoder().encode(renderPage(page))
  const isSmall = takes(c.req.header('accept-encoding'), 'gzip')
  const etag = `"${(await sha256(body)).slice(0, 32)}${isSmall ? '-gzip' : ''}"`
  const headers = { ...pageHeaders(assets), 'cache-control': FRESH, vary: 'accept-encoding', etag }
  if (status === 200 && isNamed(c.req.header('if-none-match'), etag)) {
    return new Response(null, { status: 304, headers })
  }
  if (!isSmall || c.req.method === 'HEAD') return new Response(body, { status, headers })
  return new Response(await gzipped(body), {
    status,
    headers: { ...headers, 'content-encoding': 'gzip' },
    encodeBody: 'manual',
  } as ResponseInit)
}
