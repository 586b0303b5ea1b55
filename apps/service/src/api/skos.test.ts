import { toSkos } from '@parley/taxonomy'
import { describe, expect, it } from 'vitest'
import { fixtureDocuments } from '../../test/fixture-documents.ts'
import { serveFixture } from '../../test/serve-fixture.ts'

const BASE = 'http://here/v1/'
const { app } = await serveFixture()
const get = (path: string, accept?: string, origin = 'http://here') =>
  app.request(`${origin}${path}`, { headers: accept === undefined ? {} : { accept } })

interface Skos {
  readonly '@context': { readonly '@base': string }
  readonly '@graph': readonly { readonly '@id': string; readonly source?: readonly string[] }[]
}
const skosOf = async (path: string, origin?: string) => {
  const answer = await get(path, 'application/ld+json', origin)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('application/ld+json')
  return (await answer.json()) as Skos
}

describe('GET /v1/topics as SKOS', () => {
  it('is the whole vocabulary, as the taxonomy writes it', async () => {
    expect(await skosOf('/v1/topics')).toEqual(
      JSON.parse(JSON.stringify(toSkos(fixtureDocuments(), BASE))),
    )
  })

  it('has the addresses of whichever origin was asked', async () => {
    for (const origin of ['http://one', 'http://two', 'http://one'])
      expect((await skosOf('/v1/topics', origin))['@context']['@base']).toBe(`${origin}/v1/`)
  })

  it('keeps apart in caches what it negotiates', async () => {
    for (const path of ['/v1/topics', '/v1/topics/new-start']) {
      const json = await get(path)
      const skos = await get(path, 'application/ld+json')
      expect(json.headers.get('content-type')).toBe('application/json')
      for (const { headers } of [json, skos])
        expect(headers.get('vary')).toBe('accept, accept-language')
      expect(skos.headers.get('etag')).not.toBe(json.headers.get('etag'))
      const headers = {
        accept: 'application/ld+json',
        'if-none-match': skos.headers.get('etag') ?? '',
      }
      expect((await app.request(`http://here${path}`, { headers })).status).toBe(304)
    }
  })
})

describe('GET /v1/topics/:id as SKOS', () => {
  it('is the concept with every source that it cites, and no other concept', async () => {
    const { '@graph': graph } = await skosOf('/v1/topics/new-start')
    const [concept, ...others] = graph
    expect(concept?.['@id']).toBe('topics/new-start')
    expect(others.length).toBeGreaterThan(0)
    for (const { '@id': id } of others) expect(id).toMatch(/^sources\//)
    const present = others.map(({ '@id': id }) => id)
    expect(concept?.source?.filter((id) => !present.includes(id))).toEqual([])
  })

  it('is a party under its own address', async () => {
    const { '@graph': graph } = await skosOf('/v1/topics/ukraine')
    expect(graph[0]?.['@id']).toBe('parties/ukraine')
  })

  it('answers 404 as a problem', async () => {
    const answer = await get('/v1/topics/nothing-here', 'application/ld+json')
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
  })
})
