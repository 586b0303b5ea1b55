// What the entry commands share on a bare clone: plain JavaScript for the host's own Node (20 or
// later), before anything is installed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'

export const ROOT = join(import.meta.dirname, '..')
const MODULES = join(ROOT, 'node_modules')
const STAMP = join(MODULES, '.parley-installed')
const OLDEST_NODE = 20
const RUNTIME_NODE = 24

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex')

const isInstalled = () => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lockHash()

// Everything runs with node_modules/.bin first, where the lockfile puts Node 24; tools send nothing
// about who builds Parley.
const env = () => ({
  ...process.env,
  DO_NOT_TRACK: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  WRANGLER_SEND_METRICS: 'false',
  PATH: `${join(MODULES, '.bin')}${delimiter}${process.env.PATH ?? ''}`,
})

/** Turbo's arguments for a whole build. */
export const BUILD = ['run', 'build', '--output-logs=errors-only']

/** Runs a program in the repository's root and returns its exit code. */
export const run = (program, args, options = {}) => {
  const { status, error } = spawnSync(program, args, {
    cwd: process.cwd(),
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
    env: { ...env(), ...options.env },
  })
  if (error) throw error
  return status ?? 1
}

/** Ends the process with the program's exit code unless it is 0. */
export const runOrExit = (program, args, options) => {
  const code = run(program, args, { cwd: ROOT, ...options })
  if (code !== 0) process.exit(code)
}

/** Ends with a sentence where the lockfile's Node is not published for this platform and the host's is too old. */
const checkRuntime = () => {
  const { stdout } = spawnSync('node', ['--version'], {
    env: env(),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (Number(/^v(\d+)/.exec(stdout ?? '')?.[1] ?? 0) >= RUNTIME_NODE) return
  console.error(
    `The packages bring no Node ${RUNTIME_NODE} for ${process.platform} ${process.arch}; install it by hand.`,
  )
  process.exit(1)
}

/** Installs the lockfile's packages where they are not, and says so. */
export const install = () => {
  const [major = 0] = process.versions.node.split('.').map(Number)
  if (major < OLDEST_NODE) {
    console.error(`Parley needs Node ${OLDEST_NODE} or later; this is ${process.versions.node}.`)
    process.exit(1)
  }
  if (isInstalled()) {
    checkRuntime()
    return
  }
  console.error('Installing packages from package-lock.json …')
  runOrExit('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 2, 2],
  })
  checkRuntime()
  writeFileSync(STAMP, lockHash())
}

/** Builds the pack, the service and the extension; what has not changed is not built again. */
export const build = () => runOrExit('turbo', BUILD)
