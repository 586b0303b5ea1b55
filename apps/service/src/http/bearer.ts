import { sha256 } from '@parley/taxonomy'

const hashOf = (text: string): Promise<string> => sha256(new TextEncoder().encode(text))

/**
 * Whether `Authorization` bears this token (RFC 6750). Hashes are compared, each digit of them, so
 * that the time taken tells nothing of how much of a guess was right.
 */
export const bears = async (authorization: string | undefined, token: string): Promise<boolean> => {
  const given = /^bearer +(\S+)$/i.exec(authorization ?? '')?.[1] ?? ''
  const [one, other] = await Promise.all([hashOf(given), hashOf(token)])
  let difference = one.length ^ other.length
  for (let at = 0; at < other.length; at++) difference |= one.charCodeAt(at) ^ other.charCodeAt(at)
  return difference === 0
}
