/**
 * The web pages as files. A page's address with its query becomes a path: the language first, then
 * the path, then what else was asked, each as `name-value`; links in the pages are changed alike.
 */
import { fetchRaw } from './fetch-raw.ts'

/** `/timeline?issue=territory&lang=uk` is `/uk/timeline/issue-territory`. */
export const staticPath = ({ pathname, searchParams, hash }: URL): string => {
  const language = searchParams.get('lang')
  const asked = [...searchParams].filter(([name]) => name !== 'lang' && name !== 'q')
  const parts = asked.map(([name, value]) => `${name}-${encodeURIComponent(value)}`).sort()
  const path = [language ?? '', pathname.replace(/^\/|\/$/g, ''), ...parts]
  return `/${path.filter((part) => part !== '').join('/')}${hash}`
}

const LINK = /(<(?:a|link)\b[^>]*?\bhref=")([^"]*)(")/g

const isPage = ({ pathname }: URL): boolean =>
  !/^\/(v1|assets|openapi\.json)\b/.test(pathname) && !/\.\w+$/.test(pathname)

export interface StaticPage {
  readonly html: string
  /** The pages of the same service that it leads to. */
  readonly links: readonly URL[]
}

/**
 * Changes the links of a page to where the pages lie as files.
 * @param address of the page; @param origin by which the service names itself in its pages;
 * @param target the origin that the files will be served from.
 */
export const rewritePage = (
  html: string,
  address: URL,
  origin: string,
  target: string,
): StaticPage => {
  const links: URL[] = []
  const changed = html.replace(LINK, (whole, before: string, href: string, after: string) => {
    const link = URL.parse(href.replaceAll('&amp;', '&'), address)
    const isOwn = link !== null && [origin, address.origin].includes(link.origin)
    if (!isOwn) return whole
    const host = URL.canParse(href) ? target : ''
    if (!isPage(link)) return `${before}${host}${link.pathname}${link.search}${link.hash}${after}`
    links.push(new URL(link.pathname + link.search, address))
    return `${before}${host}${staticPath(link)}${after}`
  })
  return { html: changed.replaceAll(`${origin}/`, `${target}/`), links }
}

/** A page that leads on, for hosts that cannot answer with a redirect. */
const leadingOn = (place: string): string => {
  const href = place.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  return `<!doctype html><meta charset="utf-8"><title>→</title><link rel="canonical" href="${href}"><p><a href="${href}">${href}</a></p>`
}

/** What stands at an address, also where it offers a choice (300); undefined where no page does. */
const pageAt = async (url: URL): Promise<string | undefined> => {
  const { status, headers, body } = await fetchRaw(url)
  if (status === 308) return leadingOn(String(headers.location))
  const isHtml = String(headers['content-type']).startsWith('text/html')
  return isHtml && [200, 300].includes(status) ? new TextDecoder().decode(body) : undefined
}

/**
 * Walks the pages of a service from its first one.
 * @param save is given every page as it comes, with its path in the folder.
 * @returns how many there are.
 */
export const walkPages = async (
  service: URL,
  origin: string,
  target: string,
  save: (path: string, html: string) => Promise<void>,
): Promise<number> => {
  const waiting = [new URL('/', service), new URL('/try', service), new URL('/sample', service)]
  const seen = new Set(waiting.map(staticPath))
  let count = 0
  for (let page = waiting.shift(); page !== undefined; page = waiting.shift()) {
    const raw = await pageAt(page)
    if (raw === undefined) continue
    const { html, links } = rewritePage(raw, page, origin, target)
    const path = staticPath(page).slice(1)
    await save(path === '' ? 'index.html' : `${path}/index.html`, html)
    count++
    for (const link of links) {
      if (seen.has(staticPath(link))) continue
      seen.add(staticPath(link))
      waiting.push(link)
    }
  }
  return count
}
