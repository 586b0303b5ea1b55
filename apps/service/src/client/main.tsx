import '@parley/ui/tokens.css'
import '@parley/ui/parts.css'
import '../web/pages.css'
import '../web/try.css'
import '../web/print.css'
import { hydrateRoot } from 'react-dom/client'
import { IslandView, type IslandWorld } from './island-view.tsx'

/** What tells that a reader turns to a part. */
const SIGNS = ['pointerover', 'focusin', 'click', 'dragenter'] as const

/** A finger that only scrolls the page comes over its parts too. */
const isPassing = (event: Event): boolean =>
  event instanceof PointerEvent && event.type === 'pointerover' && event.pointerType === 'touch'

const takeOver = (data: Element, container: Element): void => {
  const world = JSON.parse(data.textContent) as IslandWorld
  hydrateRoot(container, <IslandView {...world} />, { identifierPrefix: world.content.kind })
}

/**
 * A part stands as the service rendered it until a reader turns to it: whoever only reads waits for
 * nothing. It is taken over while the first event is still on its way down, which then reaches it.
 */
const waitForReader = (place: HTMLElement, data: Element, container: Element): void => {
  const waiting = new AbortController()
  const wake = () => {
    waiting.abort()
    takeOver(data, container)
  }
  for (const sign of SIGNS) {
    const listen = (event: Event) => isPassing(event) || wake()
    place.addEventListener(sign, listen, { capture: true, signal: waiting.signal })
  }
  if (place.contains(document.activeElement)) wake()
}

for (const place of document.querySelectorAll<HTMLElement>('[data-island]')) {
  const [data, container] = place.children
  if (data === undefined || container === undefined) continue
  // Its button says whether there is a script, and there is little else to take over.
  if (place.dataset.island === 'try') takeOver(data, container)
  else waitForReader(place, data, container)
  place.dataset.ready = ''
}
