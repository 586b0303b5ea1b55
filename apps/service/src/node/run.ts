import { fileURLToPath } from 'node:url'
import assets from 'virtual:parley-assets'
import { faultOf } from '../log/fault.ts'
import type { Log } from '../log/log-event.ts'
import { explain } from './explain.ts'
import { misspeltIn } from './given-settings.ts'
import { createLog, forPeople } from './log.ts'
import { readSettings, type Settings } from './settings.ts'
import { type Running, start } from './start.ts'

const PACK = fileURLToPath(new URL('./pack', import.meta.url))

const openLog = ({ logLevel }: Settings): Log =>
  process.stdout.isTTY
    ? createLog(logLevel, forPeople(console.log.bind(console)))
    : createLog(logLevel)

/**
 * From here on nothing but the log writes: what a library has to say, or an error that nobody
 * caught, could quote a reader.
 */
const closeOtherWays = (log: Log): void => {
  for (const way of ['debug', 'info', 'log', 'warn', 'error', 'trace'] as const)
    console[way] = (first: unknown) => log({ event: 'stray', fault: faultOf(first) })
  process.on('uncaughtException', (error) => {
    log({ event: 'crashed', fault: faultOf(error) })
    process.exit(1)
  })
}

/** The first signal lets answers under way finish, the second waits for nothing. */
const stopOnSignals = (running: Running, log: Log): void => {
  let isStopping = false
  const stop = (signal: NodeJS.Signals) => {
    if (isStopping) {
      log({ event: 'cut-short', signal })
      process.exit(1)
    }
    isStopping = true
    log({ event: 'stopping', signal })
    void running.close().then(() => {
      log({ event: 'stopped' })
      process.exit(0)
    })
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

try {
  const settings = readSettings(process.env)
  const log = openLog(settings)
  log({ event: 'starting', node: process.version, pid: process.pid })
  for (const hint of misspeltIn(process.env)) log({ event: 'misspelt', hint })
  const running = await start(settings, PACK, assets, log)
  closeOtherWays(log)
  stopOnSignals(running, log)
  // Last: whoever reads this line may send a signal.
  log({ event: 'listening', url: running.url, fingerprint: running.fingerprint })
} catch (error) {
  console.error(explain(error))
  process.exit(1)
}
