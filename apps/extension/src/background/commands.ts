import { browser } from 'wxt/browser'
import type { Frame } from '../messages/listen.ts'
import { askTab, type Errand, sendErrand } from '../messages/tab-requests.ts'
import { report } from '../reporter.ts'
import { ownWords } from '../wording/words.ts'
import { loadCard } from './load-card.ts'

const ERRANDS: Readonly<Record<string, Errand>> = {
  'next-mention': { kind: 'step', by: 1 },
  'previous-mention': { kind: 'step', by: -1 },
  'list-mentions': { kind: 'list' },
}

const LOOK_UP = 'look-up'

/** The card's script finds the selection and asks for its card. The reader's act opens the page to it. */
const lookUp = async (frame: Frame, text?: string): Promise<void> => {
  await loadCard(frame)
  const request = { kind: LOOK_UP, ...(text === undefined ? {} : { text }) } as const
  await askTab(frame.tabId, request, frame.frameId)
}

const carryOut = async (command: string): Promise<void> => {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  if (tab?.id === undefined) return
  const errand = ERRANDS[command]
  if (errand !== undefined) await sendErrand(tab.id, errand)
  else if (command === LOOK_UP) await lookUp({ tabId: tab.id, frameId: 0 })
}

/** The keys of the manifest's commands act on the tab in front. */
export function followCommands(): void {
  browser.commands.onCommand.addListener((command) => {
    carryOut(command).catch((error: unknown) => report('command', error))
  })
}

/**
 * The menu over selected text. Browsers keep it, so it is made anew for each version, and with each
 * start of the browser, whose language may be another by then.
 */
export async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({
    id: LOOK_UP,
    title: ownWords().lookUp.menu,
    contexts: ['selection'],
  })
}

export function followMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId = 0, selectionText }, tab) => {
    if (menuItemId !== LOOK_UP || tab?.id === undefined) return
    lookUp({ tabId: tab.id, frameId }, selectionText).catch((error: unknown) =>
      report('look-up', error),
    )
  })
}
