import { browser } from 'wxt/browser'
import { askTab } from '../messages/tab-requests.ts'
import { report } from '../reporter.ts'

const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-mention': 1, 'previous-mention': -1 }

const step = async (by: 1 | -1): Promise<void> => {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  if (tab?.id !== undefined) await askTab(tab.id, { kind: 'step', by })
}

/** The keys of the manifest's commands lead from mention to mention in the tab in front. */
export function stepThroughMentions(): void {
  browser.commands.onCommand.addListener((command) => {
    const by = STEPS[command]
    if (by !== undefined) step(by).catch((error: unknown) => report('command', error))
  })
}
