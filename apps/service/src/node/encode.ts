import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Bytes, PackedArtifact } from '../pack/pack-store.ts'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/**
 * Cards and overviews shrink best at 10, at less than half the time of 11 for one per cent more. An
 * index is hashes for the most part, which no quality shrinks; those are the large ones.
 */
const qualityFor = (bytes: number): number => (bytes > 1_000_000 ? 5 : 10)

/** At 6 a page is an eighth smaller than in gzip, in about the same time. */
const PAGE_QUALITY = 6

const inBrotli = async (bytes: Bytes, quality: number): Promise<Bytes> =>
  new Uint8Array(
    await brotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  )

/** A web page in brotli, made for each answer. */
export const encodePage = (page: Bytes): Promise<Bytes> => inBrotli(page, PAGE_QUALITY)

/** Compresses: it is done once for each artifact and read for years. */
export const encode = async (identity: Bytes): Promise<PackedArtifact> => {
  const [br, gzipped] = await Promise.all([
    inBrotli(identity, qualityFor(identity.length)),
    zip(identity),
  ])
  return { br, gzip: new Uint8Array(gzipped) }
}
