import { vi } from 'vitest'
import { bundle, launchChromium, launchFirefox } from './browsers.ts'
import type { Stage } from './stage.ts'

// A machine under load opens pages slowly; what is awaited in them has a limit of its own.
vi.setConfig({ testTimeout: 30_000 })

const address = 'http://page.test/'

export async function openChromiumStage(): Promise<Stage> {
  const [script, browser] = await Promise.all([bundle('./in-page.ts'), launchChromium()])
  const page = await browser.newPage()
  let markup = ''
  await page.route('**/*', (route) =>
    route.request().url().startsWith(address)
      ? route.fulfill({ body: `<!doctype html>${markup}`, contentType: 'text/html; charset=utf-8' })
      : route.abort(),
  )
  return {
    async show(next) {
      markup = next
      await page.goto(address)
      await page.evaluate(script)
    },
    run: (work) => page.evaluate(work),
    runWith: (work, argument) =>
      page.evaluate<unknown, unknown>(work as (argument: unknown) => unknown, argument) as never,
    close: () => browser.close(),
  }
}

export async function openFirefoxStage(): Promise<Stage> {
  const [script, browser] = await Promise.all([bundle('./in-page.ts'), launchFirefox()])
  const page = await browser.newPage()
  return {
    async show(markup) {
      await page.setContent(`<!doctype html>${markup}`)
      await page.evaluate(script)
    },
    run: (work) => page.evaluate(work) as never,
    runWith: (work, argument) =>
      page.evaluate(work as (argument: unknown) => unknown, argument) as never,
    close: () => browser.close(),
  }
}
