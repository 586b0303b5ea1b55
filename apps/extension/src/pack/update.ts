/**
 * Taking a revision from the reader's service: the manifest by signature, every artifact by hash,
 * all of it read once for good, and only then stored, in one write. Whatever goes wrong leaves the
 * pack in use as it is and is recorded for the reader. The requests are the same for everyone and
 * depend on nothing that is read.
 */

import type {
  Artifact,
  Manifest,
  PublicKey,
  SignedManifest,
  Trust,
  Verdict,
} from '@parley/taxonomy/pack'
import { verifyArtifact, verifyManifest } from '@parley/taxonomy/pack'
import { report } from '../reporter.ts'
import { changeSettings, readSettings, type Service } from '../settings.ts'
import { bundledPack } from './bundled.ts'
import { dropCurrentPack, recordOutcome } from './current.ts'
import type { Bytes } from './files.ts'
import { readArtifacts, tryArtifact } from './opened.ts'
import {
  fetchArtifact,
  fetchKeys,
  fetchManifest,
  UngrantedError,
  UnreachableError,
} from './service-client.ts'
import type { CheckOutcome } from './status.ts'
import { readStoredPack, type StoredPack, storePack } from './stored.ts'

type Kind = CheckOutcome['kind']

/** A revision that is not taken, and how the reader is told. */
class RefusedError extends Error {
  override readonly name = 'RefusedError'
  readonly kind: Kind

  constructor(kind: Kind, detail: string) {
    super(detail)
    this.kind = kind
  }
}

const REFUSALS = {
  key: 'signature-invalid',
  endorsement: 'signature-invalid',
  signature: 'signature-invalid',
  malformed: 'unreadable',
  pack: 'unreadable',
  sequence: 'older',
} as const satisfies Record<string, Kind>

/** What is no answer of a service counts as badly signed; one that gave none is told apart. */
const orUnsigned = (error: unknown): never => {
  if (error instanceof UnreachableError || error instanceof UngrantedError) throw error
  throw new RefusedError('signature-invalid', String(error))
}

/**
 * The service is asked for its keys only where the manifest is signed by one that is not pinned: it
 * may have changed its key, and a pinned one may stand behind the new one.
 */
const judge = async (
  signed: SignedManifest,
  trust: Trust,
  url: string,
  signal: AbortSignal,
): Promise<Verdict> => {
  const verdict = await verifyManifest(signed, trust)
  if (verdict.kind === 'accepted' || verdict.reason !== 'key') return verdict
  const offered = await fetchKeys(url, signal).catch(orUnsigned)
  return await verifyManifest(signed, { ...trust, offered })
}

/** Pins the new key in place of the old, which from now on is worth nothing, unless the reader left. */
const pinSuccessor = async (url: string, key: PublicKey): Promise<void> => {
  const { service } = await readSettings()
  if (service?.url !== url) return
  await changeSettings({ service: { url, keys: [key], followedAt: new Date().toISOString() } })
}

const acceptedManifest = async (
  { url, keys }: Service,
  held: StoredPack | undefined,
  signal: AbortSignal,
): Promise<Manifest> => {
  const { pack } = (await bundledPack()).manifest
  const signed = await fetchManifest(url, pack, signal).catch(orUnsigned)
  const trust = { pack, keys, now: new Date(), ...(held ? { held: held.manifest } : {}) }
  const verdict = await judge(signed, trust, url, signal)
  if (verdict.kind === 'refused') {
    const detail = [verdict.reason, verdict.fault].filter(Boolean).join(': ')
    throw new RefusedError(REFUSALS[verdict.reason], detail)
  }
  if (verdict.successor !== undefined) await pinSuccessor(url, verdict.successor)
  return verdict.manifest
}

/** One artifact, from what is held when its bytes are still right, else from the service. */
const obtain = async (
  artifact: Artifact,
  manifest: Manifest,
  { url }: Service,
  held: StoredPack | undefined,
  signal: AbortSignal,
): Promise<Bytes> => {
  const kept = held?.artifacts.get(artifact.sha256)
  if (kept !== undefined && (await verifyArtifact(artifact, kept))) return kept
  const bytes = await fetchArtifact(url, manifest.pack, artifact, signal)
  if (!(await verifyArtifact(artifact, bytes))) {
    throw new RefusedError('damaged', `${artifact.role} ${artifact.sha256}`)
  }
  try {
    tryArtifact(artifact, bytes)
  } catch (error) {
    throw new RefusedError('unreadable', `${artifact.role}: ${String(error)}`)
  }
  return bytes
}

const take = async (service: Service, signal: AbortSignal): Promise<Kind> => {
  const stored = await readStoredPack().catch((error: unknown) => {
    report('stored pack', error)
    return undefined
  })
  const held = stored?.service === service.url ? stored : undefined
  const manifest = await acceptedManifest(service, held, signal)
  const fetched: [string, Bytes][] = []
  for (const artifact of readArtifacts({ manifest })) {
    fetched.push([artifact.sha256, await obtain(artifact, manifest, service, held, signal)])
  }
  const artifacts = new Map(fetched)
  const whole = [...artifacts].every(([hash, bytes]) => held?.artifacts.get(hash) === bytes)
  if (whole && held?.manifest.sequence === manifest.sequence) return 'unchanged'
  await storePack({ service: service.url, manifest, artifacts })
  dropCurrentPack()
  return 'updated'
}

const outcome = (kind: Kind, detail?: string): CheckOutcome => ({
  kind,
  at: new Date().toISOString(),
  ...(detail === undefined ? {} : { detail }),
})

const describe = (error: unknown): CheckOutcome => {
  if (error instanceof RefusedError) return outcome(error.kind, error.message)
  if (error instanceof UngrantedError) return outcome('not-granted', error.message)
  if (error instanceof UnreachableError) return outcome('unreachable', error.message)
  report('pack update', error)
  return outcome('unreadable', String(error))
}

let running: Promise<CheckOutcome> | undefined

const check = async (signal: AbortSignal): Promise<CheckOutcome> => {
  const { service } = await readSettings()
  if (service === undefined) return outcome('unchanged')
  const result = await take(service, signal).then((kind) => outcome(kind), describe)
  await recordOutcome(result)
  return result
}

/** Looks at the reader's service once; a second call while one is under way shares its outcome. */
export function checkService(signal: AbortSignal): Promise<CheckOutcome> {
  running ??= check(signal).finally(() => {
    running = undefined
  })
  return running
}
