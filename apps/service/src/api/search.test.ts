import { beforeAll, describe, expect, it } from 'vitest'
import { type Fixture, serveFixture } from '../../test/serve-fixture.ts'
import { problemSchema } from '../http/problem.ts'

let fixture: Fixture
beforeAll(async () => {
  fixture = await serveFixture()
})

const search = async (query: string) => {
  const answer = await fixture.app.request(`http://here/v1/search?${query}`)
  expect(answer.status).toBe(200)
  return (await answer.json()) as { items: { id: string; kind: string }[]; next?: string }
}
const found = async (q: string) =>
  (await search(`q=${encodeURIComponent(q)}`)).items.map(({ id }) => id)

describe('GET /v1/search', () => {
  it.each([
    ['new start', ['new-start']],
    ['МІНСЬКІ', ['minsk-agreements']],
    ['Росія', ['russia']],
    ['ukr', ['ukraine']],
    ['old start', []],
    ['divided', []],
    ['%', []],
  ])('finds %j in any language', async (q, ids) => {
    expect(await found(q)).toEqual(ids)
  })

  it('says what each is, and goes on by address', async () => {
    const first = await search('q=made&limit=2')
    expect(first.items).toHaveLength(2)
    const { pathname, search: rest } = new URL(first.next ?? '')
    const next = await fixture.app.request(pathname + rest)
    const { items } = (await next.json()) as typeof first
    expect([...first.items, ...items].map(({ id }) => id).sort()).toEqual([
      'minsk-agreements',
      'new-start',
      'russia',
      'ukraine',
    ])
    expect(items.every(({ kind }) => ['party', 'treaty'].includes(kind))).toBe(true)
  })

  it.each(['', 'q=', 'q=%20', `q=${'x'.repeat(101)}`])('answers 400 to %j', async (query) => {
    const answer = await fixture.app.request(`http://here/v1/search?${query}`)
    expect(answer.status).toBe(400)
    expect(problemSchema.parse(await answer.json()).errors).toEqual([
      expect.objectContaining({ in: 'query', field: 'q' }),
    ])
  })
})
