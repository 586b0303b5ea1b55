import type { Encoding } from '../pack/pack-store.ts'

/** What a header lists with its weights, 1 where none is given; parameters besides `q` are dropped. */
const weightsOf = (header: string): ReadonlyMap<string, number> => {
  const weights = new Map<string, number>()
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim())
    const weight = parameters.find((parameter) => parameter.startsWith('q='))
    weights.set(name, weight === undefined ? 1 : Number(weight.slice(2)))
  }
  return weights
}

/** Whether the client takes an encoding (RFC 9110, 12.5.3): a `q` above zero is enough. */
export const takes = (accept: string | undefined, encoding: Encoding): boolean => {
  if (accept === undefined) return false
  const weights = weightsOf(accept)
  return (weights.get(encoding) ?? weights.get('*') ?? 0) > 0
}

const choose = (accept: string): Encoding => {
  if (takes(accept, 'br')) return 'br'
  return takes(accept, 'gzip') ? 'gzip' : 'identity'
}

/** What was chosen for a header: clients send the same few, and nobody can make this grow. */
const CHOSEN = new Map<string, Encoding>()
const MOST_CHOSEN = 100

/**
 * The smallest encoding that the client takes: brotli before gzip. `identity` when nothing else is
 * accepted, even where it is refused: an answer in it is of more use than none.
 */
export const chooseEncoding = (accept: string | undefined): Encoding => {
  if (accept === undefined) return 'identity'
  const known = CHOSEN.get(accept)
  if (known !== undefined) return known
  const encoding = choose(accept)
  if (CHOSEN.size < MOST_CHOSEN) CHOSEN.set(accept, encoding)
  return encoding
}

/**
 * Whether the client would rather have JSON-LD than JSON (RFC 9110, 12.5.1). It must name the type
 * itself: a range such as `application/*` gets JSON, and so does a client that likes both equally.
 */
export const prefersJsonLd = (accept: string | undefined): boolean => {
  const weights = weightsOf(accept ?? '')
  const wanted = weights.get('application/ld+json') ?? 0
  if (!(wanted > 0)) return false
  const json = weights.get('application/json')
  if (json !== undefined) return wanted > json
  return wanted >= (weights.get('application/*') ?? weights.get('*/*') ?? 0)
}

/** Whether `If-None-Match` names this tag; weak comparison (RFC 9110, 8.8.3.2). */
export const isNamed = (ifNoneMatch: string | undefined, etag: string): boolean => {
  if (ifNoneMatch === undefined) return false
  if (ifNoneMatch === etag) return true
  if (ifNoneMatch.trim() === '*') return true
  return ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
}
