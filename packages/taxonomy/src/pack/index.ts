/** The formats of what is published, without the compiler and the YAML parser: for clients. */
export { type CardArtifact, type CardSet, cardSetSchema } from './card.ts'
export { sha256 } from './hash.ts'
export {
  type Artifact,
  type Manifest,
  manifestSchema,
  type PublicKey,
  publicKeySchema,
  type Signature,
  signatureSchema,
} from './manifest.ts'
export { type Overview, type OverviewArtifact, overviewSchema } from './overview.ts'
export { type SourceSet, sourceSetSchema } from './source-set.ts'
export {
  keyFingerprint,
  type SignedManifest,
  type Trust,
  type Verdict,
  verifyArtifact,
  verifyManifest,
} from './verify.ts'
