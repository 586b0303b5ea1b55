import { z } from 'zod'

type Schema = z.core.$ZodType

/** The keys that a document shows, by which one shape of a union is told from another. */
type Keys = readonly string[]

const shapeFitting = (options: readonly Schema[], keys: Keys): Schema | undefined =>
  options
    .map(unwrap)
    .find((option) => option instanceof z.ZodObject && keys.every((key) => key in option.shape))

/** The schema itself, without the marks that say it may be absent. */
const unwrap = (schema: Schema): Schema =>
  schema instanceof z.ZodOptional ? unwrap(schema.unwrap()) : schema

/** The shape of a map with these keys: of a union the one that has them all. */
export const shapeOf = (schema: Schema, keys: Keys): Schema | undefined => {
  const inner = unwrap(schema)
  return inner instanceof z.ZodUnion ? shapeFitting(inner.options, keys) : inner
}

/** The long list of a group of aliases, which reads better below the rule that it shares. */
const WRITTEN_LAST = 'texts'

/** The order in which a shape lists its keys; undefined when it lists none. */
export const keysInOrder = (shape: Schema): Keys | undefined => {
  if (shape instanceof z.ZodObject) {
    const keys = Object.keys(shape.shape)
    return [
      ...keys.filter((key) => key !== WRITTEN_LAST),
      ...keys.filter((key) => key === WRITTEN_LAST),
    ]
  }
  if (shape instanceof z.ZodRecord && shape.keyType instanceof z.ZodEnum)
    return shape.keyType.options.map(String)
  return undefined
}

/** The schema of one field of a shape, or of one item of a list. */
export const schemaOf = (shape: Schema, key: string | number): Schema | undefined => {
  const inner = unwrap(shape)
  if (inner instanceof z.ZodObject) return inner.shape[key]
  if (inner instanceof z.ZodRecord) return inner.valueType
  return inner instanceof z.ZodArray ? inner.element : undefined
}
