import { browser } from 'wxt/browser'

/** What the background and the popup may ask of the script in a tab. */
export type TabRequest =
  | { readonly kind: 'page-state' }
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  | { readonly kind: 'show'; readonly mention: number }
  | { readonly kind: 'stop' }

/** A mention as the popup counts and lists it. */
interface MentionLine {
  readonly topic: string
  readonly text: string
  readonly marked: boolean
}

/** What the script in a tab knows of its page. */
export interface PageState {
  /**
   * `no-article`: nothing to read was found. `reading`: the text has not been spotted yet. `blank`:
   * read, and not about the subject.
   */
  readonly reading: 'no-article' | 'reading' | 'blank' | 'marked'
  /** Every mention in reading order; its position is what `show` takes. */
  readonly mentions: readonly MentionLine[]
}

/** Asks the script in a tab; undefined when there is none. */
export async function askTab(tab: number, request: TabRequest): Promise<PageState | undefined> {
  try {
    return await browser.tabs.sendMessage(tab, request, { frameId: 0 })
  } catch {
    // The browser's only way of saying that no script listens there.
    return undefined
  }
}
