import { isConnectedNode, isElement, isText, parentOf } from './native.ts'

/** Characters that have to arrive before it is worth looking for an article again. */
const worthALook = 200
const mostAsked = 12_800

/**
 * Calls back whenever text has arrived in a document that had no article yet. On a page that keeps
 * bringing text that is none, it asks for ever more of it.
 */
export function awaitText(document: Document, onText: () => void, signal: AbortSignal): void {
  let asked = worthALook
  let arrived = 0
  const observer = new MutationObserver((records) => {
    arrived += arrivedIn(records)
    if (arrived < asked) return
    arrived = 0
    asked = Math.min(asked * 2, mostAsked)
    onText()
  })
  observer.observe(document, { childList: true, characterData: true, subtree: true })
  signal.addEventListener('abort', () => observer.disconnect())
}

/**
 * Calls back when one of the elements has left the page, or when text has arrived next to it or to
 * an element around it. Looks only at the child lists on the way up: what happens elsewhere is free.
 */
export function watchPlace(
  elements: readonly Element[],
  onChange: () => void,
  signal: AbortSignal,
): void {
  const references = elements.map((element) => new WeakRef(element))
  let arrived = 0
  const observer = new MutationObserver((records) => {
    const isThere = references.every((reference) => {
      const element = reference.deref()
      return element !== undefined && isConnectedNode(element)
    })
    arrived += arrivedIn(records)
    if (isThere && arrived < worthALook) return
    arrived = 0
    onChange()
  })
  for (const element of elements) {
    let at: Node | null = parentOf(element)
    while (at !== null) {
      observer.observe(at, { childList: true })
      at = at instanceof ShadowRoot ? at.host : parentOf(at)
    }
  }
  signal.addEventListener('abort', () => observer.disconnect())
}

function arrivedIn(records: readonly MutationRecord[]): number {
  let length = 0
  for (const { addedNodes } of records) {
    for (const node of addedNodes) {
      if (isElement(node) || isText(node)) length += node.textContent?.trim().length ?? 0
    }
  }
  return length
}
