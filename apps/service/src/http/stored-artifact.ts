import type { Bytes, Encoding, MaybeLater, PackStore } from '../pack/pack-store.ts'
import { IMMUTABLE, OPEN } from './headers.ts'
import { chooseEncoding, isNamed } from './negotiate.ts'

/** What a request for an artifact says. */
export interface ArtifactRequest {
  readonly pack: string
  readonly sha256: string
  readonly acceptEncoding: string | undefined
  readonly ifNoneMatch: string | undefined
}

/** The answer with the artifact, or 304 without a body where the client holds it. */
export interface ArtifactAnswer {
  readonly status: 200 | 304
  readonly headers: HeaderFields
  readonly body?: Bytes
}

type HeaderFields = Readonly<Record<string, string>>

const makeHeaders = (sha256: string, encoding: Encoding): HeaderFields => ({
  ...OPEN,
  'content-type': 'application/octet-stream',
  'cache-control': IMMUTABLE,
  vary: 'accept-encoding',
  etag: encoding === 'identity' ? `"${sha256}"` : `"${sha256}-${encoding}"`,
  ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
})

/** By the bytes that a store keeps: these are one artifact in one encoding, and so are their headers. */
const MADE = new WeakMap<Bytes, HeaderFields>()

const headersOf = (body: Bytes, sha256: string, encoding: Encoding): HeaderFields => {
  const made = MADE.get(body)
  if (made !== undefined) return made
  const headers = makeHeaders(sha256, encoding)
  MADE.set(body, headers)
  return headers
}

const answerOf = (
  body: Bytes | undefined,
  encoding: Encoding,
  { sha256, ifNoneMatch }: ArtifactRequest,
): ArtifactAnswer | undefined => {
  if (body === undefined) return undefined
  const headers = headersOf(body, sha256, encoding)
  return isNamed(ifNoneMatch, headers.etag ?? '')
    ? { status: 304, headers }
    : { status: 200, headers, body }
}

/**
 * Answers with bytes that are stored ready to send: no work is left but to compare the tag. The one
 * place where this answer is made, for the app and for the short way before it; at once where the
 * store has the bytes at hand.
 * @returns undefined where no revision of the pack has such an artifact.
 */
export const answerArtifact = (
  store: Pick<PackStore, 'artifact'>,
  request: ArtifactRequest,
): MaybeLater<ArtifactAnswer | undefined> => {
  const encoding = chooseEncoding(request.acceptEncoding)
  const body = store.artifact(request.pack, request.sha256, encoding)
  return body instanceof Promise
    ? body.then((bytes) => answerOf(bytes, encoding, request))
    : answerOf(body, encoding, request)
}
