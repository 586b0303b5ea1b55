import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { loadDocuments } from '../src/load/load-documents.ts'
import { readPackFolder } from '../src/node/read-pack-folder.ts'
import type { Documents } from '../src/schema/documents.ts'

interface ContestedStatement {
  readonly number: number
  readonly about: string
  readonly met: Readonly<Record<string, readonly string[]>>
  readonly never?: readonly string[]
}

const CONTESTED: readonly ContestedStatement[] = parse(
  readFileSync(join(import.meta.dirname, 'contested-statements.yml'), 'utf8'),
)

const loaded = loadDocuments(readPackFolder(join(import.meta.dirname, '..', 'documents'))).loaded
if (loaded === undefined) throw new RangeError('the pack cannot be read')
const documents: Documents = loaded.documents

const NOT_SHOWN = new Set(['aliases', 'sources'])

/** What an English reader of a document sees of it, as one text; a quotation included. */
const shown = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(shown).join(' ')
  if (typeof value !== 'object' || value === null) return ''
  if ('en' in value) return shown(value.en)
  return Object.entries(value)
    .filter(([key]) => !NOT_SHOWN.has(key))
    .map(([, item]) => shown(item))
    .join(' ')
}

type Shelf = 'issues' | 'topics' | 'positions' | 'sources' | 'events'

const textOf = (place: string): string => {
  const [shelf, id] = place.split('/') as [Shelf, string]
  const found = documents[shelf].find((document) => document.id === id)
  if (found === undefined) throw new RangeError(`the pack has no ${place}`)
  return shown(found)
}

describe('the contested statements of the sample article', () => {
  it('are thirty, each met once', () => {
    expect(CONTESTED.map(({ number }) => number)).toEqual(
      Array.from({ length: 30 }, (_, k) => k + 1),
    )
  })

  const rows = CONTESTED.flatMap(({ number, about, met }) =>
    Object.entries(met).flatMap(([place, says]) =>
      says.map((words) => [number, about, place, words] as const),
    ),
  )

  it.each(rows)('%i, %s: %s says %s', (_number, _about, place, words) => {
    expect(textOf(place)).toContain(words)
  })

  it('are repeated nowhere in the pack’s own voice', () => {
    const own = (['issues', 'parties', 'topics', 'positions', 'events'] as const).flatMap((shelf) =>
      documents[shelf].map((document) => ({
        place: `${shelf}/${document.id}`,
        text: shown({ ...document, quote: undefined }).replace(/“[^”]*”/g, ''),
      })),
    )
    const repeated = CONTESTED.flatMap(({ number, never = [] }) =>
      never.flatMap((words) =>
        own.flatMap(({ place, text }) =>
          new RegExp(words, 'i').test(text) ? [`${number}: ${place}`] : [],
        ),
      ),
    )
    expect(repeated).toEqual([])
  })

  it('have no support in an opinion: only an analyst’s own proposals cite one', () => {
    const opinions = new Set(
      documents.sources.filter(({ publisher }) => /Korybko/.test(publisher)).map(({ id }) => id),
    )
    expect(opinions.size).toBeGreaterThan(0)
    const text = (folder: string, id: string) =>
      readFileSync(join(import.meta.dirname, '..', 'documents', folder, `${id}.yml`), 'utf8')
    const citing = (['issues', 'topics', 'positions', 'events'] as const).flatMap((folder) =>
      documents[folder]
        .filter(({ id }) => [...opinions].some((opinion) => text(folder, id).includes(opinion)))
        .map(({ id }) => `${folder}/${id}`),
    )
    const named = citing.filter((place) => !/analyst/i.test(textOf(place)))
    expect(citing.length).toBeGreaterThan(0)
    expect(named).toEqual([])
  })
})
