// Browsers for the tests: those installed already, else Debian's packages when this is root on a
// machine with apt, else a sentence that says what to install.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { run } from './host.mjs'

const BROWSERS = [
  {
    name: 'Chromium',
    variable: 'PARLEY_CHROMIUM',
    programs: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    places: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    debian: 'chromium',
  },
  {
    name: 'Firefox',
    variable: 'PARLEY_FIREFOX',
    programs: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    debian: 'firefox-esr',
  },
]

const onPath = (program) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find((file) => existsSync(file))

const find = ({ variable, programs, places }) =>
  process.env[variable] ??
  programs.map(onPath).find((file) => file !== undefined) ??
  places.find((file) => existsSync(file))

/** The program of a browser by its name here, or undefined where none is found. */
export const findBrowser = (name) => find(BROWSERS.find((browser) => browser.name === name))

const mayInstall = () =>
  process.env.PARLEY_INSTALL_BROWSERS !== '0' &&
  process.getuid?.() === 0 &&
  spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0

const installDebian = (missing) => {
  const packages = missing.map(({ debian }) => debian)
  console.log(`Installing Debian's ${packages.join(' and ')} for the browser tests …`)
  const quiet = { stdio: ['ignore', 'ignore', 2], env: { DEBIAN_FRONTEND: 'noninteractive' } }
  run('apt-get', ['update', '-qq'], quiet)
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet)
}

/**
 * The environment variables that name the browsers' programs; installs what is missing where it
 * may. Returns undefined after saying what to install when one is not to be had.
 */
export const browserVariables = () => {
  const missing = BROWSERS.filter((browser) => find(browser) === undefined)
  if (missing.length > 0 && mayInstall()) installDebian(missing)
  const lacking = BROWSERS.filter((browser) => find(browser) === undefined)
  for (const { name, variable, debian } of lacking)
    console.error(
      `${name} was not found. Install it (Debian: apt-get install ${debian}) or set ${variable} to its program.`,
    )
  if (lacking.length > 0) return undefined
  return Object.fromEntries(BROWSERS.map((browser) => [browser.variable, find(browser)]))
}
