import type { SourceSet } from '../pack/source-set.ts'
import type { Documents } from '../schema/documents.ts'

/** Every source that the documents cite, by id. */
export const sourceSet = ({ sources }: Documents): SourceSet =>
  Object.fromEntries(sources.map((source) => [source.id, source]))
