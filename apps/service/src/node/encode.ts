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

/** At 5 a page is a ninth smaller than in gzip, in the same time. */
const PAGE_QUALITY = 5

/** A web page in brotli, made for each answer. */
export const encodePage = async (page: Bytes): Promise<Bytes> =>
  new Uint8Array(
    await brotli(page, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: PAGE_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: page.length,
      },
    }),
  )

/** Compresses: it is done once for each artifact and read for years. */
export const encode = async (identity: Bytes): Promise<PackedArtifact> => {
  const [br, gzipped] = await Promise.all([
    brotli(identity, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: qualityFor(identity.length),
        [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
      },
    }),
    zip(identity),
  ])
  return { br: new Uint8Array(br), gzip: new Uint8Array(gzipped) }
}
