import type { CDPSession, Page } from 'playwright-core'
import type { Chromium } from './chromium.ts'

/** The real toolbar popup; Playwright does not list it as a page, so it is driven over CDP. */
export interface Popup {
  readonly texts: (selector: string) => Promise<string[]>
  /** Presses the button, link or labelled switch with this text. */
  readonly click: (text: string) => Promise<void>
  /** Clicks the first element of a selector. */
  readonly press: (selector: string) => Promise<void>
  readonly screenshot: (colorScheme: 'light' | 'dark') => Promise<Buffer>
  readonly close: () => Promise<void>
}

const targetOf = async (session: CDPSession, type: string, part: string): Promise<string> => {
  const filter = [{ type }]
  for (let turn = 0; turn < 50; turn++) {
    const { targetInfos } = await session.send('Target.getTargets', { filter })
    const found = targetInfos.find(({ url }) => url.includes(part))
    if (found !== undefined) return found.targetId
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`No ${type} target with ${part}`)
}

/** Presses the extension's toolbar button over a page, as a reader does: it grants activeTab. */
export async function openPopup(browser: Chromium, page: Page): Promise<Popup> {
  await page.bringToFront()
  const root = await browser.context.browser()?.newBrowserCDPSession()
  if (root === undefined) throw new Error('No session with the browser itself')
  const tab = await targetOf(root, 'tab', page.url())
  await (root.send as (method: string, params: object) => Promise<unknown>)(
    'Extensions.triggerAction',
    { id: browser.id, targetId: tab },
  )
  const popup = await targetOf(root, 'page', `${browser.id}/popup.html`)
  const { sessionId } = await root.send('Target.attachToTarget', {
    targetId: popup,
    flatten: false,
  })

  let turn = 0
  const answers = new Map<number, (answer: { result?: object; error?: object }) => void>()
  root.on('Target.receivedMessageFromTarget', ({ message }) => {
    const answer = JSON.parse(message)
    answers.get(answer.id)?.(answer)
  })
  const send = async (method: string, params: object = {}): Promise<Record<string, unknown>> => {
    const id = ++turn
    const answer = new Promise<{ result?: object; error?: object }>((resolve) =>
      answers.set(id, resolve),
    )
    const message = JSON.stringify({ id, method, params })
    await root.send('Target.sendMessageToTarget', { sessionId, message })
    const { result, error } = await answer
    if (error !== undefined) throw new Error(`${method}: ${JSON.stringify(error)}`)
    return result as Record<string, unknown>
  }
  const evaluate = async <Value>(expression: string): Promise<Value> => {
    const { result, exceptionDetails } = await send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    })
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails))
    return (result as { value: Value }).value
  }
  /** Waits inside the popup, on its own changes. */
  const settled = (condition: string): Promise<void> =>
    evaluate(`new Promise((resolve) => {
      const look = () => (${condition}) && (watcher.disconnect(), resolve(undefined))
      const watcher = new MutationObserver(look)
      watcher.observe(document, { subtree: true, childList: true, attributes: true })
      look()
    })`)

  await settled(`document.querySelector('details.issue, .notice')`)
  const control = (text: string): string =>
    `[...document.querySelectorAll('button, a, label')].find((e) => e.textContent.trim() === ${JSON.stringify(text)})`
  return {
    texts: (selector) =>
      evaluate(
        `[...document.querySelectorAll(${JSON.stringify(selector)})].map((e) => e.textContent.trim())`,
      ),
    click: async (text) => {
      await settled(control(text))
      await evaluate(`setTimeout(() => ${control(text)}.click()), undefined`)
    },
    press: (selector) =>
      evaluate(`document.querySelector(${JSON.stringify(selector)}).click(), undefined`),
    screenshot: async (colorScheme) => {
      const features = [{ name: 'prefers-color-scheme', value: colorScheme }]
      await send('Emulation.setEmulatedMedia', { features })
      const { data } = await send('Page.captureScreenshot', { format: 'png' })
      return Buffer.from(data as string, 'base64')
    },
    close: async () => {
      await root.send('Target.closeTarget', { targetId: popup })
      await root.detach()
    },
  }
}
