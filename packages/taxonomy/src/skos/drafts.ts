import type { z } from 'zod'
import { describeIssue } from '../load/describe-issue.ts'
import { LANGUAGES } from '../schema/language.ts'
import { type Party, partySchema } from '../schema/party.ts'
import { ISSUES } from '../schema/scalar.ts'
import { TOPIC_KINDS, type Topic, topicSchema } from '../schema/topic.ts'
import { type Graph, type GraphNode, links, literals } from './graph.ts'
import { DCT, OWN_WORDS, SKOS, WIKIDATA } from './vocabulary.ts'

/** What the editor adds to a vocabulary that does not say it. */
export interface DraftDefaults {
  /** Issue of topics that are in no collection of an issue. */
  readonly issue?: string
  /** Source that drafts rest on which name none of the pack's. */
  readonly source?: string
}

export type Draft =
  | { readonly folder: 'topics'; readonly document: Topic }
  | { readonly folder: 'parties'; readonly document: Party }

/** Why a concept cannot become a document, and how to mend it. */
export interface DraftFault {
  readonly node: string
  readonly message: string
  readonly remedy: string
}

/** The last part of an address: `new-start` of `https://host/v1/topics/new-start`. */
const localId = (iri: string): string => iri.split(/[/#:]/).at(-1) ?? ''

/** The first value of one of our own words, under whatever host it stands. */
const ownWord = (node: GraphNode, word: string) =>
  [...node.values].find(([iri]) => iri.endsWith(`${OWN_WORDS}${word}`))?.[1][0]

const ownText = (node: GraphNode, word: string): string | undefined => {
  const value = ownWord(node, word)
  return value?.kind === 'literal' ? value.text : undefined
}

const isOurs = (language: string | undefined): language is (typeof LANGUAGES)[number] =>
  (LANGUAGES as readonly (string | undefined)[]).includes(language)

/** The first text of each language that a pack may carry; `en-GB` counts as English. */
const localised = (node: GraphNode, property: string) => {
  const texts = literals(node, SKOS + property).map(({ text, language }) => ({
    text,
    language: language?.split('-')[0],
  }))
  const found = LANGUAGES.map(
    (wanted) => [wanted, texts.find(({ language }) => language === wanted)?.text] as const,
  )
  return Object.fromEntries(found.filter(([, text]) => text !== undefined))
}

/** A label as it is searched for: without its quotation marks and a qualifier in brackets. */
const searchable = (label: string): string =>
  label
    .replace(/\s*\([^()]*\)$/, '')
    .replace(/^[“”„«"]|[“”»"]$/g, '')
    .trim()

const aliasTexts = (node: GraphNode, property: string, language: string): readonly string[] =>
  literals(node, SKOS + property)
    .filter((label) => label.language?.split('-')[0] === language)
    .map(({ text }) => (property === 'prefLabel' ? searchable(text) : text))

/** Labels that are shown become distinctive aliases, hidden ones need a page about the subject. */
const aliasesOf = (node: GraphNode) => {
  const languages = [...LANGUAGES, 'mul'] as const
  return Object.fromEntries(
    languages.flatMap((language) => {
      const shown = ['prefLabel', 'altLabel'].flatMap((kind) => aliasTexts(node, kind, language))
      const hidden = aliasTexts(node, 'hiddenLabel', language)
      const list = [
        ...new Set(shown),
        ...(hidden.length > 0 ? [{ needs: 'page', texts: [...new Set(hidden)] }] : []),
      ]
      return list.length > 0 ? [[language, list]] : []
    }),
  )
}

const NOTATION = /[()[\]|]|~[a-z]/

const notationFaults = (node: GraphNode): readonly DraftFault[] =>
  ['altLabel', 'hiddenLabel']
    .flatMap((kind) => literals(node, SKOS + kind))
    .filter(({ text }) => NOTATION.test(text))
    .map(({ text }) => ({
      node: node.id,
      message: `the label “${text}” holds a sign of the alias notation: ( ) [ ] | or ~`,
      remedy: 'Write the label without it',
    }))

const issuesOf = (graph: Graph, node: GraphNode, fallback: string | undefined) => {
  const found = [...graph.values()]
    .filter(({ types }) => types.has(`${SKOS}Collection`))
    .filter((collection) => links(collection, `${SKOS}member`).includes(node.id))
    .map(({ id }) => localId(id))
  const ours = ISSUES.filter((issue) => found.includes(issue))
  return ours.length > 0 || fallback === undefined ? ours : [fallback]
}

const sourcesOf = (node: GraphNode, fallback: string | undefined): readonly string[] => {
  const ours = links(node, `${DCT}source`)
    .filter((iri) => /(^|\/)sources\/[^/]+$/.test(iri))
    .map(localId)
  return ours.length > 0 || fallback === undefined ? ours : [fallback]
}

const relationsOf = (graph: Graph, node: GraphNode) => {
  const inside = (property: string) =>
    links(node, SKOS + property).filter((to) => graph.get(to)?.types.has(`${SKOS}Concept`))
  const related = [
    ...inside('broader').map((to) => ({ type: 'part-of', to: localId(to) })),
    ...inside('related').map((to) => ({ type: 'related-to', to: localId(to) })),
  ]
  return related.length > 0 ? { related } : {}
}

const topicFields = (graph: Graph, node: GraphNode, { issue }: DraftDefaults) => {
  const kind = ownText(node, 'kind')
  const replacedBy = links(node, `${DCT}isReplacedBy`).map(localId)
  const [moved] = replacedBy
  return {
    kind: TOPIC_KINDS.find((known) => known === kind) ?? 'concept',
    issues: issuesOf(graph, node, issue),
    ...relationsOf(graph, node),
    ...(replacedBy.length > 1 ? { split: replacedBy } : moved && { moved }),
  }
}

const REMEDIES: Readonly<Record<string, string>> = {
  id: 'End its address with lower-case letters, digits and hyphens',
  label: 'Give it one prefLabel in English, no longer than a label may be',
  definition: 'Give it a skos:definition in English, no longer than a definition may be',
  issues: 'Name the issue of such topics: --issue ID',
  sources: 'Name the source that such drafts rest on: --source ID',
}

const faultsOf = (node: GraphNode, error: z.ZodError): readonly DraftFault[] =>
  error.issues.map((issue) => {
    const { message, remedy } = describeIssue(issue)
    return { node: node.id, message, remedy: REMEDIES[String(issue.path[0])] ?? remedy }
  })

const REPORT_INPUT = { reportInput: true }

/** The draft that a concept becomes, or everything that is wrong with it. */
export const draftOf = (
  graph: Graph,
  node: GraphNode,
  defaults: DraftDefaults,
): { readonly draft?: Draft; readonly faults: readonly DraftFault[] } => {
  const own = ownWord(node, 'aliases')
  const wikidata = links(node, `${SKOS}exactMatch`).find((iri) => iri.startsWith(WIKIDATA))
  const shared = {
    id: localId(node.id),
    label: localised(node, 'prefLabel'),
    definition: localised(node, 'definition'),
    ...(wikidata && { wikidata: wikidata.slice(WIKIDATA.length) }),
    sources: sourcesOf(node, defaults.source),
    review: 'draft',
    aliases: own?.kind === 'json' ? own.value : aliasesOf(node),
  }
  const faults = own === undefined ? notationFaults(node) : []
  const role = ownText(node, 'role')
  const parsed =
    role === undefined
      ? topicSchema.safeParse({ ...shared, ...topicFields(graph, node, defaults) }, REPORT_INPUT)
      : partySchema.safeParse({ ...shared, kind: ownText(node, 'kind'), role }, REPORT_INPUT)
  if (!parsed.success) return { faults: [...faults, ...faultsOf(node, parsed.error)] }
  if (faults.length > 0) return { faults }
  return {
    draft:
      'role' in parsed.data
        ? { folder: 'parties', document: parsed.data }
        : { folder: 'topics', document: parsed.data },
    faults: [],
  }
}

/** Languages of labels and definitions that a pack cannot carry, and that are left behind. */
export const foreignLanguages = (nodes: readonly GraphNode[]): readonly string[] => {
  const all = nodes.flatMap((node) =>
    ['prefLabel', 'altLabel', 'hiddenLabel', 'definition'].flatMap((kind) =>
      literals(node, SKOS + kind).map(({ language }) => language?.split('-')[0]),
    ),
  )
  const foreign = all.filter((language) => !isOurs(language) && language !== 'mul')
  return [...new Set(foreign.map((language) => language ?? 'no language'))].toSorted()
}
