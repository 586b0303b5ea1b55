/**
 * The built service in a process of its own beside bare servers, as ratios within one run, over
 * loopback alone: `npm run bench:service`. `--json` prints the rows that are claimed anywhere.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Manifest } from '@parley/taxonomy'
import { requestBytes } from './load.ts'
import { runNginx } from './nginx.ts'
import { type Asked, median, processorTime, residentMemory, timeInTurns } from './processor.ts'
import { buildService, type RunningProcess, runProgram, runService } from './running-service.ts'

interface Row {
  readonly id: string
  readonly value: number
  readonly unit: string
  readonly goal?: number
  readonly better: 'higher' | 'lower'
}

const STARTS = 7
const REQUESTS = { artifact: 1000, notModified: 3000, annotate: 200 }
const WORDS = 1000
const BARE = join(import.meta.dirname, 'bare-server.ts')
/** What Node writes itself. */
const CONNECTION = ['connection', 'content-length', 'date', 'keep-alive', 'transfer-encoding']

const missing: string[] = []

const row = (id: string, value: number, unit: string, goal?: number): Row => ({
  id,
  value: Math.round(value * 100) / 100,
  unit,
  ...(goal !== undefined && { goal }),
  better: 'lower',
})

const headersOf = (answer: Response): Readonly<Record<string, string>> =>
  Object.fromEntries([...answer.headers].filter(([name]) => !CONNECTION.includes(name)))

/** A folder of its own for a piece of work, removed after it. */
const inFolder = async <Value>(work: (folder: string) => Promise<Value>): Promise<Value> => {
  const folder = await mkdtemp(join(tmpdir(), 'parley-bench-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const using = async <Server extends { close(): Promise<void> }, Value>(
  server: Server,
  work: (server: Server) => Promise<Value>,
): Promise<Value> => {
  try {
    return await work(server)
  } finally {
    await server.close()
  }
}

const startRows = async (): Promise<readonly Row[]> => {
  const first: number[] = []
  const again: number[] = []
  const ran: number[] = []
  const held: number[] = []
  for (let turn = 0; turn < STARTS; turn++)
    await inFolder(async (data) => {
      for (const list of [first, again])
        await using(await runService({ data }), async ({ startMs, pid }) => {
          list.push(startMs)
          if (list === first) return
          ran.push(processorTime(pid) / 1000)
          held.push(residentMemory(pid))
        })
    })
  return [
    row('start-ms', median(again), 'ms', 300),
    // What a busy machine does not lengthen.
    row('start-processor-ms', median(ran), 'ms'),
    row('first-start-ms', median(first), 'ms', 300),
    // With the whole pack published; what requests add to it stands at the end.
    row('rss-mb', median(held), 'MB', 120),
  ]
}

/** The sample page's own words, its parts repeated until there are a thousand. */
const articleOf = async (url: string): Promise<string> => {
  const page = await (await fetch(`${url}/sample`)).text()
  const article = /<article[\s\S]*?<\/article>/.exec(page)?.[0] ?? ''
  const parts = [...article.matchAll(/<(h1|h2|p)\b[\s\S]*?<\/\1>/g)].map(([part]) =>
    part
      .replace(/<[^>]+>/g, '')
      .replaceAll('&quot;', '"')
      .replaceAll('&#x27;', "'"),
  )
  const words = parts.join(' \n\n ').split(/ +/)
  return Array.from({ length: WORDS }, (_, at) => words[at % words.length]).join(' ')
}

const runBare = async (folder: string, headers: object, body: Uint8Array) => {
  const [headersFile, bodyFile] = [join(folder, 'headers'), join(folder, 'body')]
  await writeFile(headersFile, JSON.stringify(headers))
  await writeFile(bodyFile, body)
  return await runProgram([BARE, headersFile, bodyFile], {})
}

const timesBeside = (
  service: RunningProcess,
  bare: RunningProcess,
  request: Buffer,
  requests: number,
) =>
  timeInTurns(
    {
      service: { server: service, request, status: 200 },
      bare: { server: bare, request, status: 200 },
    },
    requests,
  )

/** Cards in English under brotli: what a reader's extension fetches of a new revision. */
const cardsPath = async (url: string): Promise<string> => {
  const { items } = (await (await fetch(`${url}/v1/packs`)).json()) as {
    readonly items: readonly { readonly pack: string; readonly manifest: string }[]
  }
  const [{ pack, manifest } = { pack: '', manifest: '' }] = items
  const { artifacts } = (await (await fetch(manifest)).json()) as Manifest
  const cards = artifacts.find(({ role, language }) => role === 'cards' && language === 'en')
  return `/v1/packs/${pack}/artifacts/${cards?.sha256}`
}

const packRows = async (service: RunningProcess): Promise<readonly Row[]> => {
  const path = await cardsPath(service.url)
  const accept = { 'accept-encoding': 'br' }
  const answer = await fetch(service.url + path, { headers: accept })
  const headers = headersOf(answer)
  // fetch has undone the brotli; the bytes as they are sent are asked for as the file they are.
  const sent = await rawBody(service, path)
  return await inFolder(async (folder) =>
    using(await runBare(folder, headers, sent), async (bare) => {
      const nginx = await runNginx(folder, headers)
      try {
        const whole = await timeInTurns(
          asked({ service, bare, nginx }, 200, () => requestBytes('GET', path, accept)),
          REQUESTS.artifact,
        )
        const tags = {
          service: headers.etag ?? '',
          bare: headers.etag ?? '',
          nginx: nginx ? ((await fetch(nginx.url)).headers.get('etag') ?? '') : '',
        }
        const held = await timeInTurns(
          asked({ service, bare, nginx }, 304, (name) =>
            requestBytes('GET', path, { ...accept, 'if-none-match': tags[name] }),
          ),
          REQUESTS.notModified,
        )
        if (nginx === undefined) missing.push('nginx')
        return [...rowsFor('artifact', whole), ...rowsFor('not-modified', held)]
      } finally {
        await nginx?.close()
      }
    }),
  )
}

type Names = 'service' | 'bare' | 'nginx'
type Servers = Readonly<Record<Names, Asked['server'] | undefined>>

const asked = (
  servers: Servers,
  status: number,
  request: (name: Names) => Buffer,
): Readonly<Record<Names, Asked>> =>
  Object.fromEntries(
    Object.entries(servers).flatMap(([name, server]) =>
      server === undefined ? [] : [[name, { server, status, request: request(name as Names) }]],
    ),
  ) as Readonly<Record<Names, Asked>>

const rowsFor = (id: string, times: Readonly<Partial<Record<Names, number>>>): readonly Row[] => {
  const { service = Number.NaN, bare = Number.NaN, nginx } = times
  return [
    row(`${id}-vs-raw`, service / bare, 'x', 1.3),
    row(`${id}-us`, service, 'µs'),
    row(`${id}-raw-us`, bare, 'µs'),
    ...(nginx === undefined ? [] : [row(`${id}-vs-nginx`, service / nginx, 'x')]),
  ]
}

const rawBody = async (service: RunningProcess, path: string): Promise<Uint8Array> => {
  const { request } = await import('node:http')
  return await new Promise((resolve, reject) => {
    request(service.url + path, { headers: { 'accept-encoding': 'br' } }, async (answer) => {
      const chunks: Buffer[] = []
      for await (const chunk of answer) chunks.push(chunk)
      resolve(Buffer.concat(chunks))
    })
      .once('error', reject)
      .end()
  })
}

const annotateRows = async (service: RunningProcess): Promise<readonly Row[]> => {
  const body = JSON.stringify({ text: await articleOf(service.url) })
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${service.url}/v1/annotate`, { method: 'POST', headers, body })
  const page = new Uint8Array(await answer.arrayBuffer())
  const { items } = JSON.parse(new TextDecoder().decode(page)) as { readonly items: unknown[] }
  const request = requestBytes('POST', '/v1/annotate', headers, body)
  return await inFolder(async (folder) =>
    using(await runBare(folder, headersOf(answer), page), async (bare) => {
      const times = await timesBeside(service, bare, request, REQUESTS.annotate)
      return [
        row('annotate-vs-bare', times.service / times.bare, 'x', 3),
        row('annotate-us', times.service, 'µs'),
        row('annotate-bare-us', times.bare, 'µs'),
        row('annotate-mentions', items.length, ''),
      ]
    }),
  )
}

const { values } = parseArgs({ options: { json: { type: 'boolean' } } })
if (process.platform !== 'linux') throw new Error('bench:service reads /proc: it needs Linux')
buildService()
const rows = [
  ...(await startRows()),
  ...(await using(await runService(), async (service) => [
    ...(await packRows(service)),
    ...(await annotateRows(service)),
    row('rss-after-load-mb', residentMemory(service.pid), 'MB'),
  ])),
]
const [busy = 0] = loadavg()
const machine = `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, load ${busy.toFixed(1)}`
if (values.json) console.log(JSON.stringify({ machine, rows, missing }))
else {
  console.log(machine)
  for (const { id, value, unit, goal } of rows)
    console.log(
      `${id.padEnd(24)} ${value} ${unit}${goal === undefined ? '' : `   goal <= ${goal}`}`,
    )
  for (const name of missing) console.log(`not installed, so not measured: ${name}`)
}
