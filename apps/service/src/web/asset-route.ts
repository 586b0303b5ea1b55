import type { Context } from 'hono'
import { IMMUTABLE, OPEN } from '../http/headers.ts'
import { chooseEncoding } from '../http/negotiate.ts'
import { problem } from '../http/problem.ts'
import type { Asset, Assets } from '../ports.ts'

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (byte) => byte.codePointAt(0) ?? 0)

/** The pages' files by their exact names, in brotli where the browser takes it. */
export const assetRoute = (assets: Assets) => {
  const compressed = new Map<string, Uint8Array<ArrayBuffer>>()
  const inBrotli = ({ name, br }: Asset): Uint8Array<ArrayBuffer> | undefined => {
    if (br === undefined) return undefined
    const bytes = compressed.get(name) ?? bytesOf(br)
    compressed.set(name, bytes)
    return bytes
  }
  return (c: Context): Response => {
    const asset = [assets.icon, assets.script].find(({ name }) => name === c.req.param('name'))
    if (asset === undefined) return problem(404, 'there is no such file')
    const headers = {
      ...OPEN,
      'content-type': asset.type,
      'cache-control': IMMUTABLE,
      vary: 'accept-encoding',
    }
    const takesBrotli = chooseEncoding(c.req.header('accept-encoding')) === 'br'
    const bytes = takesBrotli ? inBrotli(asset) : undefined
    if (bytes === undefined) return new Response(asset.body, { headers })
    return new Response(bytes, {
      headers: { ...headers, 'content-encoding': 'br' },
      encodeBody: 'manual',
    } as ResponseInit)
  }
}
