import { beforeAll, describe, expect, it } from 'vitest'
import { serveFixture } from '../../test/serve-fixture.ts'

interface Operation {
  readonly operationId?: string
  readonly parameters?: readonly { readonly name: string; readonly in: string }[]
  readonly responses: Record<string, { readonly description?: string }>
}
interface Description {
  readonly openapi: string
  readonly paths: Record<string, Record<string, Operation>>
  readonly components: Record<string, Record<string, unknown>>
}

let description: Description
beforeAll(async () => {
  const { app } = await serveFixture()
  const answer = await app.request('http://here/openapi.json')
  expect(answer.status).toBe(200)
  description = (await answer.json()) as Description
})

const operations = () =>
  Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )

const referencesIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    name === '$ref' && typeof inner === 'string' ? [inner] : referencesIn(inner),
  )
}

describe('GET /openapi.json', () => {
  it('describes every route for programs, in 3.1', () => {
    expect(description.openapi).toBe('3.1.0')
    expect(Object.keys(description.paths).sort()).toEqual([
      '/healthz',
      '/readyz',
      '/v1/annotate',
      '/v1/events',
      '/v1/issues',
      '/v1/issues/{id}',
      '/v1/keys',
      '/v1/packs',
      '/v1/packs/{pack}/artifacts/{sha256}',
      '/v1/packs/{pack}/changes',
      '/v1/packs/{pack}/changes.atom',
      '/v1/packs/{pack}/changes.json',
      '/v1/packs/{pack}/manifest.json',
      '/v1/packs/{pack}/manifest.json.sig',
      '/v1/parties',
      '/v1/parties/{id}',
      '/v1/positions',
      '/v1/reports',
      '/v1/search',
      '/v1/sources/{id}',
      '/v1/topics',
      '/v1/topics/{id}',
    ])
  })

  it('gives each operation an id of its own and described answers', () => {
    const ids = operations().map(({ operation }) => operation.operationId)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { operation } of operations()) {
      expect(operation.operationId).toMatch(/^[a-z][A-Za-z]+$/)
      for (const [status, { description: text }] of Object.entries(operation.responses)) {
        expect(status).toMatch(/^[1-5]\d\d$/)
        expect(text).toBeTruthy()
      }
    }
  })

  it('declares exactly the parameters that stand in each path', () => {
    for (const { path, operation } of operations()) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      const declared = (operation.parameters ?? []).filter((p) => p.in === 'path')
      expect(declared.map(({ name }) => name).sort()).toEqual(inPath.sort())
    }
  })

  it('refers only to what it holds', () => {
    const references = referencesIn(description)
    expect(references.length).toBeGreaterThan(0)
    for (const reference of references) {
      const [, root, kind = '', name = ''] = reference.split('/')
      expect(root).toBe('components')
      expect(description.components[kind]?.[name], reference).toBeDefined()
    }
  })

  it('names the fields of what annotate takes', () => {
    expect(description.components.schemas?.AnnotateRequest).toMatchObject({
      type: 'object',
      required: ['text'],
      properties: { text: { type: 'string' }, language: { type: 'string' } },
    })
  })
})
