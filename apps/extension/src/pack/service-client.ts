import type { SignedManifest } from '@parley/taxonomy/pack'
import {
  type Artifact,
  type PublicKey,
  publicKeySchema,
  signatureSchema,
} from '@parley/taxonomy/pack'
import { z } from 'zod'
import type { ReaderReport, ReportOutcome } from '../reports/reader-report.ts'
import type { Bytes } from './files.ts'
import { isServiceGranted } from './service-grant.ts'

/** Longer than a slow phone needs for a pack, short enough for a reader who waits at a button. */
const ANSWER_MS = 30_000
const MAX_SMALL = 1_000_000

const keysSchema = z.object({ items: z.array(publicKeySchema) })

/** The service did not answer, or not with success; then `status` says with what. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError'
  readonly status: number | undefined

  constructor(url: URL, reason: unknown, status?: number) {
    super(`${url.href}: ${String(reason)}`)
    this.status = status
  }
}

/** The browser does not let the extension ask the service without naming itself. */
export class UngrantedError extends Error {
  override readonly name = 'UngrantedError'

  constructor(url: URL) {
    super(`${url.host} is not granted: nothing was requested`)
  }
}

/** The service's base with a slash at its end, so that relative addresses stay beneath it. */
export const serviceBase = (url: string): string =>
  new URL(url.endsWith('/') ? url : `${url}/`).href

/**
 * One GET without cookies, referrer or redirects. `no-cache` lets the browser send
 * `If-None-Match` itself: a manifest that did not change costs a 304, and no CORS preflight. The
 * reader's grant of the host keeps the extension's origin out of it.
 * @throws UngrantedError before anything is requested, or UnreachableError
 */
const get = async (url: URL, limit: number, signal: AbortSignal): Promise<Bytes> => {
  if (!(await isServiceGranted(url.href))) throw new UngrantedError(url)
  const response = await fetch(url, {
    cache: 'no-cache',
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)]),
  }).catch((error: unknown) => {
    throw new UnreachableError(url, error)
  })
  if (!response.ok) throw new UnreachableError(url, response.statusText, response.status)
  return await readUpTo(response, limit)
}

const sentSchema = z.object({ id: z.string().max(100) })

/**
 * How the one request is made. An answer that may be read costs an `Origin` header. Chromium names
 * the extension there, the same for every reader; Firefox a random mark of the installation, by which
 * a service could know a reader again. There the request is made so that it has `Origin: null`, which
 * must follow redirects and may only be called plain text; its answer can be read only where the
 * service's host is granted.
 */
const POSTED = import.meta.env.FIREFOX
  ? ({ mode: 'no-cors', redirect: 'follow', type: 'text/plain' } as const)
  : ({ mode: 'cors', redirect: 'error', type: 'application/json' } as const)

/**
 * Posts a report: its fields are the whole body. No cookies, no referrer, nothing kept, and not the
 * reader's languages, which the browser would add of itself.
 */
export async function postReport(service: string, report: ReaderReport): Promise<ReportOutcome> {
  const { type, ...made } = POSTED
  const response = await fetch(new URL('v1/reports', serviceBase(service)), {
    ...made,
    method: 'POST',
    body: JSON.stringify(report),
    headers: { 'content-type': type, 'accept-language': '*' },
    cache: 'no-store',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(ANSWER_MS),
  }).catch(() => undefined)
  if (response === undefined) return { kind: 'unreachable' }
  if (response.type === 'opaque') return { kind: 'unknown' }
  if (response.status !== 201) return { kind: 'refused', status: response.status }
  const { id } = sentSchema.parse(parseJson(await readUpTo(response, MAX_SMALL)))
  return { kind: 'sent', id }
}

const readUpTo = async (response: Response, limit: number): Promise<Bytes> => {
  const parts: Bytes[] = []
  let size = 0
  const reader = response.body?.getReader()
  for (let next = await reader?.read(); next?.value; next = await reader?.read()) {
    size += next.value.length
    if (size > limit) {
      await reader?.cancel()
      break
    }
    parts.push(next.value)
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}

const parseJson = (bytes: Bytes): unknown => JSON.parse(new TextDecoder().decode(bytes))

/** The keys that a service says it signs with; none of them is trusted yet. */
export async function fetchKeys(service: string, signal: AbortSignal): Promise<PublicKey[]> {
  const bytes = await get(new URL('v1/keys', serviceBase(service)), MAX_SMALL, signal)
  return keysSchema.parse(parseJson(bytes)).items
}

const manifestUrl = (service: string, pack: string): URL =>
  new URL(`v1/packs/${pack}/manifest.json`, serviceBase(service))

/**
 * @throws UngrantedError, UnreachableError, or another error when the signature is missing or is none.
 */
export async function fetchManifest(
  service: string,
  pack: string,
  signal: AbortSignal,
): Promise<SignedManifest> {
  const url = manifestUrl(service, pack)
  const body = await get(url, MAX_SMALL, signal)
  const signature = await get(new URL(`${url.href}.sig`), MAX_SMALL, signal).catch(
    (error: unknown) => {
      const isMissing = error instanceof UnreachableError && error.status === 404
      throw isMissing ? new Error('The manifest is not signed') : error
    },
  )
  return { body, signature: signatureSchema.parse(parseJson(signature)) }
}

/** The artifact's bytes as they came, at most one more than the manifest says; not yet verified. */
export function fetchArtifact(
  service: string,
  pack: string,
  artifact: Artifact,
  signal: AbortSignal,
): Promise<Bytes> {
  return get(new URL(artifact.href, manifestUrl(service, pack)), artifact.bytes + 1, signal)
}
