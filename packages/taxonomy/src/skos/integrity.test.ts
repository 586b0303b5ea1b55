import { describe, expect, it } from 'vitest'
import { readGraph } from './graph.ts'
import { violations } from './integrity.ts'

const CONTEXT = {
  '@base': 'https://host.example/',
  '@vocab': 'http://www.w3.org/2004/02/skos/core#',
  prefLabel: { '@id': 'prefLabel', '@container': '@language' },
  altLabel: { '@id': 'altLabel', '@container': '@language' },
  hiddenLabel: { '@id': 'hiddenLabel', '@container': '@language' },
}
const SKOS = 'http://www.w3.org/2004/02/skos/core#'
const context = Object.fromEntries(
  Object.entries(CONTEXT).map(([key, term]) => [
    key,
    typeof term === 'string' ? term : { ...term, '@id': SKOS + term['@id'] },
  ]),
)

const a = (rest: object) => ({ '@id': 'a', '@type': 'Concept', ...rest })
const b = (rest: object) => ({ '@id': 'b', '@type': 'Concept', ...rest })
const to = (id: string) => ({ '@id': id })

const CASES: readonly (readonly [string, readonly object[], readonly string[]])[] = [
  ['a sound concept', [a({ prefLabel: { en: 'A', de: 'A' }, altLabel: { en: ['B', 'C'] } })], []],
  ['one label in two languages', [a({ prefLabel: { en: 'A' }, altLabel: { de: 'A' } })], []],
  ['a hierarchy', [a({ broader: to('b') }), b({ broader: to('c'), related: to('d') })], []],
  ['matches of several kinds', [a({ exactMatch: to('x:1'), relatedMatch: to('x:2') })], []],
  ['a concept that is a scheme', [a({ '@type': ['Concept', 'ConceptScheme'] })], ['S9']],
  ['a concept that is a collection', [a({ '@type': ['Concept', 'Collection'] })], ['S37']],
  ['a scheme that is a collection', [a({ '@type': ['Collection', 'ConceptScheme'] })], ['S37']],
  ['a label that is no text', [a({ [`${SKOS}prefLabel`]: to('b') })], ['S12']],
  ['prefLabel and altLabel', [a({ prefLabel: { en: 'A' }, altLabel: { en: 'A' } })], ['S13']],
  ['altLabel and hiddenLabel', [a({ altLabel: { en: 'A' }, hiddenLabel: { en: 'A' } })], ['S13']],
  ['two prefLabels', [a({ prefLabel: { en: ['A', 'B'] } })], ['S14']],
  [
    'two prefLabels without a language',
    [a({ [`${SKOS}prefLabel`]: [{ '@value': 'A' }, { '@value': 'B' }] })],
    ['S14'],
  ],
  ['related and broader', [a({ broader: to('b'), related: to('b') })], ['S27']],
  ['related and narrower', [a({ narrower: to('b'), related: to('b') })], ['S27']],
  [
    'related across two steps',
    [a({ broader: to('b') }), b({ broader: to('c') }), { '@id': 'c', related: to('a') }],
    ['S27'],
  ],
  ['exactMatch and broadMatch', [a({ exactMatch: to('x:1'), broadMatch: to('x:1') })], ['S46']],
  [
    'exactMatch and relatedMatch, said from the two ends',
    [a({ exactMatch: to('b') }), b({ relatedMatch: to('a') })],
    ['S46'],
  ],
]

describe('violations', () => {
  it.each(CASES)('judges %s', (_, nodes, expected) => {
    const found = violations(readGraph({ '@context': context, '@graph': nodes }))
    expect([...new Set(found.map(({ condition }) => condition))]).toEqual(expected)
  })
})
