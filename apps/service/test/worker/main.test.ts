import { env, exports } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { SqlReportStore } from '../../src/sql/sql-report-store.ts'
import { D1 } from '../../src/worker/d1.ts'

const ask = (path: string, init?: RequestInit): Promise<Response> =>
  exports.default.fetch(`https://worker.example${path}`, init)

describe('the Worker', () => {
  it('lives and is ready', async () => {
    expect(await (await ask('/healthz')).json()).toEqual({ status: 'ok' })
    expect(await (await ask('/readyz')).json()).toMatchObject({ status: 'ok', pack: 'fixture' })
  })

  it('annotates', async () => {
    const answer = await ask('/v1/annotate', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: '😀 New START' }),
    })
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({
      type: 'AnnotationPage',
      items: [
        {
          body: { source: 'https://worker.example/v1/topics/new-start' },
          target: { selector: [{ exact: 'New START' }, { start: 2, end: 11 }] },
        },
      ],
    })
  })

  it('answers 413 to a body that is too large', async () => {
    const answer = await ask('/v1/annotate', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: 'x'.repeat(200_000) }),
    })
    expect(answer.status).toBe(413)
  })

  it('has no metrics, whoever asks', async () => {
    const headers = { authorization: 'Bearer 0123456789abcdef' }
    expect((await ask('/metrics', { headers })).status).toBe(404)
  })

  it('keeps reports in its database, for its host alone', async () => {
    const answer = await ask('/v1/reports', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ topic: 'new-start', kind: 'wrong-match', exact: 'New START' }),
    })
    expect(answer.status).toBe(201)
    const { id } = (await answer.json()) as { id: string }
    expect(await new SqlReportStore(new D1(env.DB)).find(id)).toMatchObject({
      id,
      content: { topic: 'new-start', kind: 'wrong-match', exact: 'New START' },
    })
  })

  it('publishes one manifest, signed by the key of its environment', async () => {
    const address = '/v1/packs/fixture/manifest.json'
    const manifest = (await (await ask(address)).json()) as { sequence: number }
    expect(manifest.sequence).toBeGreaterThan(1_700_000_000)
    const { keyId } = (await (await ask(`${address}.sig`)).json()) as { keyId: string }
    const { items } = (await (await ask('/v1/keys')).json()) as { items: { id: string }[] }
    expect(items.map(({ id }) => id)).toEqual([keyId])
    expect(env.SIGNING_KEY).not.toContain(keyId)
  })

  it('serves artifacts as they were compressed', async () => {
    const { artifacts } = (await (await ask('/v1/packs/fixture/manifest.json')).json()) as {
      artifacts: { href: string; bytes: number }[]
    }
    for (const { href, bytes } of artifacts) {
      const address = `/v1/packs/fixture/${href}`
      const plain = await ask(address, { headers: { 'accept-encoding': 'identity' } })
      expect((await plain.arrayBuffer()).byteLength).toBe(bytes)
      const zipped = await ask(address, { headers: { 'accept-encoding': 'gzip' } })
      expect(zipped.headers.get('content-encoding')).toBe('gzip')
    }
  })

  it('believes the client about encodings, not the network between', async () => {
    const { artifacts } = (await (await ask('/v1/packs/fixture/manifest.json')).json()) as {
      artifacts: { href: string }[]
    }
    const headers = { 'accept-encoding': 'br, gzip' }
    const init = { headers, cf: { clientAcceptEncoding: 'gzip' } } as RequestInit
    const answer = await ask(`/v1/packs/fixture/${artifacts[0]?.href}`, init)
    expect(answer.headers.get('content-encoding')).toBe('gzip')
  })

  it('renders pages', async () => {
    const answer = await ask('/topics/new-start')
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('A definition of New START')
    const page = await (await ask('/try')).text()
    const [, script = ''] = /import\('([^']+)'\)/.exec(page) ?? []
    expect((await ask(script)).headers.get('content-type')).toContain('text/javascript')
  })

  it('answers 404 and 405 as everywhere', async () => {
    expect((await ask('/v1/nothing')).status).toBe(404)
    expect((await ask('/v1/annotate')).status).toBe(405)
  })
})
