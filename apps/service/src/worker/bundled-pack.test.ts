import { describe, expect, it } from 'vitest'
import { allArtifacts, buildFixture } from '../../test/fixture-pack.ts'
import { unpack } from './bundled-pack.ts'

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

describe('unpack', () => {
  it('gives back the pack that was bundled', async () => {
    const built = await buildFixture()
    const artifacts = [...(await allArtifacts(built))].map(([sha256, { br, gzip }]) => ({
      sha256,
      br: base64(br),
      gzip: base64(gzip),
    }))
    const builtAt = '2026-02-01T00:00:00.000Z'
    const unpacked = unpack({ manifest: built.manifest, builtAt, artifacts })
    expect(unpacked.manifest).toEqual(built.manifest)
    expect(await allArtifacts(unpacked)).toEqual(await allArtifacts(built))
  })
})
