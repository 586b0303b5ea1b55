import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Bytes, EncodedArtifact } from '../pack/pack-store.ts'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Compresses as far as it goes: it is done once for each artifact and read for years. */
export const encode = async (identity: Bytes): Promise<EncodedArtifact> => {
  const [br, gzipped] = await Promise.all([
    brotli(identity, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
      },
    }),
    zip(identity, { level: constants.Z_BEST_COMPRESSION }),
  ])
  return { identity, br: new Uint8Array(br), gzip: new Uint8Array(gzipped) }
}
