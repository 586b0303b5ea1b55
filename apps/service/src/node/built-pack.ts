import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Artifact, manifestSchema, verifyArtifact } from '@parley/taxonomy'
import type { Bytes, EncodedArtifact } from '../pack/pack-store.ts'
import type { BuiltPack } from '../pack/publish.ts'
import { encode } from './encode.ts'

const read = async (file: string): Promise<Bytes> => new Uint8Array(await readFile(file))

const readIfThere = async (file: string): Promise<Bytes | undefined> => {
  try {
    return await read(file)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

const readArtifact = async (folder: string, artifact: Artifact): Promise<EncodedArtifact> => {
  const file = join(folder, artifact.href)
  const identity = await read(file)
  if (!(await verifyArtifact(artifact, identity))) {
    throw new RangeError(`${file} is not what the manifest names; build the pack again`)
  }
  const [br, gzip] = await Promise.all([readIfThere(`${file}.br`), readIfThere(`${file}.gz`)])
  return br === undefined || gzip === undefined ? await encode(identity) : { identity, br, gzip }
}

/**
 * Opens a pack's folder as the compiler writes it. Where an artifact has no `.br` and `.gz` beside
 * it, it is compressed when it is read.
 * @throws when there is no manifest, or, on reading, when an artifact is not what it names.
 */
export const readBuiltPack = async (folder: string): Promise<BuiltPack> => {
  const file = join(folder, 'manifest.json')
  const bytes = await readIfThere(file)
  if (bytes === undefined) throw new RangeError(`there is no ${file}; build the pack first`)
  const manifest = manifestSchema.parse(JSON.parse(new TextDecoder().decode(bytes)))
  return {
    manifest,
    artifacts: {
      get: async (sha256) => {
        const artifact = manifest.artifacts.find((each) => each.sha256 === sha256)
        return artifact && (await readArtifact(folder, artifact))
      },
    },
  }
}
