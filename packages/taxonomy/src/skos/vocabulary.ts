/**
 * The vocabularies of the exchange format: SKOS for concepts, Dublin Core terms for sources and
 * dates, and a few words of our own, under the address of whoever exports, for what SKOS cannot say.
 */
export const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#'
const OWL = 'http://www.w3.org/2002/07/owl#'
export const SKOS = 'http://www.w3.org/2004/02/skos/core#'
export const DCT = 'http://purl.org/dc/terms/'
export const WIKIDATA = 'http://www.wikidata.org/entity/'

/** Ends the address of our own words, whichever host they stand under. */
export const OWN_WORDS = 'vocabulary#'

const byLanguage = (id: string) => ({ '@id': id, '@container': '@language' })
const link = (id: string) => ({ '@id': id, '@type': '@id' })
const date = (id: string) => ({ '@id': id, '@type': 'dct:W3CDTF' })

/** The JSON-LD context of an export. @param base where addresses begin, with `/` at its end. */
export const contextOf = (base: string) => ({
  '@version': 1.1,
  '@base': base,
  rdf: RDF,
  rdfs: RDFS,
  owl: OWL,
  skos: SKOS,
  dct: DCT,
  parley: `${base}${OWN_WORDS}`,
  prefLabel: byLanguage('skos:prefLabel'),
  altLabel: byLanguage('skos:altLabel'),
  hiddenLabel: byLanguage('skos:hiddenLabel'),
  definition: byLanguage('skos:definition'),
  scopeNote: byLanguage('skos:scopeNote'),
  note: byLanguage('skos:note'),
  editorialNote: byLanguage('skos:editorialNote'),
  changeNote: 'skos:changeNote',
  value: byLanguage('rdf:value'),
  inScheme: link('skos:inScheme'),
  topConceptOf: link('skos:topConceptOf'),
  hasTopConcept: link('skos:hasTopConcept'),
  member: link('skos:member'),
  broader: link('skos:broader'),
  related: link('skos:related'),
  exactMatch: link('skos:exactMatch'),
  title: byLanguage('dct:title'),
  description: byLanguage('dct:description'),
  rights: 'dct:rights',
  source: link('dct:source'),
  issued: date('dct:issued'),
  isReplacedBy: link('dct:isReplacedBy'),
  bibliographicCitation: 'dct:bibliographicCitation',
  seeAlso: link('rdfs:seeAlso'),
  deprecated: 'owl:deprecated',
  /** Kind of a topic or party, role of a party. */
  kind: 'parley:kind',
  role: 'parley:role',
  /** Aliases with the rules by which they are spotted, as documents write them. */
  aliases: { '@id': 'parley:aliases', '@type': '@json' },
})
