/** nginx, where it is installed, with the same bytes and headers as the service. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { RunningProcess } from './running-service.ts'

const PLACES = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx']

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** One process without a log, which sends the folder's file `body` for every path. */
const configuration = (folder: string, port: number, headers: Readonly<Record<string, string>>) => {
  const { 'content-type': type = '', etag: _, ...others } = headers
  const lines = Object.entries(others).map(([name, value]) => `add_header ${name} "${value}";`)
  return `daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/error;
    events {} http { access_log off; sendfile on; keepalive_requests 10000000; default_type ${type};
    client_body_temp_path ${folder}/1; proxy_temp_path ${folder}/2; fastcgi_temp_path ${folder}/3;
    uwsgi_temp_path ${folder}/4; scgi_temp_path ${folder}/5;
    server { listen 127.0.0.1:${port}; root ${folder}; ${lines.join(' ')}
      location / { try_files /body =404; } } }`
}

const answers = async (url: string, child: ChildProcess): Promise<void> => {
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) throw new Error(`nginx ended with code ${child.exitCode}`)
    if (
      await fetch(url).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return
    await wait(50)
  }
  throw new Error('nginx does not answer')
}

/** @returns undefined where nginx is not installed. */
export const runNginx = async (
  folder: string,
  headers: Readonly<Record<string, string>>,
): Promise<Pick<RunningProcess, 'url' | 'pid' | 'close'> | undefined> => {
  const program = PLACES.find((place) => existsSync(place))
  if (program === undefined) return undefined
  const port = await freePort()
  const file = join(folder, 'nginx.conf')
  await writeFile(file, configuration(folder, port, headers))
  const child = spawn(program, ['-e', join(folder, 'error'), '-c', file], { stdio: 'ignore' })
  const gone = new Promise((resolve) => child.once('exit', resolve))
  const close = async () => {
    child.kill('SIGTERM')
    await gone
  }
  const url = `http://127.0.0.1:${port}`
  try {
    await answers(url, child)
  } catch (error) {
    await close()
    throw error
  }
  return { url, pid: child.pid ?? 0, close }
}
