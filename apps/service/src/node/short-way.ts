import type { IncomingMessage, ServerResponse } from 'node:http'
import { type ArtifactAnswer, answerArtifact } from '../http/stored-artifact.ts'
import type { MaybeLater, PackStore } from '../pack/pack-store.ts'

/** An artifact by its plain address; whatever is written in another way, the app looks at. */
const ARTIFACT = /^\/v1\/packs\/([a-z0-9-]+)\/artifacts\/([0-9a-f]{64})$/

/** Answers a request, or leaves it untouched and says so. */
export type ShortWay = (incoming: IncomingMessage, outgoing: ServerResponse) => MaybeLater<boolean>

const send = (answer: ArtifactAnswer | undefined, outgoing: ServerResponse): boolean => {
  if (answer === undefined) return false
  const { status, headers, body } = answer
  outgoing.writeHead(
    status,
    body === undefined ? headers : { ...headers, 'content-length': body.length },
  )
  outgoing.end(body)
  return true
}

/**
 * The way of an artifact past the app: nearly all that is sent is artifacts, and a request of the
 * fetch API for each would cost more than the answer. What is not there, and any fault of the store,
 * is left to the app, which asks again and says it.
 */
export const artifactsFrom =
  (store: Pick<PackStore, 'artifact'>): ShortWay =>
  ({ method, url = '', headers }, outgoing) => {
    const [, pack, sha256] = (method === 'GET' && ARTIFACT.exec(url)) || []
    if (pack === undefined || sha256 === undefined) return false
    const answer = answerArtifact(store, {
      pack,
      sha256,
      acceptEncoding: headers['accept-encoding']?.toString(),
      ifNoneMatch: headers['if-none-match'],
    })
    return answer instanceof Promise
      ? answer.catch(() => undefined).then((found) => send(found, outgoing))
      : send(answer, outgoing)
  }
