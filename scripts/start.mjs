// On a bare clone: installs, builds, starts the service with its embedded store, and where there is
// a display opens a browser with the extension on a sample article.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import process from 'node:process'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { findBrowser } from './browsers.mjs'
import { build, install, ROOT } from './host.mjs'

const USAGE = 'usage: npm start -- [--port N] [--data DIR] [--no-browser]'
const LONGEST_START = 15_000
const EXTENSION = join(ROOT, 'apps/extension/.output')

const readArguments = () => {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: process.env.PORT ?? '8787' },
        data: { type: 'string', default: process.env.DATA ?? join(ROOT, '.data') },
        'no-browser': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    return values
  } catch (error) {
    console.error(`${error.message}\n${USAGE}`)
    return process.exit(2)
  }
}

const hasDisplay = () =>
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

const answers = async (url, child) => {
  const until = Date.now() + LONGEST_START
  while (Date.now() < until && child.exitCode === null) {
    const ok = await fetch(`${url}healthz`).then(
      (response) => response.ok,
      () => false,
    )
    if (ok) return true
    await wait(100)
  }
  return false
}

/** A browser window of its own with the extension, gone with this process. */
const openBrowser = (program, page) => {
  const profile = mkdtempSync(join(tmpdir(), 'parley-browser-'))
  const browser = spawn(
    program,
    [
      `--user-data-dir=${profile}`,
      `--load-extension=${join(EXTENSION, 'chrome-mv3')}`,
      '--no-first-run',
      page,
    ],
    { stdio: 'ignore' },
  )
  browser.on('error', (error) => console.error(`The browser did not start: ${error.message}`))
  process.on('exit', () => {
    browser.kill()
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
  })
}

const values = readArguments()
if (values.help) {
  console.log(USAGE)
  process.exit(0)
}

install()
console.log('Building …')
build()

const service = spawn('node', [join(ROOT, 'apps/service/dist/node/main.js')], {
  stdio: 'inherit',
  env: {
    ...process.env,
    PATH: `${join(ROOT, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`,
    PORT: values.port,
    DATA: resolve(values.data),
  },
})
service.on('exit', (code) => process.exit(code ?? 1))
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => service.kill(signal))

const url = `http://127.0.0.1:${values.port}/`
if (await answers(url, service)) {
  const browser = findBrowser('Chromium')
  const shown = !values['no-browser'] && hasDisplay() && browser !== undefined
  if (shown) openBrowser(browser, `${url}sample`)
  console.log(`
Issue overview        ${url}
Annotate a text       ${url}try
A sample article      ${url}sample
Extension, Chromium   ${join(EXTENSION, 'chrome-mv3')}
Extension, Firefox    ${join(EXTENSION, 'firefox-mv3')}
${
  shown
    ? 'A browser with the extension opens the sample article: press the toolbar button to annotate it.'
    : 'Load the extension as apps/extension/README.md says, then open the sample article and press its toolbar button.'
}
Ctrl+C stops the service.`)
}
