import { plainText } from '@parley/ui'
import { createRoot } from 'react-dom/client'
import type { CardView } from '../messages/answers.ts'
import { en } from '../wording/en.ts'
import { CardStack } from './card-stack.tsx'
import { makePanel } from './panel.ts'
import { isInView, placeCard } from './place.ts'
import type { CardSurface, ShowOptions } from './surface.ts'

interface Shown {
  readonly words: Range
  readonly onClose: () => void
  /** Where the focus was, when the card took it. */
  readonly before: Element | null
  readonly stop: AbortController
}

const viewport = () => ({
  width: document.documentElement.clientWidth,
  height: document.documentElement.clientHeight || window.innerHeight,
})

/**
 * The card in the page's top layer. The host element joins the page with the first card and stays,
 * empty, until `remove`.
 */
export function makeSurface(): CardSurface {
  const { host, element } = makePanel()
  const root = createRoot(element)
  let shown: Shown | undefined

  const place = (): void => {
    if (shown === undefined) return
    const words = shown.words.getBoundingClientRect()
    if (!isInView(words, viewport())) {
      shown.onClose()
      return
    }
    element.style.maxHeight = 'none'
    const at = placeCard(words, element.getBoundingClientRect(), viewport())
    element.style.maxHeight = `${at.maxHeight}px`
    element.style.left = `${at.left}px`
    element.style.top = `${at.top}px`
  }

  const follow = (signal: AbortSignal): void => {
    const options = { capture: true, passive: true, signal }
    const settled = new ResizeObserver(place)
    for (const child of element.children) settled.observe(child)
    signal.addEventListener('abort', () => settled.disconnect())
    window.addEventListener('resize', place, options)
    document.addEventListener('scroll', (event) => event.target !== host && place(), options)
    // A page's dialog or full-screen element would lie over the card and leave it dead.
    document.addEventListener(
      'toggle',
      (event) => (event.target as Element).matches?.('dialog:modal') && shown?.onClose(),
      options,
    )
    document.addEventListener('fullscreenchange', () => shown?.onClose(), options)
  }

  const show = (view: CardView, words: Range, { why, focus, onClose }: ShowOptions): void => {
    const before = shown?.before ?? document.activeElement
    shown?.stop.abort()
    shown = { words, onClose, before, stop: new AbortController() }
    if (!host.isConnected) document.documentElement.append(host)
    element.lang = view.language
    element.setAttribute('aria-label', en.card.open(plainText(view.card.label)))
    root.render(<CardStack view={view} why={why} onClose={onClose} />)
    if (!element.matches(':popover-open')) element.showPopover()
    element.scrollTop = 0
    place()
    follow(shown.stop.signal)
    if (focus) element.focus({ preventScroll: true })
  }

  const hide = (): void => {
    if (shown === undefined) return
    const { before, stop } = shown
    const focused = element.matches(':focus-within')
    shown = undefined
    stop.abort()
    element.hidePopover()
    root.render(null)
    if (focused && before instanceof HTMLElement) before.focus({ preventScroll: true })
  }

  return {
    show,
    hide,
    owns: (target) => target === host,
    remove: () => {
      hide()
      host.remove()
    },
  }
}
