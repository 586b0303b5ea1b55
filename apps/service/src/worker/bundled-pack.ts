import type { Manifest } from '@parley/taxonomy'
import { fromBase64 } from '../pack/bytes.ts'
import type { PackedArtifact } from '../pack/pack-store.ts'
import type { BuiltPack } from '../pack/publish.ts'

/** A pack as it travels in the Worker's bundle. */
export interface BundledPack {
  readonly manifest: Manifest
  readonly builtAt: string
  /** In base64. */
  readonly artifacts: readonly {
    readonly sha256: string
    readonly br: string
    readonly gzip: string
  }[]
}

export const unpack = ({ manifest, artifacts }: BundledPack): BuiltPack => ({
  manifest,
  artifacts: {
    get: (sha256): PackedArtifact | undefined => {
      const packed = artifacts.find((each) => each.sha256 === sha256)
      if (packed === undefined) return undefined
      return { br: fromBase64(packed.br), gzip: fromBase64(packed.gzip) }
    },
  },
})
