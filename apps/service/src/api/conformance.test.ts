import { describe, expect, it } from 'vitest'
import { routesOf } from '../../test/openapi/description.ts'
import { FROM, serveAll } from '../../test/openapi/serve-all.ts'

const json = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: typeof body === 'string' ? body : JSON.stringify(body),
})

const REPORT = { topic: 'new-start', kind: 'wrong-match', exact: 'New START' }
const LATIN = { 'content-type': 'text/plain; charset=latin1' }
const SKOS = { headers: { accept: 'application/ld+json' } }

/** Statuses that need a service which is not set up; the tests of their own parts reach them. */
const ELSEWHERE = ['501', '503']

/** A request for every status that an operation declares, but 304, which follows from a 200. */
const REQUESTS: Readonly<Record<string, readonly (readonly [string, RequestInit?])[]>> = {
  annotate: [
    ['/v1/annotate', json({ text: 'Of New START 😀' })],
    ['/v1/annotate', json({ text: 5 })],
    ['/v1/annotate', json({ text: 'x'.repeat(200_001) })],
    ['/v1/annotate', json('{}', LATIN)],
  ],
  report: [
    ['/v1/reports', json(REPORT)],
    ['/v1/reports', json({})],
    ['/v1/reports', json({ ...REPORT, note: 'x'.repeat(16_001) })],
    ['/v1/reports', json('{}', LATIN)],
  ],
  listIssues: [['/v1/issues'], ['/v1/issues?limit=1'], ['/v1/issues?limit=0']],
  getIssue: [['/v1/issues/territory'], ['/v1/issues/A'], ['/v1/issues/weather']],
  listTopics: [['/v1/topics'], ['/v1/topics?lang=uk'], ['/v1/topics', SKOS], ['/v1/topics?kind=x']],
  getTopic: [
    ['/v1/topics/new-start'],
    ['/v1/topics/russia?lang=uk'],
    ['/v1/topics/new-start', SKOS],
    ['/v1/topics/divided-accord'],
    ['/v1/topics/old-start'],
    ['/v1/topics/A'],
    ['/v1/topics/nothing'],
  ],
  listParties: [['/v1/parties'], ['/v1/parties?after=nobody']],
  getParty: [['/v1/parties/ukraine'], ['/v1/parties/A'], ['/v1/parties/nobody']],
  listPositions: [['/v1/positions?issue=territory'], ['/v1/positions?issue=weather']],
  listEvents: [['/v1/events?from=2025&to=2026-01-16'], ['/v1/events?from=then']],
  getSource: [['/v1/sources/fixture-paper'], ['/v1/sources/A'], ['/v1/sources/nothing']],
  search: [['/v1/search?q=new%20start'], ['/v1/search?q=']],
  listKeys: [['/v1/keys'], ['/v1/keys?limit=x']],
  listPacks: [['/v1/packs'], ['/v1/packs?after=x']],
  listChanges: [
    ['/v1/packs/fixture/changes'],
    ['/v1/packs/fixture/changes?since=x'],
    ['/v1/packs/other/changes'],
  ],
  getChangesAtom: [
    ['/v1/packs/fixture/changes.atom'],
    ['/v1/packs/A/changes.atom'],
    ['/v1/packs/other/changes.atom'],
  ],
  getChangesJsonFeed: [
    ['/v1/packs/fixture/changes.json'],
    ['/v1/packs/A/changes.json'],
    ['/v1/packs/other/changes.json'],
  ],
  getManifest: [
    ['/v1/packs/fixture/manifest.json'],
    ['/v1/packs/A/manifest.json'],
    ['/v1/packs/other/manifest.json'],
  ],
  getSignature: [
    ['/v1/packs/fixture/manifest.json.sig'],
    ['/v1/packs/A/manifest.json.sig'],
    ['/v1/packs/other/manifest.json.sig'],
  ],
  getArtifact: [
    ['/v1/packs/fixture/artifacts/0'],
    [`/v1/packs/fixture/artifacts/${'0'.repeat(64)}`],
  ],
  health: [['/healthz']],
  ready: [['/readyz']],
}

describe('every operation', () => {
  it('answers with each status that it declares, as it declares it', async () => {
    const { description, ask, reported, close } = await serveAll({ annotatePerMinute: 10 })
    const seen = new Map<string, Set<string>>()
    const note = (operation: string, status: number) =>
      seen.set(operation, (seen.get(operation) ?? new Set()).add(String(status)))
    const follow = async (operation: string, path: string, init?: RequestInit) => {
      const answer = await ask(new Request(`http://here${path}`, init))
      note(operation, answer.status)
      const etag = answer.headers.get('etag')
      if (etag === null || answer.status !== 200) return answer
      const headers = { ...(init?.headers as Record<string, string>), 'if-none-match': etag }
      note(operation, (await ask(new Request(`http://here${path}`, { ...init, headers }))).status)
      return answer
    }
    for (const [operation, requests] of Object.entries(REQUESTS))
      for (const [path, init] of requests) await follow(operation, path, init)
    const manifest = await (await follow('getManifest', '/v1/packs/fixture/manifest.json')).json()
    for (const { href } of manifest.artifacts)
      for (const encoding of ['br', 'gzip', 'identity'])
        await follow('getArtifact', `/v1/packs/fixture/${href}`, {
          headers: { 'accept-encoding': encoding },
        })
    for (let texts = 0; texts < 11; texts++)
      await follow('annotate', '/v1/annotate', json({ text: 'a' }, { [FROM]: '198.51.100.1' }))
    for (let reports = 0; reports < 11; reports++)
      await follow('report', '/v1/reports', json(REPORT, { [FROM]: '198.51.100.1' }))
    close()
    expect(reported).toEqual([])
    for (const { operation } of routesOf(description)) {
      const declared = Object.keys(operation.responses).filter((s) => !ELSEWHERE.includes(s))
      expect([...(seen.get(operation.operationId) ?? [])].sort(), operation.operationId).toEqual(
        declared.sort(),
      )
    }
  })
})

describe('the check of answers', () => {
  const broken = (change: (answer: Response) => Response | Promise<Response>) => async () => {
    const { ask, close } = await serveAll({}, (request, answer) =>
      request.url.endsWith('/openapi.json') ? answer : change(answer),
    )
    try {
      await ask(new Request('http://here/v1/keys'))
    } finally {
      close()
    }
  }
  const withBody = (change: (body: Record<string, unknown>) => unknown) => async (a: Response) =>
    new Response(JSON.stringify(change(await a.json())), { headers: a.headers })

  it.each([
    ['a status that is not declared', (a: Response) => new Response(null, { ...a, status: 500 })],
    ['a header that is missing', ({ body }: Response) => new Response(body)],
    ['a field that is missing', withBody(() => ({}))],
    ['a field that is not declared', withBody((body) => ({ ...body, more: 1 }))],
    ['a field of another type', withBody(() => ({ items: [{ id: 5 }] }))],
    [
      'a header that is not declared',
      (a: Response) =>
        new Response(a.body, { headers: { ...Object.fromEntries(a.headers), x: '' } }),
    ],
    [
      'another content type',
      (a: Response) =>
        new Response(a.body, {
          headers: { ...Object.fromEntries(a.headers), 'content-type': 'text/html' },
        }),
    ],
  ])('refuses %s', async (_, change) => {
    await expect(broken(change)).rejects.toThrow('GET http://here/v1/keys')
  })
})
