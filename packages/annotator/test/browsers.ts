import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { type Browser as Chromium, chromium } from 'playwright-core'
import { type Browser as Firefox, launch } from 'puppeteer-core'

const places = {
  chromium: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
} as const

/** The installed browser: the one `PARLEY_CHROMIUM` or `PARLEY_FIREFOX` names, else a usual place. */
export function browserPath(name: keyof typeof places): string {
  const chosen = process.env[`PARLEY_${name.toUpperCase()}`]
  const path = [...(chosen ? [chosen] : []), ...places[name]].find((place) => existsSync(place))
  if (path !== undefined) return path
  const packageName = name === 'firefox' ? 'firefox-esr' : name
  throw new Error(
    `No ${name} found. Install it (Debian: apt-get install ${packageName}) or say where it is: PARLEY_${name.toUpperCase()}=/path/to/it`,
  )
}

export function launchChromium(): Promise<Chromium> {
  return chromium.launch({
    executablePath: browserPath('chromium'),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--no-first-run',
      '--js-flags=--expose-gc',
    ],
  })
}

export function launchFirefox(): Promise<Firefox> {
  return launch({ browser: 'firefox', executablePath: browserPath('firefox'), headless: true })
}

/** A script that puts everything a module exports into `globalThis.parley`. */
export async function bundle(entry = '../src/index.ts'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    // A script that is evaluated has no global scope of its own in every browser.
    globalName: 'parley',
    footer: { js: 'globalThis.parley = parley' },
    target: 'es2023',
  })
  const [file] = outputFiles
  if (file === undefined) throw new Error('esbuild made no bundle')
  return file.text
}
