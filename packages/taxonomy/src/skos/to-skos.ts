import type { Documents } from '../schema/documents.ts'
import { LANGUAGES } from '../schema/language.ts'
import type { Party } from '../schema/party.ts'
import type { Source } from '../schema/source.ts'
import type { Localised } from '../schema/text.ts'
import type { Topic } from '../schema/topic.ts'
import { lexicalLabels } from './labels.ts'
import { type ConceptRelations, conceptRelations } from './relations.ts'
import { contextOf, WIKIDATA } from './vocabulary.ts'

type Node = Readonly<Record<string, unknown>>

/** A pack as a JSON-LD document. */
export interface SkosDocument {
  readonly '@context': ReturnType<typeof contextOf>
  readonly '@graph': readonly Node[]
}

const schemeId = ({ pack }: Documents): string => `packs/${pack.id}`
const sourceIds = (ids: readonly string[]) => ids.map((id) => `sources/${id}`)

/** Texts side by side: each language with the texts that it has. */
const byLanguage = (texts: readonly Localised[]): Node =>
  Object.fromEntries(
    LANGUAGES.map((language) => [language, texts.flatMap((text) => text[language] ?? [])]).filter(
      ([, list]) => list?.length,
    ),
  )

/** Each party's use of a contested term, in every language that names the party. */
const usageNotes = (usage: NonNullable<Topic['usage']>, parties: ReadonlyMap<string, Party>) =>
  byLanguage(
    usage.map(
      ({ party, meaning }) =>
        Object.fromEntries(
          LANGUAGES.flatMap((language) => {
            const name = parties.get(party)?.label[language]
            const text = meaning[language]
            return name && text ? [[language, `${name}: ${text}`]] : []
          }),
        ) as Localised,
    ),
  )

/** Without maps that hold nothing, which some readers take for a node without a name. */
const filled = (maps: Readonly<Record<string, object>>): Node =>
  Object.fromEntries(Object.entries(maps).filter(([, map]) => Object.keys(map).length > 0))

const topicNotes = (topic: Topic, parties: ReadonlyMap<string, Party>): Node => ({
  ...(topic.notToBeConfusedWith && {
    scopeNote: byLanguage(topic.notToBeConfusedWith.map(({ text }) => text)),
  }),
  ...(topic.usage && { note: usageNotes(topic.usage, parties) }),
  ...(topic.status && {
    changeNote: {
      value: topic.status.text,
      issued: topic.status.asOf,
      source: sourceIds(topic.status.sources),
    },
  }),
})

const replacement = ({ moved, split }: Topic): Node => {
  const to = moved ? [moved] : (split ?? [])
  return to.length > 0 ? { deprecated: true, isReplacedBy: to.map((id) => `topics/${id}`) } : {}
}

interface Place {
  readonly scheme: string
  readonly pathOf: (id: string) => string
  readonly relations: ConceptRelations
}

const concept = (document: Topic | Party, { scheme, pathOf, relations }: Place): Node => {
  const broader = relations.broader.get(document.id)?.map(pathOf)
  const related = relations.related.get(document.id)?.map(pathOf)
  const { prefLabel, altLabel, hiddenLabel } = lexicalLabels(document)
  const isGone = 'moved' in document || 'split' in document
  return {
    '@id': pathOf(document.id),
    '@type': 'skos:Concept',
    inScheme: scheme,
    ...(!broader && !isGone && { topConceptOf: scheme }),
    kind: document.kind,
    ...('role' in document && { role: document.role }),
    prefLabel,
    ...filled({ altLabel, hiddenLabel }),
    definition: document.definition,
    editorialNote: { en: `Review: ${document.review}` },
    ...(broader && { broader }),
    ...(related && { related }),
    ...(document.wikidata && { exactMatch: `${WIKIDATA}${document.wikidata}` }),
    source: sourceIds(document.sources),
    aliases: document.aliases,
  }
}

const sourceNode = ({ id, title, publisher, language, publishedAt, url }: Source): Node => ({
  '@id': `sources/${id}`,
  '@type': 'dct:BibliographicResource',
  title: { [language]: title },
  bibliographicCitation: [publisher, title, publishedAt].filter(Boolean).join(', '),
  ...(publishedAt && { issued: publishedAt }),
  ...(url && { seeAlso: url }),
})

const citedBy = (documents: readonly (Topic | Party)[]): ReadonlySet<string> =>
  new Set(
    documents.flatMap((document) => [
      ...document.sources,
      ...(('status' in document && document.status?.sources) || []),
    ]),
  )

/**
 * The topics and parties of a pack as a SKOS concept scheme in JSON-LD 1.1, issues as collections.
 * Deterministic. SKOS has no place for facts, positions and events: they are left out.
 * @param base where addresses begin, such as `https://host/v1/`: an absolute URL with `/` at its end.
 * @throws RangeError when the base is no such URL.
 */
export const toSkos = (documents: Documents, base: string): SkosDocument => {
  if (!URL.canParse(base) || !base.endsWith('/'))
    throw new RangeError(`“${base}” is no absolute address that ends with /`)
  const { pack, issues, parties, topics, sources } = documents
  const partyById = new Map(parties.map((party) => [party.id, party]))
  const place: Place = {
    scheme: schemeId(documents),
    pathOf: (id) => `${partyById.has(id) ? 'parties' : 'topics'}/${id}`,
    relations: conceptRelations(documents),
  }
  const concepts = [
    ...topics.map((topic) => ({
      ...concept(topic, place),
      ...topicNotes(topic, partyById),
      ...replacement(topic),
    })),
    ...parties.map((party) => concept(party, place)),
  ]
  const scheme: Node = {
    '@id': place.scheme,
    '@type': 'skos:ConceptScheme',
    title: pack.title,
    description: pack.description,
    rights: pack.licence,
    note: { en: `The evidence reaches to ${pack.evidenceUntil}.` },
    hasTopConcept: concepts.flatMap((node: Node) => ('topConceptOf' in node ? [node['@id']] : [])),
  }
  const collections = issues.map(({ id, label, question }) => ({
    '@id': `issues/${id}`,
    '@type': 'skos:Collection',
    inScheme: place.scheme,
    prefLabel: label,
    definition: question,
    member: topics
      .filter((topic) => topic.issues.includes(id))
      .map((topic) => `topics/${topic.id}`),
  }))
  const cited = citedBy([...topics, ...parties])
  const sourceNodes = sources.filter(({ id }) => cited.has(id)).map(sourceNode)
  return {
    '@context': contextOf(base),
    '@graph': [scheme, ...collections, ...concepts, ...sourceNodes],
  }
}
