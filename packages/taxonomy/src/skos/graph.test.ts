import { describe, expect, it } from 'vitest'
import { links, literals, readGraph } from './graph.ts'

const LABEL = 'http://www.w3.org/2004/02/skos/core#prefLabel'
const BROADER = 'http://www.w3.org/2004/02/skos/core#broader'
const ID = 'https://host.example/a'
const skos = 'http://www.w3.org/2004/02/skos/core#'

/** One graph in the forms that JSON-LD has for it. */
const FORMS: readonly (readonly [string, unknown])[] = [
  [
    'expanded',
    [
      {
        '@id': ID,
        [LABEL]: [{ '@value': 'A', '@language': 'en' }],
        [BROADER]: [{ '@id': 'https://host.example/b' }],
      },
    ],
  ],
  [
    'with prefixes',
    {
      '@context': { skos },
      '@id': ID,
      'skos:prefLabel': { '@value': 'A', '@language': 'EN' },
      'skos:broader': { '@id': 'https://host.example/b' },
    },
  ],
  [
    'with a base, language maps and typed links',
    {
      '@context': [
        { skos, '@base': 'https://host.example/' },
        {
          label: { '@id': 'skos:prefLabel', '@container': '@language' },
          above: { '@id': 'skos:broader', '@type': '@id' },
          id: '@id',
        },
      ],
      '@graph': [{ id: 'a', label: { en: 'A' }, above: ['b'] }],
    },
  ],
  [
    'with a vocabulary, a default language and nodes inside nodes',
    {
      '@context': { '@vocab': skos, '@language': 'en', '@base': 'https://host.example/x' },
      '@id': '/a',
      prefLabel: 'A',
      broader: { '@id': 'b', unknown: 1 },
    },
  ],
  [
    'with a language of the term and values in a set',
    {
      '@context': { l: { '@id': LABEL, '@language': 'en', '@container': '@set' }, skos },
      '@id': ID,
      l: { '@set': ['A'] },
      'skos:broader': { '@id': 'https://host.example/b' },
    },
  ],
]

const REFUSED: readonly (readonly [string, unknown, RegExp])[] = [
  ['a text', 'a', /no map and no list/],
  ['a context elsewhere', { '@context': 'https://host.example/c' }, /https:\/\/host\.example\/c/],
  ['a context that is a number', { '@context': 1 }, /context is no map/],
  ['a term that is a number', { '@context': { a: 1 } }, /defines a as no text/],
  ['reverse terms', { '@context': { a: { '@reverse': LABEL } } }, /uses @reverse for a/],
  ['id maps', { '@context': { a: { '@id': LABEL, '@container': '@id' } } }, /container @id/],
  ['@reverse', { '@id': ID, '@reverse': {} }, /@reverse is not read/],
  [
    'a map for a text',
    { '@context': { l: { '@id': LABEL, '@container': '@language' } }, l: { en: { a: 1 } } },
    /text is expected/,
  ],
]

describe('readGraph', () => {
  it.each(FORMS)('reads a document %s', (_, document) => {
    const node = readGraph(document).get(ID)
    expect(node && literals(node, LABEL)).toEqual([{ text: 'A', language: 'en' }])
    expect(node && links(node, BROADER)).toEqual(['https://host.example/b'])
  })

  it.each(REFUSED)('refuses %s', (_, document, says) => {
    expect(() => readGraph(document)).toThrow(says)
  })

  it.each([BROADER, '@graph', '@list'])('refuses %s nested without end', (key) => {
    let document: object = { '@id': ID }
    for (let depth = 0; depth < 1000; depth++) document = { [key]: document }
    expect(() => readGraph({ [BROADER]: document })).toThrow(/nested/)
  })

  it('keeps JSON as it is, and what is said of a node in two places together', () => {
    const graph = readGraph({
      '@context': { skos, rules: { '@id': 'skos:note', '@type': '@json' } },
      '@graph': [
        { '@id': ID, rules: { en: ['x'] } },
        { '@id': ID, 'skos:prefLabel': 'A' },
      ],
    })
    expect(graph.get(ID)?.values).toEqual(
      new Map([
        [`${skos}note`, [{ kind: 'json', value: { en: ['x'] } }]],
        [LABEL, [{ kind: 'literal', text: 'A' }]],
      ]),
    )
  })
})
