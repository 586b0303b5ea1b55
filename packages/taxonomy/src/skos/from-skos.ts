import { stringify } from 'yaml'
import type { PackFile } from '../load/load-documents.ts'
import { UnreadableJsonLd } from './context.ts'
import {
  type Draft,
  type DraftDefaults,
  type DraftFault,
  draftOf,
  foreignLanguages,
} from './drafts.ts'
import { type Graph, readGraph } from './graph.ts'
import { violations } from './integrity.ts'
import { SKOS } from './vocabulary.ts'

/** What a SKOS document gives: drafts only when nothing in it is at fault. */
export interface SkosImport {
  readonly drafts: readonly Draft[]
  readonly faults: readonly DraftFault[]
  /** Languages of the document that a pack cannot carry; their texts are left behind. */
  readonly leftBehind: readonly string[]
}

const refusal = (message: string, remedy: string): SkosImport => ({
  drafts: [],
  faults: [{ node: 'the document', message, remedy }],
  leftBehind: [],
})

const doubled = (drafts: readonly Draft[]): readonly DraftFault[] =>
  [...Map.groupBy(drafts, ({ document }) => document.id)]
    .filter(([, group]) => group.length > 1)
    .map(([id]) => ({
      node: id,
      message: 'two concepts would have this id',
      remedy: 'End their addresses differently',
    }))

const draftsOf = (graph: Graph, defaults: DraftDefaults): SkosImport => {
  const concepts = [...graph.values()].filter(({ types }) => types.has(`${SKOS}Concept`))
  if (concepts.length === 0)
    return refusal('it holds no skos:Concept', 'Give each concept the type skos:Concept')
  const unsound = violations(graph).map(({ node, condition, message }) => ({
    node,
    message: `${message} (SKOS ${condition})`,
    remedy: 'Mend the vocabulary; SKOS does not allow it',
  }))
  const read = concepts.map((node) => draftOf(graph, node, defaults))
  const drafts = read.flatMap(({ draft }) => draft ?? [])
  const faults = [...unsound, ...read.flatMap((one) => one.faults), ...doubled(drafts)]
  return {
    drafts: faults.length > 0 ? [] : drafts,
    faults,
    leftBehind: foreignLanguages(concepts),
  }
}

/**
 * Reads a SKOS vocabulary in JSON-LD as drafts of topics and parties with their aliases. What SKOS
 * does not carry (status, facts, usage, proposals) is not in them; all faults at once.
 */
export const fromSkos = (text: string, defaults: DraftDefaults = {}): SkosImport => {
  try {
    return draftsOf(readGraph(JSON.parse(text)), defaults)
  } catch (error) {
    if (error instanceof SyntaxError)
      return refusal(`it is not JSON: ${error.message}`, 'Export the vocabulary as JSON-LD')
    if (error instanceof UnreadableJsonLd)
      return refusal(error.message, 'Write the vocabulary as flattened or plain compacted JSON-LD')
    throw error
  }
}

/** A draft as a file of a pack's folder. */
export const draftFile = ({ folder, document }: Draft): PackFile => ({
  path: `${folder}/${document.id}.yml`,
  text: stringify(document, { lineWidth: 100, flowCollectionPadding: true }),
})
