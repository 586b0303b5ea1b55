import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftFile, fromSkos } from './from-skos.ts'

const context = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  pref: { '@id': 'skos:prefLabel', '@container': '@language' },
  alt: { '@id': 'skos:altLabel', '@container': '@language' },
  hidden: { '@id': 'skos:hiddenLabel', '@container': '@language' },
  definition: { '@id': 'skos:definition', '@container': '@language' },
}

/** A vocabulary of another house, with one concept changed. */
const foreign = (change: object = {}, more: readonly object[] = []): string =>
  JSON.stringify({
    '@context': context,
    '@graph': [
      {
        '@id': 'https://vocabulary.example/peace#armistice',
        '@type': 'skos:Concept',
        pref: { en: 'Armistice (law)', 'de-CH': 'Waffenstillstand', nl: 'Wapenstilstand' },
        alt: { en: ['truce agreement', 'armistice accord'] },
        hidden: { en: 'armstice' },
        definition: { en: 'An agreement to end fighting.' },
        ...change,
      },
      ...more,
    ],
  })

const DEFAULTS = { issue: 'process', source: 'day-page' }

const REFUSED: readonly (readonly [string, string, RegExp])[] = [
  ['what is not JSON', '{"@graph": [', /not JSON.*as JSON-LD/],
  ['JSON of another kind', '[1, 2]', /holds no skos:Concept/],
  ['a text', '"SKOS"', /no map and no list/],
  ['a context elsewhere', '{"@context": "https://a.example/c"}', /write it into the document/],
  [
    'no English label',
    foreign({ pref: { de: 'A' } }),
    /label\.en is missing.*one prefLabel in English/,
  ],
  ['no definition', foreign({ definition: {} }), /definition\.en is missing/],
  ['a long definition', foreign({ definition: { en: 'a'.repeat(321) } }), /longer than 320/],
  ['an id with capitals', foreign({ '@id': 'https://a.example/Truce' }), /id must be lower-case/],
  ['two labels of one language', foreign({ pref: { en: ['A1', 'B1'] } }), /two prefLabels.*S14/],
  ['a label that is an alias too', foreign({ pref: { en: 'truce agreement' } }), /S13/],
  [
    'brackets in an alias',
    foreign({ alt: { en: 'Mercury (planet)' } }),
    /sign of the alias notation/,
  ],
  ['a mark in an alias', foreign({ alt: { en: '[pact] of peace' } }), /sign of the alias notation/],
  ['a class in an alias', foreign({ alt: { en: 'pact~s' } }), /sign of the alias notation/],
  [
    'two concepts of one id',
    foreign({}, [{ ...JSON.parse(foreign())['@graph'][0], '@id': 'https://b.example/armistice' }]),
    /two concepts would have this id/,
  ],
]

describe('fromSkos', () => {
  it.each(REFUSED)('refuses %s and says how to mend it', (_, text, says) => {
    const { drafts, faults } = fromSkos(text, DEFAULTS)
    expect(drafts).toEqual([])
    expect(faults.map(({ message, remedy }) => `${message}. ${remedy}`).join('\n')).toMatch(says)
    expect(faults.every(({ remedy }) => remedy !== '')).toBe(true)
  })

  it('has an answer to any text, JSON or not', () => {
    const key = fc.constantFrom(
      '@context',
      '@graph',
      '@id',
      '@type',
      '@value',
      'pref',
      'skos:broader',
    )
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom(null, 1, true, '', 'skos:Concept', 'https://a.example/b', context),
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(key, tie('any'), { maxKeys: 4 }),
      ),
    })).any
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          value.map((any) => JSON.stringify(any)),
        ),
        (text) => {
          const { drafts, faults } = fromSkos(text, DEFAULTS)
          expect(drafts.length === 0 || faults.length === 0).toBe(true)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('tells every fault at once', () => {
    const { faults } = fromSkos(foreign({ pref: { de: 'Pause' }, definition: {} }))
    expect(faults.map(({ message }) => message.split(' ')[0])).toEqual([
      'issues',
      'label.en',
      'definition.en',
      'sources',
    ])
  })

  it('makes a draft of a concept of another house', () => {
    const { drafts, faults, leftBehind } = fromSkos(foreign(), DEFAULTS)
    expect(faults).toEqual([])
    expect(leftBehind).toEqual(['nl'])
    expect(drafts).toEqual([
      {
        folder: 'topics',
        document: {
          id: 'armistice',
          kind: 'concept',
          issues: ['process'],
          label: { en: 'Armistice (law)', de: 'Waffenstillstand' },
          definition: { en: 'An agreement to end fighting.' },
          sources: ['day-page'],
          review: 'draft',
          aliases: {
            en: [
              'Armistice',
              'truce agreement',
              'armistice accord',
              { texts: ['armstice'], needs: 'page' },
            ],
            de: ['Waffenstillstand'],
          },
        },
      },
    ])
  })

  it('keeps hierarchies and relations inside the vocabulary, and drops those that lead out of it', () => {
    const other = {
      '@id': 'https://vocabulary.example/peace#talks',
      '@type': 'skos:Concept',
      pref: { en: 'Talks' },
      definition: { en: 'Speaking with each other.' },
      'skos:broader': { '@id': 'https://vocabulary.example/peace#armistice' },
      'skos:related': { '@id': 'https://elsewhere.example/x' },
    }
    const { drafts } = fromSkos(foreign({}, [other]), DEFAULTS)
    expect(drafts[1]?.document).toMatchObject({ related: [{ type: 'part-of', to: 'armistice' }] })
  })
})

describe('draftFile', () => {
  it('writes a document in the order of its schema', () => {
    const [draft] = fromSkos(foreign(), DEFAULTS).drafts
    const file = draft && draftFile(draft)
    expect(file?.path).toBe('topics/armistice.yml')
    expect(file?.text.split('\n').slice(0, 6)).toEqual([
      'id: armistice',
      'kind: concept',
      'issues:',
      '  - process',
      'label:',
      '  en: Armistice (law)',
    ])
  })
})
