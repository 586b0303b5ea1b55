import { buildIndex, compactIndex } from '@parley/spotter'
import { sha256 } from '../pack/hash.ts'
import type { Artifact, Manifest } from '../pack/manifest.ts'
import type { Documents } from '../schema/documents.ts'
import type { Language } from '../schema/language.ts'
import { cardSet } from './cards.ts'
import { indexSource } from './forms.ts'
import { overview } from './overview.ts'
import { sourceSet } from './source-set.ts'

/** One file of a compiled pack: its line in the manifest, and its bytes. */
export interface CompiledArtifact {
  readonly artifact: Artifact
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** A pack without a date of publication: what the same documents always compile to. */
export interface CompiledPack {
  readonly pack: string
  readonly revision: string
  readonly evidenceUntil: string
  readonly artifacts: readonly CompiledArtifact[]
}

const json = (value: unknown): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(JSON.stringify(value))

const describe = async (
  role: Artifact['role'],
  bytes: Uint8Array<ArrayBuffer>,
  language?: Language,
): Promise<CompiledArtifact> => {
  const hash = await sha256(bytes)
  const href = `artifacts/${hash}`
  return {
    artifact: { role, ...(language && { language }), href, bytes: bytes.length, sha256: hash },
    bytes,
  }
}

const ofLanguage = (documents: Documents, language: Language) => [
  describe(
    'index',
    new Uint8Array(compactIndex(buildIndex(indexSource(documents, language)))),
    language,
  ),
  describe('cards', json(cardSet(documents, language)), language),
  describe('overview', json(overview(documents, language)), language),
]

/**
 * Compiles documents that the linter has passed. Deterministic: the same documents give the same
 * bytes and the same revision, which is a hash of the artifacts' roles, languages and hashes.
 */
export const compile = async (documents: Documents): Promise<CompiledPack> => {
  const { id, languages, evidenceUntil } = documents.pack
  const artifacts = await Promise.all([
    ...languages.flatMap((language) => ofLanguage(documents, language)),
    describe('sources', json(sourceSet(documents))),
    describe('documents', json(documents)),
  ])
  const revision = await sha256(
    json([id, evidenceUntil, artifacts.map(({ artifact }) => artifact)]),
  )
  return { pack: id, revision, evidenceUntil, artifacts }
}

/** When and in which order a revision is published; dates as ISO 8601 with a time. */
export interface Publication {
  readonly sequence: number
  readonly publishedAt: string
  readonly expiresAt: string
  /** The publisher's reason for this revision. */
  readonly why?: string
}

/** The manifest of a compiled pack, as published. */
export const manifestOf = (compiled: CompiledPack, publication: Publication): Manifest => ({
  pack: compiled.pack,
  revision: compiled.revision,
  ...publication,
  evidenceUntil: compiled.evidenceUntil,
  artifacts: compiled.artifacts.map(({ artifact }) => artifact),
})

const DAYS_OF_A_BUILD = 365

/**
 * The publication of a build, before any service has published it: sequence 0, dated by the
 * evidence, since a build must not depend on the day it is made.
 */
export const buildPublication = ({ evidenceUntil }: CompiledPack): Publication => {
  const publishedAt = new Date(`${evidenceUntil}T00:00:00.000Z`)
  const expiresAt = new Date(publishedAt.valueOf() + DAYS_OF_A_BUILD * 86_400_000)
  return { sequence: 0, publishedAt: publishedAt.toISOString(), expiresAt: expiresAt.toISOString() }
}

/** A manifest's exact bytes: what is served, stored and signed. */
export const manifestBytes = (manifest: Manifest): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`)
