import {
  eventSchema,
  issueSchema,
  partySchema,
  positionSchema,
  sourceSchema,
  topicSchema,
} from '@parley/taxonomy'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { fixtureDocuments } from '../../test/fixture-documents.ts'
import { type Fixture, serveFixture } from '../../test/serve-fixture.ts'
import { problemSchema } from '../http/problem.ts'

let fixture: Fixture
beforeAll(async () => {
  fixture = await serveFixture()
})

const get = (path: string, headers: Record<string, string> = {}) =>
  fixture.app.request(`http://here${path}`, { headers })
const listSchema = z.strictObject({
  items: z.array(z.looseObject({ id: z.string() })),
  next: z.url().optional(),
})
const list = async (path: string) => listSchema.parse(await (await get(path)).json())
const idsOf = async (path: string) => (await list(path)).items.map(({ id }) => id)

describe('documents', () => {
  it.each([
    ['/v1/issues/territory', issueSchema],
    ['/v1/topics/new-start', topicSchema],
    ['/v1/topics/russia', partySchema],
    ['/v1/parties/ukraine', partySchema],
    ['/v1/sources/fixture-paper', sourceSchema],
  ])('%s answers itself with a tag, and 304 to who has it', async (path, schema) => {
    const answer = await get(path)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('application/json')
    expect(schema.parse(await answer.json())).toMatchObject({ id: path.split('/').at(-1) })
    const etag = answer.headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[0-9a-f]{32}"$/)
    const again = await get(path, { 'if-none-match': `"other", W/${etag}` })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
    expect(again.headers.get('etag')).toBe(etag)
  })

  it.each([
    '/v1/issues/weather',
    '/v1/topics/nothing',
    '/v1/topics/constructor',
    '/v1/parties/new-start',
    '/v1/sources/none',
  ])('%s answers 404', async (path) => {
    const answer = await get(path)
    expect(answer.status).toBe(404)
    expect(problemSchema.parse(await answer.json()).status).toBe(404)
  })

  it.each(['/v1/topics/New_START', '/v1/sources/..%2f..%2fetc%2fpasswd', '/v1/issues/%00'])(
    '%s answers 400 and names the field',
    async (path) => {
      const answer = await get(path)
      expect(answer.status).toBe(400)
      expect(problemSchema.parse(await answer.json()).errors).toEqual([
        expect.objectContaining({ in: 'path', field: 'id' }),
      ])
    },
  )

  it('answers HEAD like GET without the body', async () => {
    const answer = await fixture.app.request('http://here/v1/topics/new-start', { method: 'HEAD' })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('etag')).not.toBeNull()
    expect(await answer.text()).toBe('')
  })
})

describe('ids that moved or were divided', () => {
  it('sends a moved id on for good', async () => {
    const answer = await get('/v1/topics/old-start')
    expect(answer.status).toBe(308)
    expect(answer.headers.get('location')).toBe('http://here/v1/topics/new-start')
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  })

  it('offers the parts of a divided id', async () => {
    const answer = await get('/v1/topics/divided-accord')
    expect(answer.status).toBe(300)
    expect(await answer.json()).toEqual({
      id: 'divided-accord',
      split: [
        {
          id: 'minsk-agreements',
          label: { en: 'Minsk agreements', uk: 'Мінські угоди' },
          href: 'http://here/v1/topics/minsk-agreements',
        },
        {
          id: 'new-start',
          label: { en: 'New START', uk: 'Новий СНО' },
          href: 'http://here/v1/topics/new-start',
        },
      ],
    })
  })
})

describe('lists', () => {
  it.each([
    ['/v1/issues', fixtureDocuments().issues.map(({ id }) => id)],
    ['/v1/topics', ['minsk-agreements', 'new-start']],
    ['/v1/topics?issue=territory', ['minsk-agreements']],
    ['/v1/topics?kind=weapon', []],
    ['/v1/parties', ['russia', 'ukraine']],
    ['/v1/positions', ['territory-russia', 'territory-ukraine']],
    ['/v1/positions?issue=territory&party=russia', ['territory-russia']],
    ['/v1/positions?issue=process', []],
    ['/v1/positions?party=nobody', []],
    ['/v1/events', ['2026-01-15-a-round', '2025-a-year']],
    ['/v1/events?issue=process', ['2026-01-15-a-round']],
    ['/v1/events?from=2026', ['2026-01-15-a-round']],
    ['/v1/events?from=2026-01-17', ['2026-01-15-a-round']],
    ['/v1/events?from=2026-01-18', []],
    ['/v1/events?from=2025-06-01&to=2025-06-30', ['2025-a-year']],
    ['/v1/events?to=2025', ['2025-a-year']],
    ['/v1/events?to=2024-12-31', []],
  ])('%s', async (path, ids) => {
    expect(await idsOf(path)).toEqual(ids)
  })

  it.each([
    ['/v1/positions', positionSchema],
    ['/v1/events', eventSchema],
    ['/v1/issues', issueSchema],
    ['/v1/parties', partySchema],
  ])('%s holds whole documents', async (path, schema) => {
    for (const item of (await list(path)).items) schema.parse(item)
  })

  it('gives the address of what follows, with the same question, to the end', async () => {
    const first = await list('/v1/positions?issue=territory&limit=1')
    expect(first.next).toBe(
      'http://here/v1/positions?issue=territory&limit=1&after=territory-russia',
    )
    const next = new URL(first.next ?? '')
    const second = await list(next.pathname + next.search)
    expect(second.items.map(({ id }) => id)).toEqual(['territory-ukraine'])
    expect(second.next).toBeUndefined()
  })

  it('gives addresses at the configured origin', async () => {
    const { app } = await serveFixture(undefined, { publicOrigin: 'https://parley.example' })
    const page = listSchema.parse(
      await (await app.request('http://inner/v1/parties?limit=1')).json(),
    )
    expect(page.next).toBe('https://parley.example/v1/parties?limit=1&after=russia')
  })

  it.each([
    ['/v1/events?from=yesterday', 'from'],
    ['/v1/events?to=2026-02-31', 'to'],
    ['/v1/events?issue=weather', 'issue'],
    ['/v1/positions?party=A%20B', 'party'],
    ['/v1/topics?limit=0', 'limit'],
    ['/v1/topics?limit=1000000', 'limit'],
    ['/v1/topics?kind=spell', 'kind'],
    ['/v1/topics?after=nobody', 'after'],
  ])('%s answers 400 and names the field', async (path, field) => {
    const answer = await get(path)
    expect(answer.status).toBe(400)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    const problem = problemSchema.parse(await answer.json())
    expect(problem.errors).toEqual([expect.objectContaining({ in: 'query', field })])
  })
})

describe('texts', () => {
  const ASKED = [
    '/v1/topics',
    '/v1/topics/new-start',
    '/v1/topics/russia',
    '/v1/topics/divided-accord',
    '/v1/parties',
    '/v1/parties/russia',
    '/v1/search?q=start',
  ]
  const UKRAINIAN = /[їієґа-я]/i

  it.each(ASKED)('%s come in all languages unless some are wanted', async (path) => {
    const join = path.includes('?') ? '&' : '?'
    const whole = await get(path)
    expect(whole.headers.get('content-language')).toBe('en, uk')
    const text = await whole.text()
    expect(text).toMatch(UKRAINIAN)
    for (const same of [
      get(path, { 'accept-language': '*' }),
      get(path, { 'accept-language': 'uk-UA, en;q=0.5' }),
      get(`${path}${join}lang=*`, { 'accept-language': 'en' }),
    ])
      expect(await (await same).text()).toBe(text)
  })

  it.each(ASKED)('%s come in English alone to who wants no other', async (path) => {
    const join = path.includes('?') ? '&' : '?'
    const whole = await get(path)
    for (const answer of [
      await get(path, { 'accept-language': 'en-GB, de;q=0.8' }),
      await get(`${path}${join}lang=pl`, { 'accept-language': 'uk' }),
    ]) {
      expect(answer.headers.get('content-language')).toBe('en')
      expect(answer.headers.get('vary')).toBe('accept, accept-language')
      if (whole.headers.has('etag'))
        expect(answer.headers.get('etag')).not.toBe(whole.headers.get('etag'))
      expect(await answer.text()).not.toMatch(UKRAINIAN)
    }
  })

  it('refuses a field that names no languages', async () => {
    const answer = await get('/v1/topics?lang=Ukrainian,%20please')
    expect(answer.status).toBe(400)
    expect(problemSchema.parse(await answer.json()).errors?.[0]?.field).toBe('lang')
  })
})

describe('every list', () => {
  it.each([
    '/v1/issues',
    '/v1/topics',
    '/v1/parties',
    '/v1/positions',
    '/v1/events',
    '/v1/search?q=a',
  ])('%s is walked by its `next` to the end', async (path) => {
    const whole = await idsOf(`${path}${path.includes('?') ? '&' : '?'}limit=500`)
    const walked: string[] = []
    let address: string | undefined = `${path}${path.includes('?') ? '&' : '?'}limit=1&lang=en`
    while (address !== undefined) {
      const page: z.infer<typeof listSchema> = await list(address)
      walked.push(...page.items.map(({ id }) => id))
      address = page.next?.replace('http://here', '')
    }
    expect(whole.length).toBeGreaterThan(1)
    expect(walked).toEqual(whole)
  })

  it.each(['/v1/packs', '/v1/keys'])('%s too takes the fields of paging', async (path) => {
    const { items } = (await (await get(`${path}?limit=1`)).json()) as { items: unknown[] }
    expect(items).toHaveLength(1)
    expect((await get(`${path}?limit=0`)).status).toBe(400)
    expect((await get(`${path}?after=nothing`)).status).toBe(400)
  })
})
