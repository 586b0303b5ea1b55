import { isMap, isSeq, type Node, parseDocument, type YAMLMap } from 'yaml'
import type { z } from 'zod'
import { keysInOrder, schemaOf, shapeOf } from '../../schema/shape.ts'
import { keysOf, movePairs } from './move-pairs.ts'

type Schema = z.core.$ZodType

interface Misplaced {
  readonly map: YAMLMap
  /** For each place the present place of the pair that belongs there. */
  readonly order: readonly number[]
}

/** Known keys in the order of the schema; unknown ones stay behind the key that they follow. */
const wantedOrder = (keys: readonly string[], known: readonly string[]): readonly number[] => {
  let rank = -1
  const ranks = keys.map((key) => {
    const at = known.indexOf(key)
    if (at >= 0) rank = at
    return rank
  })
  return keys.map((_, at) => at).sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b)
}

/** The first map, outer ones first, whose keys are not in the order of its schema. */
const firstMisplaced = (node: unknown, schema: Schema | undefined): Misplaced | undefined => {
  if (schema === undefined) return undefined
  if (isSeq(node)) {
    for (const [at, item] of node.items.entries()) {
      const found = firstMisplaced(item, schemaOf(schema, at))
      if (found) return found
    }
    return undefined
  }
  if (!isMap(node)) return undefined
  const keys = keysOf(node)
  const shape = shapeOf(schema, keys)
  const known = shape && keysInOrder(shape)
  if (shape === undefined || known === undefined) return undefined
  const order = wantedOrder(keys, known)
  if (order.some((from, to) => from !== to)) return { map: node, order }
  for (const [at, { value }] of node.items.entries()) {
    const found = firstMisplaced(value, schemaOf(shape, keys[at] ?? ''))
    if (found) return found
  }
  return undefined
}

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, sorted(item)] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )
}

const meaning = (document: { readonly contents: Node | null; toJS: () => unknown }): string =>
  JSON.stringify(sorted(document.toJS()))

/** More moves than any document has maps: an order that is never reached is a fault of ours. */
const MOST_MOVES = 1000

/**
 * The text of a document with the keys of every map in the order of the schema; comments go with
 * their keys, everything else stays byte for byte. A text that is not valid YAML is given back as it
 * is, and so is one that would not mean the same afterwards.
 */
export const orderKeys = (text: string, schema: Schema): string => {
  const before = parseDocument(text)
  if (before.errors.length > 0) return text
  let ordered = text
  for (let moves = 0; moves < MOST_MOVES; moves++) {
    const document = parseDocument(ordered)
    if (document.errors.length > 0) return text
    const found = firstMisplaced(document.contents, schema)
    if (found === undefined) return meaning(document) === meaning(before) ? ordered : text
    ordered = movePairs(ordered, found.map, found.order)
  }
  return text
}
