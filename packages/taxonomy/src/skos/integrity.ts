/**
 * The integrity conditions of SKOS over a graph: S9 and S37 (disjoint classes), S12 (labels are
 * plain literals), S13 (labels disjoint), S14 (one prefLabel a language), S27 (related disjoint
 * with broaderTransitive), S46 (exactMatch disjoint with broadMatch and relatedMatch).
 * https://www.w3.org/TR/skos-reference/
 */
import { type Graph, type GraphNode, links, literals } from './graph.ts'
import { reachable } from './reachable.ts'
import { SKOS } from './vocabulary.ts'

/** A condition that a node breaks. */
export interface Violation {
  readonly node: string
  readonly condition: 'S9' | 'S12' | 'S13' | 'S14' | 'S27' | 'S37' | 'S46'
  readonly message: string
}

type Condition = Violation['condition']

const LABELS = ['prefLabel', 'altLabel', 'hiddenLabel'] as const

const DISJOINT_CLASSES: readonly (readonly [string, string, Condition])[] = [
  ['Concept', 'ConceptScheme', 'S9'],
  ['Concept', 'Collection', 'S37'],
  ['ConceptScheme', 'Collection', 'S37'],
]

const classViolations = ({ id, types }: GraphNode): readonly Violation[] =>
  DISJOINT_CLASSES.filter(([a, b]) => types.has(SKOS + a) && types.has(SKOS + b)).map(
    ([a, b, condition]) => ({ node: id, condition, message: `is a ${a} and a ${b}` }),
  )

const labelViolations = (node: GraphNode): readonly Violation[] => {
  const out: Violation[] = []
  const seen = new Map<string, string>()
  const languages = new Set<string | undefined>()
  for (const kind of LABELS) {
    const all = node.values.get(SKOS + kind) ?? []
    if (all.some((value) => value.kind !== 'literal'))
      out.push({ node: node.id, condition: 'S12', message: `a ${kind} is no text` })
    for (const { text, language } of literals(node, SKOS + kind)) {
      const key = `${language ?? ''} ${text}`
      const other = seen.get(key) ?? kind
      seen.set(key, other)
      if (other !== kind) {
        const message = `“${text}” (${language ?? 'no language'}) is ${other} and ${kind}`
        out.push({ node: node.id, condition: 'S13', message })
      }
      if (kind === 'prefLabel' && languages.has(language)) {
        const message = `has two prefLabels in ${language ?? 'no language'}: “${text}” is one`
        out.push({ node: node.id, condition: 'S14', message })
      }
      if (kind === 'prefLabel') languages.add(language)
    }
  }
  return out
}

type Pairs = Map<string, Set<string>>

const join = (pairs: Pairs, from: string, to: string): void => {
  pairs.set(from, (pairs.get(from) ?? new Set()).add(to))
}

/** Pairs that one of the properties states, or the other way round one of their inverses. */
const pairsOf = (graph: Graph, properties: readonly string[], inverses: readonly string[]) => {
  const pairs: Pairs = new Map()
  for (const node of graph.values()) {
    for (const name of properties)
      for (const to of links(node, SKOS + name)) join(pairs, node.id, to)
    for (const name of inverses) for (const to of links(node, SKOS + name)) join(pairs, to, node.id)
  }
  return pairs
}

const relationViolations = (graph: Graph): readonly Violation[] => {
  const broader = pairsOf(
    graph,
    ['broader', 'broaderTransitive', 'broadMatch'],
    ['narrower', 'narrowerTransitive', 'narrowMatch'],
  )
  const related = pairsOf(graph, ['related', 'relatedMatch'], ['related', 'relatedMatch'])
  return [...related].flatMap(([node, others]) => {
    const above = reachable(broader, node)
    return [...others.intersection(above)].map((other) => ({
      node,
      condition: 'S27' as const,
      message: `is related to ${other}, which is broader than it`,
    }))
  })
}

const mappingViolations = (graph: Graph): readonly Violation[] => {
  const exact = pairsOf(graph, ['exactMatch'], ['exactMatch'])
  const other = pairsOf(
    graph,
    ['broadMatch', 'narrowMatch', 'relatedMatch'],
    ['broadMatch', 'narrowMatch', 'relatedMatch'],
  )
  return [...exact].flatMap(([node]) =>
    [...reachable(exact, node).intersection(other.get(node) ?? new Set())].map((match) => ({
      node,
      condition: 'S46' as const,
      message: `matches ${match} exactly and as broader, narrower or related`,
    })),
  )
}

/** Every violation of the integrity conditions in the graph; none means that it is sound SKOS. */
export const violations = (graph: Graph): readonly Violation[] => [
  ...[...graph.values()].flatMap((node) => [...classViolations(node), ...labelViolations(node)]),
  ...relationViolations(graph),
  ...mappingViolations(graph),
]
