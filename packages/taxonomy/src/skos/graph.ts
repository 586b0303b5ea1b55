import {
  type Context,
  expandId,
  expandTerm,
  readContext,
  type Term,
  UnreadableJsonLd,
} from './context.ts'
import { RDF } from './vocabulary.ts'

/** One value of a property. */
export type Value =
  | { readonly kind: 'literal'; readonly text: string; readonly language?: string }
  | { readonly kind: 'link'; readonly to: string }
  | { readonly kind: 'json'; readonly value: unknown }

/** A node of the graph with all that the document says of it, by full address. */
export interface GraphNode {
  readonly id: string
  readonly types: Set<string>
  readonly values: Map<string, Value[]>
}

export type Graph = ReadonlyMap<string, GraphNode>

/** Deeper nesting than any vocabulary has. */
const DEEPEST = 50

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]

class GraphReader {
  readonly nodes = new Map<string, GraphNode>()
  readonly #context: Context

  constructor(context: Context) {
    this.#context = context
  }

  /** Reads a node with everything in it, and gives its address. */
  node(source: Json, depth: number): string {
    const entries = Object.entries(source).map(
      ([key, value]) => [key, expandTerm(key, this.#context), value] as const,
    )
    const named = entries.find(([, key]) => key === '@id')?.[2]
    const id =
      typeof named === 'string' ? expandId(named, this.#context) : `_:unnamed-${this.nodes.size}`
    const node = this.nodes.get(id) ?? { id, types: new Set(), values: new Map() }
    this.nodes.set(id, node)
    for (const [key, iri, value] of entries) this.#property(node, key, iri, value, depth)
    return id
  }

  #property(node: GraphNode, key: string, iri: string | undefined, value: unknown, depth: number) {
    if (iri === '@type') {
      for (const type of listOf(value))
        node.types.add(expandTerm(String(type), this.#context) ?? '')
    } else if (iri === '@graph') {
      if (depth > DEEPEST) throw new UnreadableJsonLd(`graphs are nested more than ${DEEPEST} deep`)
      for (const item of listOf(value)) if (isObject(item)) this.node(item, depth + 1)
    } else if (iri === '@reverse' || iri === '@included' || iri === '@nest')
      throw new UnreadableJsonLd(`${iri} is not read`)
    else if (iri?.includes(':')) {
      const term = this.#context.terms.get(key) ?? { iri }
      const read = this.#values(value, term, depth)
      if (iri === `${RDF}type`)
        for (const item of read) node.types.add(item.kind === 'link' ? item.to : '')
      else node.values.set(iri, [...(node.values.get(iri) ?? []), ...read])
    }
  }

  #values(value: unknown, term: Term, depth: number): readonly Value[] {
    if (depth > DEEPEST) throw new UnreadableJsonLd(`nodes are nested more than ${DEEPEST} deep`)
    if (term.type === '@json') return [{ kind: 'json', value }]
    if (term.container === '@language' && isObject(value))
      return Object.entries(value).flatMap(([language, texts]) =>
        listOf(texts).map((text) => this.#literal(text, language)),
      )
    return listOf(value).flatMap((item) => this.#value(item, term, depth))
  }

  #value(item: unknown, term: Term, depth: number): readonly Value[] {
    if (!isObject(item)) return [this.#plain(item, term)]
    if ('@list' in item || '@set' in item)
      return this.#values(item['@list'] ?? item['@set'], term, depth + 1)
    if (!('@value' in item)) return [{ kind: 'link', to: this.node(item, depth + 1) }]
    if (item['@type'] === '@json') return [{ kind: 'json', value: item['@value'] }]
    const language = item['@language']
    return [this.#literal(item['@value'], typeof language === 'string' ? language : undefined)]
  }

  #plain(item: unknown, { type, language }: Term): Value {
    if (typeof item === 'string' && type === '@id')
      return { kind: 'link', to: expandId(item, this.#context) }
    if (typeof item === 'string' && type === '@vocab')
      return { kind: 'link', to: expandTerm(item, this.#context) ?? item }
    return this.#literal(item, type ? undefined : (language ?? this.#context.language))
  }

  #literal(value: unknown, language: string | undefined): Value {
    if (typeof value === 'object')
      throw new UnreadableJsonLd('a text is expected where there is a list or a map')
    const isTagged = language !== undefined && language !== '@none'
    return { kind: 'literal', text: String(value), ...(isTagged && { language }) }
  }
}

/**
 * The graph of a JSON-LD document in expanded, compacted or flattened form.
 * @param base against which relative addresses are read when the document names none.
 * @throws UnreadableJsonLd when the document is none, or uses what is not read here.
 */
export const readGraph = (document: unknown, base?: string): Graph => {
  if (Array.isArray(document)) {
    const reader = new GraphReader(readContext(undefined, base))
    for (const item of document) if (isObject(item)) reader.node(item, 0)
    return reader.nodes
  }
  if (!isObject(document)) throw new UnreadableJsonLd('the document is no map and no list')
  const { '@context': context, ...rest } = document
  const reader = new GraphReader(readContext(context, base))
  reader.node(rest, 0)
  return reader.nodes
}

/** The texts of a property with their language tags, lower-cased. */
export const literals = (node: GraphNode, property: string) =>
  (node.values.get(property) ?? []).flatMap((value) =>
    value.kind === 'literal' ? [{ text: value.text, language: value.language?.toLowerCase() }] : [],
  )

/** The addresses that a property names. */
export const links = (node: GraphNode, property: string): readonly string[] =>
  (node.values.get(property) ?? []).flatMap((value) => (value.kind === 'link' ? [value.to] : []))
