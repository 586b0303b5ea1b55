import { createHash } from 'node:crypto'
import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Artifact, manifestSchema } from '@parley/taxonomy'
import type { Bytes, PackedArtifact } from '../pack/pack-store.ts'
import type { BuiltPack } from '../pack/publish.ts'
import { encode } from './encode.ts'

const PIECE = 262_144

const read = async (file: string): Promise<Bytes> => new Uint8Array(await readFile(file))

const readIfThere = async (file: string): Promise<Bytes | undefined> => {
  try {
    return await read(file)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Read in pieces into the same place: a whole pack read at once would stay the process's for good. */
const isWhatIsNamed = async (file: string, { bytes, sha256 }: Artifact): Promise<boolean> => {
  await using handle = await open(file)
  const hash = createHash('sha256')
  const piece = new Uint8Array(PIECE)
  let length = 0
  for (;;) {
    const { bytesRead } = await handle.read(piece)
    if (bytesRead === 0) return length === bytes && hash.digest('hex') === sha256
    hash.update(piece.subarray(0, bytesRead))
    length += bytesRead
  }
}

const readArtifact = async (folder: string, artifact: Artifact): Promise<PackedArtifact> => {
  const file = join(folder, artifact.href)
  if (!(await isWhatIsNamed(file, artifact))) {
    throw new RangeError(`${file} is not what the manifest names; build the pack again`)
  }
  const [br, gzip] = await Promise.all([readIfThere(`${file}.br`), readIfThere(`${file}.gz`)])
  return br === undefined || gzip === undefined ? await encode(await read(file)) : { br, gzip }
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
