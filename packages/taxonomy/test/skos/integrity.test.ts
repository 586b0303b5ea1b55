/** The export held against the integrity conditions of SKOS by a SHACL validator that is not ours. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { JsonLdParser } from 'jsonld-streaming-parser'
import { DataFactory, Parser, type Quad, Store } from 'n3'
import ShaclValidator from 'rdf-validate-shacl'
import { describe, expect, it } from 'vitest'
import { loadDocuments, type PackFile } from '../../src/load/load-documents.ts'
import { DOCUMENTS_FOLDER } from '../../src/node/places.ts'
import { readPackFolder } from '../../src/node/read-pack-folder.ts'
import { readGraph } from '../../src/skos/graph.ts'
import { toSkos } from '../../src/skos/to-skos.ts'
import { RDF } from '../../src/skos/vocabulary.ts'
import { smallPack } from '../small-pack.ts'

const BASE = 'https://host.example/v1/'

const shapes = new Store(
  new Parser().parse(readFileSync(join(import.meta.dirname, 'integrity.ttl'), 'utf8')),
)
const validator = new ShaclValidator(shapes)

/** The quads of a JSON-LD document, read by a parser that is not ours either. */
const quadsOf = async (document: unknown): Promise<Store> => {
  const parser = new JsonLdParser({ baseIRI: BASE })
  const store = new Store()
  for await (const quad of Readable.from([JSON.stringify(document)]).pipe(parser))
    store.addQuad(quad as Quad)
  return store
}

/**
 * The quads of a document as our own reader sees it: a parser of JSON-LD takes half a minute for a
 * whole pack. That the two agree is tested on the small one. Values of `@json` are left out.
 */
const quadsByOurReader = (document: unknown): Store => {
  const { namedNode, literal, quad } = DataFactory
  const store = new Store()
  for (const { id, types, values } of readGraph(document).values()) {
    for (const type of types)
      store.addQuad(quad(namedNode(id), namedNode(`${RDF}type`), namedNode(type)))
    for (const [property, list] of values)
      for (const value of list) {
        if (value.kind === 'json') continue
        const object =
          value.kind === 'link' ? namedNode(value.to) : literal(value.text, value.language)
        store.addQuad(quad(namedNode(id), namedNode(property), object))
      }
  }
  return store
}

/** Labels and relations, one a line, as sorted text. */
const skosLines = (store: Store): readonly string[] =>
  [...store]
    .filter(
      ({ predicate, subject }) => /core#/.test(predicate.value) && subject.termType === 'NamedNode',
    )
    .filter(({ object }) => object.termType !== 'BlankNode' && !object.value.startsWith('_:'))
    .map(({ subject, predicate, object }) =>
      [
        subject.value,
        predicate.value,
        object.value,
        'language' in object ? object.language : '',
      ].join(' '),
    )
    .toSorted()

/** Names of the shapes that the document breaks. */
const broken = async (document: unknown): Promise<readonly string[]> => {
  const report = await validator.validate(await quadsOf(document))
  const names = report.results.map(({ sourceShape }) => sourceShape?.value.split('#')[1] ?? '')
  return [...new Set(names)].toSorted()
}

const exportOf = (files: readonly PackFile[]) => {
  const { loaded } = loadDocuments(files)
  if (loaded === undefined) throw new RangeError('the pack cannot be read')
  return toSkos(loaded.documents, BASE)
}

type Node = Readonly<Record<string, unknown>>

/** The small pack's export with something added to a topic of it, or to the graph. */
const planted = (added: Node, more: readonly Node[] = []) => {
  const skos = exportOf(smallPack())
  const graph = skos['@graph'].map((node) =>
    node['@id'] === 'topics/new-start' ? { ...node, ...added } : node,
  )
  return { ...skos, '@graph': [...graph, ...more] }
}

const link = (id: string) => ({ '@id': id })

describe('the SKOS export', () => {
  it('keeps every condition, in the pack of this repository', { timeout: 120_000 }, async () => {
    const store = quadsByOurReader(exportOf(readPackFolder(DOCUMENTS_FOLDER)))
    const concepts = store.getSubjects(null, 'http://www.w3.org/2004/02/skos/core#Concept', null)
    expect(concepts.length).toBeGreaterThan(260)
    const report = await validator.validate(store)
    expect(
      report.results.map(({ focusNode, sourceShape }) => [focusNode?.value, sourceShape?.value]),
    ).toEqual([])
    expect(report.conforms).toBe(true)
  })

  it('says the same to our reader of JSON-LD and to another', async () => {
    const skos = exportOf(smallPack())
    expect(skosLines(quadsByOurReader(skos))).toEqual(skosLines(await quadsOf(skos)))
  })

  it('keeps every condition in the small pack, where nothing is planted', async () => {
    expect(await broken(planted({}))).toEqual([])
  })

  it.each([
    ['a concept that is a scheme', { '@type': ['skos:Concept', 'skos:ConceptScheme'] }, [], ['S9']],
    [
      'a concept that is a collection',
      { '@type': ['skos:Concept', 'skos:Collection'] },
      [],
      ['S37'],
    ],
    ['a label that is no text', { 'skos:altLabel': link('topics/x') }, [], ['S12-altLabel']],
    ['an alias that is the label', { altLabel: { en: ['New START'] } }, [], ['S13-prefLabel']],
    [
      'a form that is alias and hidden',
      { altLabel: { en: ['NS'] }, hiddenLabel: { en: ['NS'] } },
      [],
      ['S13-altLabel'],
    ],
    ['two labels in one language', { prefLabel: { en: ['New START', 'Another'] } }, [], ['S14']],
    [
      'related across two steps up',
      { broader: 'topics/x', related: 'topics/y' },
      [{ '@id': 'topics/x', '@type': 'skos:Concept', broader: 'topics/y' }],
      ['S27-broader'],
    ],
    [
      'related to what is below, said from below',
      { related: 'topics/x' },
      [{ '@id': 'topics/x', '@type': 'skos:Concept', broader: 'topics/new-start' }],
      ['S27-narrower'],
    ],
    [
      'a match that is exact and related',
      { exactMatch: 'https://a.example/1', 'skos:relatedMatch': link('https://a.example/1') },
      [],
      ['S46'],
    ],
  ])('is found out with %s', async (_, added, more, shapes) => {
    expect(await broken(planted(added, more))).toEqual(shapes)
  })
})
