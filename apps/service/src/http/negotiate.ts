import type { Encoding } from '../pack/pack-store.ts'

/** Whether the client takes an encoding (RFC 9110, 12.5.3): a `q` above zero is enough. */
export const takes = (accept: string | undefined, encoding: Encoding): boolean => {
  if (accept === undefined) return false
  const weights = new Map<string, number>()
  for (const part of accept.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim())
    const weight = parameters.find((parameter) => parameter.startsWith('q='))
    weights.set(name, weight === undefined ? 1 : Number(weight.slice(2)))
  }
  return (weights.get(encoding) ?? weights.get('*') ?? 0) > 0
}

/**
 * The smallest encoding that the client takes: brotli before gzip. `identity` when nothing else is
 * accepted, even where it is refused: an answer in it is of more use than none.
 */
export const chooseEncoding = (accept: string | undefined): Encoding => {
  if (takes(accept, 'br')) return 'br'
  return takes(accept, 'gzip') ? 'gzip' : 'identity'
}

/** Whether `If-None-Match` names this tag; weak comparison (RFC 9110, 8.8.3.2). */
export const isNamed = (ifNoneMatch: string | undefined, etag: string): boolean => {
  if (ifNoneMatch === undefined) return false
  if (ifNoneMatch.trim() === '*') return true
  return ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
}
