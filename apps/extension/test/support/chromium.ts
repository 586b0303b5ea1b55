import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core'

const PLACES = [
  process.env.PARLEY_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/** @throws when none is installed, saying what to do. */
export const chromiumPath = (): string => {
  const found = PLACES.find((path) => path !== undefined && existsSync(path))
  if (found === undefined) throw new Error('No Chromium: install one or set PARLEY_CHROMIUM')
  return found
}

/** The extension's own pages. */
export type OwnPage = 'popup' | 'options' | 'welcome'

export interface Chromium {
  readonly context: BrowserContext
  readonly worker: Worker
  readonly id: string
  readonly own: (page: OwnPage) => string
  readonly close: () => Promise<void>
}

/** The page that opens on installation would come in front of what is tested. */
const closeWelcome = async (context: BrowserContext): Promise<void> => {
  const isWelcome = (page: Page): boolean => page.url().endsWith('/welcome.html')
  const welcome =
    context.pages().find(isWelcome) ??
    (await context.waitForEvent('page', {
      predicate: async (page) => {
        await page.waitForURL(/^chrome-extension:/)
        return isWelcome(page)
      },
    }))
  await welcome.close()
}

type Options = Parameters<typeof chromium.launchPersistentContext>[1] & {
  /** The language in which the browser reads the extension's messages. */
  readonly language?: string
}

/** Chromium with the extension of a folder, in a profile of its own. */
export async function launchChromium(
  folder: string,
  { language, ...options }: Options = {},
): Promise<Chromium> {
  const profile = mkdtempSync(join(tmpdir(), 'parley-chromium-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    viewport: { width: 1100, height: 800 },
    args: [
      '--no-sandbox',
      `--load-extension=${folder}`,
      '--enable-unsafe-extension-debugging',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      ...(language === undefined ? [] : [`--lang=${language}`]),
    ],
    ...(language === undefined ? {} : { env: { ...process.env, LANGUAGE: language } }),
    ...options,
  })
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const id = new URL(worker.url()).host
  await closeWelcome(context)
  return {
    context,
    worker,
    id,
    own: (page) => `chrome-extension://${id}/${page}.html`,
    close: async () => {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

/** Evaluates in the extension's own world of a page, where closed shadow roots can be opened. */
export async function inExtensionWorld<Value>(
  { context, id }: Chromium,
  page: Page,
  expression: string,
): Promise<Value> {
  const session = await context.newCDPSession(page)
  const worlds: number[] = []
  session.on('Runtime.executionContextCreated', ({ context: world }) => {
    if (world.origin.includes(id)) worlds.push(world.id)
  })
  await session.send('Runtime.enable')
  const contextId = worlds.at(-1)
  if (contextId === undefined) throw new Error('The extension has no world in this page')
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  })
  await session.detach()
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description)
  return result.value as Value
}
