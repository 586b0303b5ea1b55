import { sha256 } from '@parley/taxonomy'
import type { Context } from 'hono'
import { FRESH, OPEN } from './headers.ts'
import { isNamed } from './negotiate.ts'

/** A public answer as JSON with an ETag from its content: 304 when the client holds the same. */
export const answer = async <T>(
  c: Context,
  value: T,
  extra?: Readonly<Record<string, string>>,
): Promise<Response> => await answerText(c, JSON.stringify(value), extra)

/** As `answer`, of a text that is written already; JSON unless `extra` names another type. */
export const answerText = async (
  c: Context,
  text: string,
  extra?: Readonly<Record<string, string>>,
): Promise<Response> => {
  const body = new TextEncoder().encode(text)
  const etag = `"${(await sha256(body)).slice(0, 32)}"`
  const headers = { ...OPEN, 'cache-control': FRESH, etag, ...extra }
  if (isNamed(c.req.header('if-none-match'), etag)) {
    return new Response(null, { status: 304, headers })
  }
  return new Response(body, { headers: { 'content-type': 'application/json', ...headers } })
}
