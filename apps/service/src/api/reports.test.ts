import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { NOW, serveFixture } from '../../test/serve-fixture.ts'
import { temporaryFolder } from '../../test/temporary-folder.ts'
import { openDataFolder } from '../node/data-folder.ts'

const REPORT = { topic: 'new-start', kind: 'wrong-match', exact: 'New START' }

/** The real app over a real store; each request comes from the address that it names. */
const serve = async () => {
  const data = await openDataFolder(join(await temporaryFolder(), 'data'), NOW)
  onTestFinished(data.close)
  const { reports } = data
  const clock = { now: NOW }
  const { app, reported } = await serveFixture(undefined, {
    reports,
    now: () => clock.now,
    clientOf: ({ headers }) => headers.get('x-from') ?? '192.0.2.1',
  })
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    app.request('http://here/v1/reports', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  return { post, reports, reported, clock, app }
}

describe('POST /v1/reports', () => {
  it('keeps exactly what was sent and answers with an id and nothing else', async () => {
    const { post, reports, reported } = await serve()
    const report = {
      ...REPORT,
      note: 'This is the START\nof another treaty. 😀',
      prefix: 'after ',
      suffix: ' expired',
      language: 'en-GB',
      revision: 'a'.repeat(64),
    }
    const answer = await post(report, { cookie: 'a=b', referer: 'https://paper.example/article' })
    expect(answer.status).toBe(201)
    const body = (await answer.json()) as { id: string }
    expect(body).toEqual({ id: expect.stringMatching(/^[0-9a-f]{16}$/) })
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
    expect(await reports.list('all')).toEqual([
      { id: body.id, receivedOn: '2026-02-02', content: report },
    ])
    expect(reported).toEqual([])
  })

  it.each([
    ['topic', { topic: 'No Such' }],
    ['topic', { topic: 'no-such-topic' }],
    ['kind', { kind: 'praise' }],
    ['note', { note: '' }],
    ['note', { note: ' \n ' }],
    ['note', { note: 'x'.repeat(2001) }],
    ['note', { note: 'a \u001b[2J b' }],
    ['note', { note: 'a \ud83d' }],
    ['exact', { exact: 'x'.repeat(201) }],
    ['exact', { exact: undefined }],
    ['prefix', { kind: 'other', note: 'n', exact: undefined, prefix: 'p' }],
    ['suffix', { suffix: 'x'.repeat(101) }],
    ['note', { kind: 'wrong-fact' }],
    ['language', { language: 'not a tag' }],
    ['revision', { revision: 'r1' }],
    ['url', { url: 'https://paper.example/article' }],
    ['title', { title: 'An article' }],
  ])('refuses a wrong %s by name and keeps nothing: %j', async (field, change) => {
    const { post, reports } = await serve()
    const answer = await post({ ...REPORT, ...change })
    expect(answer.status).toBe(400)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    const { errors } = (await answer.json()) as { errors: { in: string; field: string }[] }
    expect(errors.map((error) => [error.in, error.field])).toEqual([['body', field]])
    expect(await reports.list('all')).toEqual([])
  })

  it('takes JSON that is called plain text, and checks it as well', async () => {
    const { post, reports } = await serve()
    const plain = { 'content-type': 'text/plain;charset=UTF-8' }
    expect((await post(REPORT, plain)).status).toBe(201)
    expect((await post({ ...REPORT, url: 'https://paper.example' }, plain)).status).toBe(400)
    expect((await post('New START', plain)).status).toBe(400)
    expect((await reports.list('all')).map(({ content }) => content)).toEqual([REPORT])
  })

  it('names every fault at once', async () => {
    const { post } = await serve()
    const { errors } = (await (await post({ topic: '', kind: '', more: 1 })).json()) as {
      errors: { field: string }[]
    }
    expect(errors.map(({ field }) => field).sort()).toEqual(['kind', 'more', 'topic'])
  })

  it('takes a party, and every kind with a note', async () => {
    const { post } = await serve()
    for (const kind of ['wrong-fact', 'one-sided', 'missing-source', 'other'])
      expect((await post({ topic: 'ukraine', kind, note: 'See elsewhere.' })).status).toBe(201)
  })

  it.each([
    ['too large a body', JSON.stringify({ ...REPORT, note: 'x'.repeat(20_000) }), {}, 413],
    ['no JSON', '{', {}, 400],
    ['another type', JSON.stringify(REPORT), { 'content-type': 'text/html' }, 415],
    ['an encoded body', JSON.stringify(REPORT), { 'content-encoding': 'gzip' }, 415],
  ])('refuses %s', async (_, body, headers, status) => {
    const { post, reports } = await serve()
    expect((await post(body, headers)).status).toBe(status)
    expect(await reports.list('all')).toEqual([])
  })

  it('takes ten at once from one network, then says how long to wait', async () => {
    const { post, reports, clock } = await serve()
    const from = (host: number) => ({ 'x-from': `2001:db8:1:2::${host}` })
    for (let times = 1; times <= 10; times++)
      expect((await post(REPORT, from(times))).status).toBe(201)
    const refused = await post(REPORT, from(99))
    expect(refused.status).toBe(429)
    expect(refused.headers.get('retry-after')).toBe('360')
    expect(await refused.json()).toMatchObject({ title: 'Too many requests' })
    expect((await post(REPORT, { 'x-from': '2001:db8:1:3::1' })).status).toBe(201)
    clock.now = new Date(NOW.valueOf() + 360_000)
    expect((await post(REPORT, from(1))).status).toBe(201)
    expect(await reports.list('open')).toHaveLength(12)
  })

  it('does not count what it refuses', async () => {
    const { post } = await serve()
    for (let times = 0; times < 30; times++)
      expect((await post({ ...REPORT, kind: 'praise' })).status).toBe(400)
    expect((await post(REPORT)).status).toBe(201)
  })

  it('says so where nothing can be kept, whatever is sent', async () => {
    const { app } = await serveFixture()
    const answer = await app.request('http://here/v1/reports', { method: 'POST', body: 'x' })
    expect(answer.status).toBe(501)
    expect(await answer.json()).toMatchObject({
      detail: expect.stringContaining('keeps no reports'),
    })
  })

  it('may be sent from any origin, and only posted', async () => {
    const { app } = await serve()
    const preflight = await app.request('http://here/v1/reports', { method: 'OPTIONS' })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-methods')).toContain('POST')
    expect((await app.request('http://here/v1/reports')).status).toBe(405)
  })
})
