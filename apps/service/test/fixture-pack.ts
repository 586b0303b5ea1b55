import { compile, type Documents, manifestOf } from '@parley/taxonomy'
import { encode } from '../src/node/encode.ts'
import type { PackedArtifact } from '../src/pack/pack-store.ts'
import { artifactsOf, type BuiltPack } from '../src/pack/publish.ts'
import { fixtureDocuments } from './fixture-documents.ts'

/** Documents through the real compiler, as a build leaves them. */
export const buildFixture = async (
  documents: Documents = fixtureDocuments(),
): Promise<BuiltPack> => {
  const compiled = await compile(documents)
  const artifacts = new Map<string, PackedArtifact>()
  for (const { artifact, bytes } of compiled.artifacts) {
    artifacts.set(artifact.sha256, await encode(bytes))
  }
  const manifest = manifestOf(compiled, {
    sequence: 0,
    publishedAt: '2026-02-01T00:00:00.000Z',
    expiresAt: '2027-02-01T00:00:00.000Z',
  })
  return { manifest, artifacts }
}

/** All artifacts of a built pack by their hash. */
export const allArtifacts = async (
  built: BuiltPack,
): Promise<ReadonlyMap<string, PackedArtifact>> => {
  const all = new Map<string, PackedArtifact>()
  for await (const [sha256, artifact] of artifactsOf(built)) all.set(sha256, artifact)
  return all
}
