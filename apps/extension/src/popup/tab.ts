import { browser } from 'wxt/browser'
import { type PageState, pageStateOf } from '../messages/tab-requests.ts'
import { isOn, webHost } from '../sites/sites.ts'

/** The tab that the popup was opened over. */
export interface FrontTab {
  readonly id: number
  /** Undefined for pages that no extension may touch. */
  readonly host: string | undefined
  readonly isOn: boolean
  /** Undefined while Parley's script is not in the page. */
  readonly state: PageState | undefined
}

export async function frontTab(): Promise<FrontTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.id === undefined) return undefined
  const host = webHost(tab.url)
  const [on, state] = await Promise.all([
    host === undefined ? false : isOn(host),
    pageStateOf(tab.id),
  ])
  return { id: tab.id, host, isOn: on, state }
}
