export {
  type CompiledArtifact,
  type CompiledPack,
  compile,
  manifestBytes,
  manifestOf,
  type Publication,
} from './compile/compile.ts'
export { type Diff, diffDocuments } from './diff/diff-documents.ts'
export { formatDiff } from './diff/format-diff.ts'
export { fix, unfixed } from './lint/fix/fix.ts'
export { lint, notesOn, type RunStep } from './lint/lint.ts'
export { formatProblem, type Problem } from './lint/problem.ts'
export { loadDocuments, type PackFile } from './load/load-documents.ts'
export type * from './pack/card.ts'
export { cardSetSchema } from './pack/card.ts'
export { endorsementBytes } from './pack/endorsement.ts'
export { sha256 } from './pack/hash.ts'
export type * from './pack/manifest.ts'
export {
  artifactSchema,
  manifestSchema,
  publicKeySchema,
  sha256Schema,
  signatureSchema,
  whySchema,
} from './pack/manifest.ts'
export type * from './pack/overview.ts'
export { overviewSchema } from './pack/overview.ts'
export { type SourceSet, sourceSetSchema } from './pack/source-set.ts'
export {
  keyFingerprint,
  type SignedManifest,
  type Trust,
  type Verdict,
  verifyArtifact,
  verifyManifest,
} from './pack/verify.ts'
export { drawStatements, type Statement, statementsOf } from './sample/draw-statements.ts'
export type * from './schema/alias.ts'
export { type Documents, FOLDERS, type Folder } from './schema/documents.ts'
export { type Event, eventSchema } from './schema/event.ts'
export { type Issue, issueSchema } from './schema/issue.ts'
export { LANGUAGES, type Language, languageSchema } from './schema/language.ts'
export { type Pack, packSchema } from './schema/pack.ts'
export { type Party, partySchema } from './schema/party.ts'
export { type Position, positionSchema } from './schema/position.ts'
export {
  dateSchema,
  ISSUES,
  type IssueId,
  idSchema,
  issueIdSchema,
  type Review,
} from './schema/scalar.ts'
export { type Source, sourceSchema } from './schema/source.ts'
export { type Localised, labelSchema } from './schema/text.ts'
export { TOPIC_KINDS, type Topic, type TopicKind, topicSchema } from './schema/topic.ts'
export { draftFile, fromSkos, type SkosImport } from './skos/from-skos.ts'
export { type SkosDocument, toSkos } from './skos/to-skos.ts'
export { type BalanceRow, balance } from './stats/balance.ts'
export { type LanguageParity, languageParity } from './stats/language-parity.ts'
export { type Stats, statsOf } from './stats/stats.ts'
export { csvTable, TABLES, type TableName } from './table/tables.ts'
export { exportTexts } from './translation/export-texts.ts'
export { importTexts, type TextImport } from './translation/import-texts.ts'
