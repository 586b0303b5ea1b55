/**
 * A running service as plain files for any static host. Documents keep the exact addresses that the
 * read API gives them; a list whose address is also a folder lies in it as `index.json`.
 */
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { partialOf, sync } from '../durable-file.ts'
import { fetchKeys, getOk, savePack } from './static-pack.ts'
import { walkPages } from './static-pages.ts'
import { hostHeaders, readMe, redirects } from './static-texts.ts'

export interface StaticExport {
  readonly folder: string
  readonly files: number
  readonly pages: number
  readonly packs: readonly { readonly pack: string; readonly sequence: number }[]
}

const MOST_ITEMS = 500
const LISTS = ['issues', 'topics', 'parties', 'positions', 'events'] as const
/** Lists whose items have an address each. */
const WITH_DOCUMENTS: readonly string[] = ['issues', 'topics', 'parties']

const listSchema = z.object({
  items: z.array(z.looseObject({ id: z.string().optional() })),
  next: z.url().optional(),
})
const packsSchema = z.object({ items: z.array(z.object({ pack: z.string(), manifest: z.url() })) })
const sourcesSchema = z.object({ sources: z.array(z.object({ id: z.string() })) })

type Save = (path: string, content: string | Uint8Array) => Promise<void>

const textOf = async (url: URL, headers?: Record<string, string>): Promise<string> =>
  new TextDecoder().decode((await getOk(url, headers)).body)

/** All pages of a list as one. */
const wholeList = async (service: URL, name: string) => {
  const items: z.infer<typeof listSchema>['items'] = []
  let next: string | undefined = `/v1/${name}?limit=${MOST_ITEMS}`
  while (next !== undefined) {
    const { pathname, search } = new URL(next, service)
    const page = listSchema.parse(JSON.parse(await textOf(new URL(pathname + search, service))))
    items.push(...page.items)
    next = page.next
  }
  return items
}

const saveDocuments = async (
  service: URL,
  documents: Uint8Array,
  asTarget: (text: string) => string,
  save: Save,
): Promise<void> => {
  const copy = async (path: string) =>
    save(path, asTarget(await textOf(new URL(`/${path}`, service))))
  for (const name of LISTS) {
    const items = await wholeList(service, name)
    await save(`v1/${name}/index.json`, asTarget(JSON.stringify({ items })))
    if (!WITH_DOCUMENTS.includes(name)) continue
    for (const { id } of items) if (id !== undefined) await copy(`v1/${name}/${id}`)
  }
  const { sources } = sourcesSchema.parse(JSON.parse(new TextDecoder().decode(documents)))
  for (const { id } of sources) await copy(`v1/sources/${id}`)
  await copy('openapi.json')
  const accept = { accept: 'application/ld+json' }
  await save(
    'v1/topics/index.jsonld',
    asTarget(await textOf(new URL('/v1/topics', service), accept)),
  )
}

const saveAssets = async (service: URL, html: string, save: Save): Promise<void> => {
  for (const path of new Set(html.match(/\/assets\/[\w.-]+/g))) {
    await save(path.slice(1), (await getOk(new URL(path, service))).body)
  }
}

/** What changed with each publication, as the feeds have it. */
const saveChanges = async (
  service: URL,
  pack: string,
  asTarget: (text: string) => string,
  save: Save,
): Promise<void> => {
  for (const name of ['changes', 'changes.atom', 'changes.json']) {
    const path = `v1/packs/${pack}/${name}`
    await save(path, asTarget(await textOf(new URL(`/${path}`, service))))
  }
}

const fill = async (
  service: URL,
  target: string | undefined,
  save: Save,
  tell: (line: string) => void,
): Promise<Pick<StaticExport, 'pages' | 'packs'>> => {
  const keys = await fetchKeys(service)
  const packs = packsSchema.parse(JSON.parse(await textOf(new URL('/v1/packs', service)))).items
  const [first] = packs
  if (first === undefined) throw new RangeError(`${service.href} has published no pack`)
  const { origin } = new URL(first.manifest)
  const wanted = target ?? origin
  const asTarget = (text: string) => text.replaceAll(`${origin}/`, `${wanted}/`)
  await save('v1/keys', JSON.stringify({ items: keys }))
  await save('v1/packs/index.json', asTarget(await textOf(new URL('/v1/packs', service))))
  const saved: { pack: string; sequence: number }[] = []
  for (const { pack } of packs) {
    tell(`fetching and verifying ${pack}`)
    const manifest = await savePack(service, pack, keys, save)
    saved.push({ pack, sequence: manifest.sequence })
    await saveChanges(service, pack, asTarget, save)
    const documents = manifest.artifacts.find(({ role }) => role === 'documents')
    if (pack !== first.pack || documents === undefined) continue
    tell('fetching documents')
    const place = new URL(`/v1/packs/${pack}/${documents.href}`, service)
    await saveDocuments(service, (await getOk(place)).body, asTarget, save)
  }
  tell('fetching pages')
  const pages = await walkPages(service, origin, wanted, save)
  const home = await getOk(new URL('/', service))
  await saveAssets(service, new TextDecoder().decode(home.body), save)
  const policy = home.headers['content-security-policy']
  await save('_headers', hostHeaders(String(policy ?? '')))
  await save('_redirects', redirects(LISTS))
  await save('README.txt', readMe(wanted, new Date()))
  return { pages, packs: saved }
}

/**
 * Writes what a service publishes as files. The folder appears whole or not at all.
 * @param target the origin that the files will be served from, where it is not the service's own.
 * @throws RangeError when the folder is not empty, the service does not answer, or what it answers
 * does not hold.
 */
export const exportStatic = async (
  service: URL,
  folder: string,
  target: string | undefined,
  tell: (line: string) => void,
): Promise<StaticExport> => {
  const found = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  if (found.length > 0) throw new RangeError(`${folder} is not empty; name a new folder`)
  const partial = partialOf(folder)
  let files = 0
  const save: Save = async (path, content) => {
    const file = join(partial, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content, { flag: 'wx' })
    files++
  }
  try {
    const done = await fill(service, target, save, tell)
    await rm(folder, { recursive: true, force: true })
    await rename(partial, folder)
    await sync(dirname(folder))
    return { folder, files, ...done }
  } finally {
    await rm(partial, { recursive: true, force: true })
  }
}
