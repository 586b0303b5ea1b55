import { fileURLToPath } from 'node:url'
import assets from 'virtual:parley-assets'
import { MigrationRefused } from './migrate.ts'
import { readSettings, SettingsRefused } from './settings.ts'
import { start } from './start.ts'

const PACK = fileURLToPath(new URL('./pack', import.meta.url))

/** Faults that an operator can mend say how in their message; any other is shown whole. */
const explain = (error: unknown): unknown => {
  if (error instanceof SettingsRefused) return `The settings are wrong:\n${error.message}`
  const isExpected =
    error instanceof RangeError ||
    error instanceof MigrationRefused ||
    (error instanceof Error && 'syscall' in error)
  return isExpected ? `Parley cannot start: ${error.message}` : error
}

const fail = (error: unknown): never => {
  console.error(explain(error))
  process.exit(1)
}

try {
  const running = await start(readSettings(process.env), PACK, assets)
  const stop = () => {
    running.close().then(() => process.exit(0), fail)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  // Told last: whoever reads it may send a signal at once.
  console.log(`Parley listens on ${running.url}`)
  console.log(`Its key has the fingerprint ${running.fingerprint}`)
} catch (error) {
  fail(error)
}
