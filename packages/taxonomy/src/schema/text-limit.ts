import { z } from 'zod'
import type { Language } from './language.ts'
import { schemaOf, shapeOf } from './shape.ts'

type Schema = z.core.$ZodType

/**
 * The longest text that a document may hold at a path in a language, in UTF-16 units; undefined
 * where no localised text stands. Of a union (a position that is stated or not) the first shape
 * with the field counts.
 */
export const limitAt = (
  schema: Schema,
  path: readonly PropertyKey[],
  language: Language,
): number | undefined => {
  const fields = [...path, language]
  const field = fields.reduce<Schema | undefined>((parent, key) => {
    const shape = parent && shapeOf(parent, typeof key === 'string' ? [key] : [])
    return shape && schemaOf(shape, typeof key === 'number' ? key : String(key))
  }, schema)
  const text = field instanceof z.ZodOptional ? field.unwrap() : field
  return text instanceof z.ZodString ? (text.maxLength ?? undefined) : undefined
}

/** Whether a path is that of a name, which may be the same in several languages. */
export const isLabel = (path: readonly PropertyKey[]): boolean =>
  ['label', 'title'].includes(String(path.at(-1)))
