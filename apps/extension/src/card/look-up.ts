import { browser } from 'wxt/browser'
import { ask } from '../messages/ask.ts'
import { MAX_LOOKED_UP } from '../messages/limits.ts'
import type { TabRequest } from '../messages/tab-requests.ts'
import { report } from '../reporter.ts'
import type { Surface } from './make-surface.tsx'

/** The selected words as a place on the page; a field's own selection has none but the field. */
const selectedRange = (): Range | undefined => {
  const selection = getSelection()
  if (selection !== null && selection.rangeCount > 0 && !selection.isCollapsed) {
    return selection.getRangeAt(0).cloneRange()
  }
  const field = document.activeElement
  if (field === null || field === document.body) return undefined
  const range = new Range()
  range.selectNode(field)
  return range
}

/** Opens the card for what the reader selected, or says that there is none. */
async function lookUp(surface: Surface, given: string | undefined): Promise<void> {
  const words = selectedRange()
  const text = (given ?? String(words ?? '')).replace(/\s+/g, ' ').trim().slice(0, MAX_LOOKED_UP)
  if (words === undefined || text === '') return
  const view = await ask({ kind: 'look-up', text })
  if (view === undefined) surface.noteUnknown(text, words)
  else surface.show(view, words, { focus: true, pinned: false, onClose: surface.hide })
}

/** Answers the menu and the shortcut, whether or not this page is read. */
export function answerLookUps(surface: Surface): void {
  browser.runtime.onMessage.addListener((message: TabRequest): undefined => {
    if (message.kind !== 'look-up') return
    lookUp(surface, message.text).catch((error: unknown) => report('look-up', error))
  })
}
