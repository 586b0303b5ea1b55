import { createServer } from 'node:net'
import type { Settings } from '../settings.ts'
import { type Finding, findingsOf } from './finding.ts'

const OLDEST_NODE = 24

export const checkNode = (version: string): Finding => {
  const node = findingsOf('node')
  return Number.parseInt(version, 10) >= OLDEST_NODE
    ? node.ok(`Node ${version}`)
    : node.fault(`Node ${version} is too old`, `install Node ${OLDEST_NODE} or later`)
}

const codeOfListening = ({ port, host }: Pick<Settings, 'port' | 'host'>) =>
  new Promise<string | undefined>((resolve) => {
    const server = createServer()
    server.once('error', ({ code = 'unknown' }: NodeJS.ErrnoException) => resolve(code))
    server.listen(port, host, () => server.close(() => resolve(undefined)))
  })

/** Listens for a moment where the service would; nothing is sent. */
export const checkPort = async (settings: Pick<Settings, 'port' | 'host'>): Promise<Finding> => {
  const found = findingsOf('port')
  const place = `${settings.host} port ${settings.port}`
  const code = await codeOfListening(settings)
  switch (code) {
    case undefined:
      return found.ok(`${place} is free`)
    case 'EADDRINUSE':
      return found.warning(
        `${place} is taken`,
        'all is well if this service runs there now; else stop the other program or set PORT',
      )
    case 'EACCES':
      return found.fault(`${place} is not for this user`, 'set PORT to 1024 or higher')
    default:
      return found.fault(
        `${place} cannot be listened on (${code})`,
        'set HOST to an address of this machine',
      )
  }
}
