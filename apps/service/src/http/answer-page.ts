import { sha256 } from '@parley/taxonomy'
import type { Context } from 'hono'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { FRESH, PAGE } from './headers.ts'
import { isNamed } from './negotiate.ts'

export const renderPage = (page: ReactElement): string =>
  `<!doctype html>${renderToStaticMarkup(page)}`

/** A web page with an ETag from its content: 304 when the browser holds the same. */
export const answerPage = async (
  c: Context,
  page: ReactElement,
  status: 200 | 300 = 200,
): Promise<Response> => {
  const body = new TextEncoder().encode(renderPage(page))
  const etag = `"${(await sha256(body)).slice(0, 32)}"`
  const headers = { ...PAGE, 'cache-control': FRESH, etag }
  if (status === 200 && isNamed(c.req.header('if-none-match'), etag)) {
    return new Response(null, { status: 304, headers })
  }
  return new Response(body, { status, headers })
}
