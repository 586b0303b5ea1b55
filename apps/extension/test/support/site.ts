import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { PAGES } from './folders.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

const STRICTEST = "default-src 'none'; require-trusted-types-for 'script'; frame-ancestors 'none'"
/** Pages of other makers are shown as they lie, without their scripts. */
const STILL = "script-src 'none'"

const policyOf = (path: string): Record<string, string> => {
  if (path.startsWith('/strict/')) {
    return {
      'content-security-policy': STRICTEST,
      'permissions-policy': 'clipboard-write=(), clipboard-read=()',
    }
  }
  return path.startsWith('/given/') ? { 'content-security-policy': STILL } : {}
}

export interface Site {
  readonly url: (path: string) => string
  /** Every request since the start, method and path. */
  readonly requests: string[]
  /** Serves this page under `/given/…` from now on. */
  readonly give: (name: string, html: string) => string
  /** Serves a page of our own making under `/made/…` from now on, with its scripts. */
  readonly make: (name: string, html: string, headers?: Record<string, string>) => string
  readonly close: () => Promise<void>
}

/** A loopback server for the test pages; `/strict/…` serves them under the strictest policy. */
export async function startSite(): Promise<Site> {
  const requests: string[] = []
  const given = new Map<string, string>()
  const made = new Map<string, Record<string, string>>()
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    requests.push(`${request.method} ${path}`)
    const name = new URL(path, 'http://site').pathname.replace(/^\/strict/, '').slice(1)
    const headers = {
      'content-type': TYPES[extname(name)] ?? 'text/html; charset=utf-8',
      ...policyOf(path),
      ...made.get(path),
    }
    const html = given.get(path)
    try {
      const body = html ?? readFileSync(join(PAGES, name), 'utf8')
      response.writeHead(200, headers).end(body)
    } catch {
      response.writeHead(404, headers).end('<!doctype html><title>Nothing here</title>')
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const url = (path: string): string => `http://127.0.0.1:${port}${path}`
  return {
    url,
    requests,
    give: (name, html) => {
      given.set(`/given/${name}`, html)
      return url(`/given/${name}`)
    },
    make: (name, html, headers = {}) => {
      given.set(`/made/${name}`, html)
      made.set(`/made/${name}`, headers)
      return url(`/made/${name}`)
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
