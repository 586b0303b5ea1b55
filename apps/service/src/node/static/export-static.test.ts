import { createReadStream, existsSync, statSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { verifyArtifact, verifyManifest } from '@parley/taxonomy'
import { describe, expect, it, onTestFinished } from 'vitest'
import { laidOutPack } from '../../../test/laid-out-pack.ts'
import { ASSETS } from '../../../test/serve-fixture.ts'
import { temporaryFolder } from '../../../test/temporary-folder.ts'
import { readSettings } from '../settings.ts'
import { start } from '../start.ts'
import { exportStatic } from './export-static.ts'
import { rewritePage, staticPath } from './static-pages.ts'

const TARGET = 'https://static.example'

const startService = async (): Promise<URL> => {
  const settings = readSettings({ PORT: '0', DATA: await temporaryFolder() })
  const running = await start(settings, await laidOutPack(), ASSETS)
  onTestFinished(running.close)
  return new URL(running.url)
}

const exported = async () => {
  const service = await startService()
  const folder = join(await temporaryFolder(), 'site')
  const done = await exportStatic(service, folder, TARGET, () => undefined)
  return { service, folder, done }
}

/** The plainest of static hosts: files, and index.html for folders. */
const host = async (folder: string): Promise<string> => {
  const server = createServer((request, response) => {
    const path = join(folder, decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname))
    const isFolder = existsSync(path) && statSync(path).isDirectory()
    const file = isFolder ? join(path, 'index.html') : path
    if (!existsSync(file)) return response.writeHead(404).end()
    return createReadStream(file).pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const bytesAt = async (url: string) => {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`)
  return new Uint8Array(await answer.arrayBuffer())
}

describe('exportStatic', () => {
  it('gives a folder that a plain host serves and a client accepts by its signature', async () => {
    const { folder, done } = await exported()
    expect(done.packs).toEqual([{ pack: 'fixture', sequence: 1 }])
    const site = await host(folder)
    const { items: keys } = await (await fetch(`${site}/v1/keys`)).json()
    const base = `${site}/v1/packs/fixture/manifest.json`
    const signed = {
      body: await bytesAt(base),
      signature: await (await fetch(`${base}.sig`)).json(),
    }
    const verdict = await verifyManifest(signed, { pack: 'fixture', keys, now: new Date() })
    if (verdict.kind !== 'accepted') throw new Error(verdict.reason)
    expect(verdict.expired).toBe(false)
    for (const artifact of verdict.manifest.artifacts) {
      const place = new URL(artifact.href, base).href
      expect(await verifyArtifact(artifact, await bytesAt(place))).toBe(true)
      const br = new Uint8Array(brotliDecompressSync(await bytesAt(`${place}.br`)))
      const gz = new Uint8Array(gunzipSync(await bytesAt(`${place}.gz`)))
      expect([await verifyArtifact(artifact, br), await verifyArtifact(artifact, gz)]).toEqual([
        true,
        true,
      ])
    }
  })

  it('has every list whole and every document at the address of the read API', async () => {
    const { folder, service } = await exported()
    const asTarget = (text: string) => text.replaceAll(service.origin, TARGET)
    for (const name of ['issues', 'topics', 'parties', 'positions', 'events']) {
      const { items } = JSON.parse(await readFile(join(folder, 'v1', name, 'index.json'), 'utf8'))
      const answer = await (await fetch(new URL(`/v1/${name}?limit=500`, service))).text()
      expect({ items }).toEqual(JSON.parse(asTarget(answer)))
      expect(items.length).toBeGreaterThan(0)
    }
    const folders = ['issues', 'topics', 'parties', 'sources']
    for (const name of folders) {
      const ids = (await readdir(join(folder, 'v1', name))).filter((id) => !id.startsWith('index.'))
      expect(ids.length).toBeGreaterThan(0)
      for (const id of ids) {
        const file = await readFile(join(folder, 'v1', name, id), 'utf8')
        expect(file).toBe(
          asTarget(await (await fetch(new URL(`/v1/${name}/${id}`, service))).text()),
        )
      }
    }
  })

  it('has pages in which no link is dead and none leads back to the service', async () => {
    const { folder, service, done } = await exported()
    const site = await host(folder)
    expect(done.pages).toBeGreaterThan(10)
    const names = await readdir(folder, { recursive: true })
    // The sample article speaks of the repository's own pack, not of the fixture's topics.
    const isChecked = (name: string) => name.endsWith('.html') && !name.includes('sample')
    for (const name of names.filter(isChecked)) {
      const html = await readFile(join(folder, name), 'utf8')
      expect(html).not.toContain(service.origin)
      const hrefs = [...html.matchAll(/<a\b[^>]*?\bhref="(\/[^"#]*)/g)].map(([, href]) => href)
      for (const href of new Set(hrefs)) {
        if (/^\/(openapi|v1\/packs\/\w+\/changes)/.test(String(href)) || !href?.startsWith('/v1'))
          expect({ name, href, status: (await fetch(site + href)).status }).toEqual({
            name,
            href,
            status: 200,
          })
      }
    }
  })

  it('says what files cannot do, and gives hosts their headers', async () => {
    const { folder } = await exported()
    const text = await readFile(join(folder, 'README.txt'), 'utf8')
    for (const what of ['annotate', 'reports', 'search', 'negotiation'])
      expect(text).toContain(what)
    const headers = await readFile(join(folder, '_headers'), 'utf8')
    expect(headers).toContain("Content-Security-Policy: default-src 'none'")
    expect(headers).toContain('immutable')
    expect(await readFile(join(folder, '_redirects'), 'utf8')).toContain(
      '/v1/topics /v1/topics/index.json 200',
    )
  })

  it('leaves nothing when the service is not there, and touches no folder that is not empty', async () => {
    const home = await temporaryFolder()
    const away = new URL('http://127.0.0.1:9')
    const quiet = () => undefined
    await expect(exportStatic(away, join(home, 'site'), undefined, quiet)).rejects.toThrow(
      /does not answer/,
    )
    expect(await readdir(home)).toEqual([])
    await writeFile(join(home, 'mine'), '')
    await expect(exportStatic(away, home, undefined, quiet)).rejects.toThrow(/is not empty/)
  })
})

describe('staticPath', () => {
  it.each([
    ['/', '/'],
    ['/topics/new-start', '/topics/new-start'],
    ['/?lang=uk', '/uk'],
    ['/timeline?lang=uk&issue=territory#e', '/uk/timeline/issue-territory#e'],
    ['/sources?seen=copy&page=2', '/sources/page-2/seen-copy'],
    ['/topics?q=anything', '/topics'],
  ])('puts %s at %s', (address, path) => {
    expect(staticPath(new URL(address, TARGET))).toBe(path)
  })
})

describe('rewritePage', () => {
  it('changes links alone, and leaves other hosts be', () => {
    const html =
      '<a href="/topics?lang=uk&amp;q=x">a</a><a href="https://else.example/?lang=uk">b</a><p>/topics?lang=uk</p>'
    const { html: changed } = rewritePage(
      html,
      new URL('http://s.example/'),
      'http://s.example',
      TARGET,
    )
    expect(changed).toBe(
      '<a href="/uk/topics">a</a><a href="https://else.example/?lang=uk">b</a><p>/topics?lang=uk</p>',
    )
  })
})
