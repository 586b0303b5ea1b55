import { describe, expect, it } from 'vitest'
import { smallPack, smallPackWith } from '../../test/small-pack.ts'
import { lint } from '../lint/lint.ts'
import type { PackFile } from '../load/load-documents.ts'
import { DOCUMENTS_FOLDER } from '../node/places.ts'
import { readPackFolder } from '../node/read-pack-folder.ts'
import { draftFile, fromSkos } from './from-skos.ts'
import { links, readGraph } from './graph.ts'
import { violations } from './integrity.ts'
import { toSkos } from './to-skos.ts'
import { DCT, SKOS } from './vocabulary.ts'

const BASE = 'https://host.example/v1/'

const linted = (files: readonly PackFile[]) => {
  const { loaded, problems } = lint(files)
  if (loaded === undefined) throw new RangeError('the pack cannot be read')
  return { documents: loaded.documents, problems }
}

const documentsOf = (files: readonly PackFile[]) => linted(files).documents

const nodeOf = (files: readonly PackFile[], id: string) =>
  toSkos(documentsOf(files), BASE)['@graph'].find((node) => node['@id'] === id)

const PACKS: readonly (readonly [string, readonly PackFile[]])[] = [
  ['the small pack', smallPack()],
  ['the pack of this repository', readPackFolder(DOCUMENTS_FOLDER)],
]

describe.each(PACKS)('toSkos of %s', (_, files) => {
  const { documents, problems } = linted(files)
  const text = JSON.stringify(toSkos(documents, BASE))
  const graph = readGraph(JSON.parse(text))

  it('keeps the integrity conditions of SKOS', () => {
    expect(violations(graph)).toEqual([])
  })

  it('puts every topic and party into the scheme, each below a top concept or one itself', () => {
    const concepts = [...graph.values()].filter(({ types }) => types.has(`${SKOS}Concept`))
    expect(concepts).toHaveLength(documents.topics.length + documents.parties.length)
    const scheme = `${BASE}packs/${documents.pack.id}`
    const gone = new Set(documents.topics.flatMap((t) => (t.moved || t.split ? [t.id] : [])))
    for (const node of concepts) {
      expect(links(node, `${SKOS}inScheme`)).toEqual([scheme])
      const isTop = links(node, `${SKOS}topConceptOf`).length === 1
      const isBelow = links(node, `${SKOS}broader`).length > 0
      const isGone = gone.has(node.id.split('/').at(-1) ?? '')
      expect([isTop, isBelow, isGone].filter(Boolean), node.id).toHaveLength(1)
      expect(node.values.has(`${SKOS}notation`)).toBe(false)
    }
  })

  it('names only what is in the document', () => {
    for (const node of graph.values())
      for (const property of ['inScheme', 'member', 'broader', 'related', 'hasTopConcept'])
        for (const to of links(node, SKOS + property)) expect(graph.has(to), to).toBe(true)
    const sources = [...graph.values()].flatMap((node) => links(node, `${DCT}source`))
    expect(sources.filter((to) => !graph.has(to))).toEqual([])
  })

  it('comes back with its ids, kinds, issues, labels, definitions, sources and aliases', () => {
    const { drafts, faults, leftBehind } = fromSkos(text)
    expect(faults).toEqual([])
    expect(leftBehind).toEqual([])
    const kept = ({ id, label, definition, aliases, sources }: (typeof drafts)[0]['document']) => ({
      id,
      label,
      definition,
      aliases,
      sources,
    })
    const topics = drafts.flatMap((draft) => (draft.folder === 'topics' ? [draft.document] : []))
    const parties = drafts.flatMap((draft) => (draft.folder === 'parties' ? [draft.document] : []))
    expect(topics.map(kept)).toEqual(documents.topics.map(kept))
    expect(parties.map(kept)).toEqual(documents.parties.map(kept))
    expect(topics.map(({ kind, moved, split }) => [kind, moved, split])).toEqual(
      documents.topics.map(({ kind, moved, split }) => [kind, moved, split]),
    )
    expect(topics.map(({ issues }) => issues.toSorted())).toEqual(
      documents.topics.map(({ issues }) => issues.toSorted()),
    )
    expect(parties.map(({ kind, role }) => [kind, role])).toEqual(
      documents.parties.map(({ kind, role }) => [kind, role]),
    )
  })

  it('comes back as files that stand in for the documents they came from', () => {
    const drafts = fromSkos(text).drafts.map(draftFile)
    const paths = new Set(drafts.map(({ path }) => path))
    const found = lint([...files.filter(({ path }) => !paths.has(path)), ...drafts]).problems
    // What SKOS cannot carry is missing: usage of contested terms, and what only that cited.
    const lost = new Set(['contested-terms', 'sources'])
    expect(found.filter(({ rule }) => !lost.has(rule))).toEqual(
      problems.filter(({ rule }) => !lost.has(rule)),
    )
    // The whole pack is linted twice.
  }, 90_000)
})

const RELATED = { related: ['topics/new-start'], broader: undefined }

describe('toSkos', () => {
  it('gives the same text for the same documents', () => {
    const first = JSON.stringify(toSkos(documentsOf(smallPack()), BASE))
    expect(JSON.stringify(toSkos(documentsOf(smallPack().toReversed()), BASE))).toBe(first)
  })

  it('shows distinctive aliases, and hides those that need context, marked parts and inflected forms', () => {
    const files = smallPackWith('topics/new-start.yml', (text) =>
      text.replace(
        '    - New START\n',
        '    - New START\n    - arms pact~s\n    - "[START] of 2010"\n',
      ),
    )
    expect(nodeOf(files, 'topics/new-start')).toMatchObject({
      prefLabel: { en: 'New START' },
      altLabel: { en: ['arms pact'] },
      hiddenLabel: { en: ['arms pacts', 'START of 2010', 'START'] },
    })
  })

  it('dates a status and names its sources', () => {
    expect(nodeOf(smallPack(), 'topics/new-start')?.changeNote).toEqual({
      value: { en: 'The treaty expired on 5 February 2026.' },
      issued: '2026-02-05',
      source: ['sources/day-page'],
    })
  })

  it('says whose use of a contested term it tells', () => {
    expect(nodeOf(smallPack(), 'topics/root-causes')?.note).toEqual({
      en: [
        'Russia: Russia means the enlargement of NATO.',
        'Ukraine: Ukraine says that the expression stands for demands on its sovereignty.',
      ],
    })
  })

  it.each([
    ['a relation', 'type: related-to, to: new-start', RELATED],
    ['a part of another kind', 'type: part-of, to: new-start', RELATED],
    [
      'a judgement',
      'type: incompatible-with, to: new-start, according: russia',
      { related: undefined, broader: undefined },
    ],
  ])('carries over %s', (_, relation, expected) => {
    const files = smallPackWith('topics/ceasefire-in-ukraine.yml', (text) =>
      text.replace('{ type: related-to, to: new-start }', `{ ${relation} } #`),
    )
    const node = nodeOf(files, 'topics/ceasefire-in-ukraine')
    expect({ related: node?.related, broader: node?.broader }).toEqual(expected)
  })

  it('makes a part of one kind narrower, and says no relation beside it', () => {
    const files = smallPackWith('topics/ceasefire-in-ukraine.yml', (text) =>
      text
        .replace('kind: concept', 'kind: treaty')
        .replace(
          '- { type: related-to, to: new-start }',
          '- { type: related-to, to: new-start }\n  - { type: part-of, to: new-start }',
        ),
    )
    const node = nodeOf(files, 'topics/ceasefire-in-ukraine')
    expect(node).toMatchObject({ broader: ['topics/new-start'] })
    expect(node).not.toHaveProperty('related')
    expect(node).not.toHaveProperty('topConceptOf')
  })

  it('says where a topic went', () => {
    const files = smallPackWith('topics/root-causes.yml', (text) =>
      text.replace('review: draft', 'moved: new-start\nreview: draft'),
    )
    expect(nodeOf(files, 'topics/root-causes')).toMatchObject({
      deprecated: true,
      isReplacedBy: ['topics/new-start'],
    })
  })

  it.each(['', 'v1/', 'https://host.example/v1'])('refuses the base “%s”', (base) => {
    expect(() => toSkos(documentsOf(smallPack()), base)).toThrow(RangeError)
  })
})
