import { z } from 'zod'
import { idSchema } from '../schema/scalar.ts'
import { sourceSchema } from '../schema/source.ts'

/**
 * The `sources` artifact: every source by id, in no language of its own, so that cards and overview
 * of all languages share one.
 */
export const sourceSetSchema = z.record(idSchema, sourceSchema)
export type SourceSet = z.infer<typeof sourceSetSchema>
