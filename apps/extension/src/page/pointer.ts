import type { Annotator, PlacedMention } from '@parley/annotator'
import type { Conversation } from './conversation.ts'
import type { Over } from './intent.ts'

/** What has an action of its own; a press there is the page's. */
const ACTIVE =
  'a[href], button, input, select, textarea, label, summary, [contenteditable], [role=button]'

const isActive = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(ACTIVE) !== null

const isCard = (target: EventTarget | null): boolean => globalThis.parleyCard?.owns(target) === true

/**
 * Turns the page's pointer, wheel and Escape into what the intent machine knows. Everything is
 * passive but Escape, which is kept from the page only while a card is shown.
 */
export function listenToPointer(
  annotator: Annotator,
  { tell, shown }: Conversation,
  signal: AbortSignal,
): void {
  let last = { x: Number.NaN, y: Number.NaN }
  /** Where the pointer was last on the words whose card is shown. */
  let left = last
  const overOf = ({ target, clientX, clientY }: MouseEvent): Over<PlacedMention> =>
    isCard(target) ? 'card' : annotator.mentionAt(clientX, clientY)

  const onMove = (event: PointerEvent): void => {
    const { screenX, screenY, clientX, clientY } = event
    // Browsers send moves for a pointer that lies still while text scrolls beneath it.
    const still = screenX === last.x && screenY === last.y
    last = { x: screenX, y: screenY }
    if (still || event.pointerType === 'touch' || event.buttons !== 0) return
    const over = overOf(event)
    const at = { x: clientX, y: clientY }
    const about = shown()
    if (about === undefined || over === about) left = at
    else if (over !== 'card' && globalThis.parleyCard?.leads(left, at)) {
      tell({ kind: 'moved', over: 'way' })
      return
    }
    tell({ kind: 'moved', over })
  }

  const onClick = (event: MouseEvent): void => {
    if (event.button !== 0) return
    const over = overOf(event)
    const selecting = getSelection()?.isCollapsed === false
    const ours = over === 'card' || (!selecting && !isActive(event.target))
    tell({ kind: 'pressed', over: ours ? over : undefined })
  }

  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || shown() === undefined) return
    event.preventDefault()
    event.stopPropagation()
    tell({ kind: 'dismissed' })
  }

  const passive = { capture: true, passive: true, signal }
  window.addEventListener('pointermove', onMove, passive)
  window.addEventListener('click', onClick, passive)
  window.addEventListener('scroll', () => tell({ kind: 'scrolled' }), passive)
  window.addEventListener('keydown', onKey, { capture: true, signal })
}
