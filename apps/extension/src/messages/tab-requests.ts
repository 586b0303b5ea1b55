import { browser } from 'wxt/browser'

/** What leads through a page: carried out by the card's script. */
export type Errand =
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  /** Brings the mention at this place among all into view and opens its card. */
  | { readonly kind: 'show'; readonly mention: number }
  /** Opens the list of the page's marks, or closes it. */
  | { readonly kind: 'list' }

/** What the background and the popup may ask of the scripts in a tab. */
export type TabRequest =
  | Errand
  /** `marked`: to be answered by those frames only that have mentions. */
  | { readonly kind: 'page-state'; readonly marked?: boolean }
  /** Opens the card for the selected text; the browser's own idea of it, where that is known. */
  | { readonly kind: 'look-up'; readonly text?: string }
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
   * read, and not about the subject. `failed`: the pack could not be used.
   */
  readonly reading: 'no-article' | 'reading' | 'blank' | 'marked' | 'failed'
  /** Every mention in reading order; its position is what `show` takes. */
  readonly mentions: readonly MentionLine[]
  /** The page is so long that only its beginning was read. */
  readonly cut: boolean
}

const TOP = 0

/** Asks the script of one frame, or of all where none is named; undefined when nobody answers. */
export async function askTab(
  tab: number,
  request: TabRequest,
  frameId?: number,
): Promise<PageState | undefined> {
  try {
    return await browser.tabs.sendMessage(tab, request, frameId === undefined ? {} : { frameId })
  } catch {
    // The browser's only way of saying that no script listens there.
    return undefined
  }
}

/** The state of the tab's own page, or of a frame's where only that one has mentions. */
export async function pageStateOf(tab: number): Promise<PageState | undefined> {
  const top = await askTab(tab, { kind: 'page-state' }, TOP)
  if (top === undefined || top.mentions.length > 0) return top
  return (await askTab(tab, { kind: 'page-state', marked: true })) ?? top
}

/** Has an errand carried out by the tab's own page, or by its frames where that has no mentions. */
export async function sendErrand(tab: number, errand: Errand): Promise<void> {
  const top = await askTab(tab, { kind: 'page-state' }, TOP)
  await askTab(tab, errand, top !== undefined && top.mentions.length > 0 ? TOP : undefined)
}
