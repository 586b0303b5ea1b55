import { fill, plainText } from '@parley/ui'
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import type { CardView } from '../messages/answers.ts'
import type { CardLanguage } from '../wording/card-words.ts'
import { CardStack } from './card-stack.tsx'
import { makeErrands } from './errands.tsx'
import { makePanels, undoZoom } from './panel.ts'
import { isInView, placeCard } from './place.ts'
import type { CardSurface, ShowOptions } from './surface.ts'
import { isOnTheWay } from './triangle.ts'
import { meanwhile } from './warm-up.ts'
import { WordsProvider } from './words-context.tsx'

interface Shown {
  readonly words: Range
  readonly onClose: () => void
  /** Where the focus was, when the card took it. */
  readonly before: Element | null
  readonly stop: AbortController
  pinned: boolean
}

/** The card's surface, and a sentence in the card's place for what was looked up and is not there. */
export interface Surface extends CardSurface {
  noteUnknown(text: string, words: Range): void
}

const viewport = () => ({
  width: document.documentElement.clientWidth,
  height: document.documentElement.clientHeight || window.innerHeight,
})

const isRtl = ({ commonAncestorContainer: node }: Range): boolean => {
  const element = node instanceof Element ? node : node.parentElement
  return element !== null && getComputedStyle(element).direction === 'rtl'
}

/**
 * The card in the page's top layer, in the words of `language`. The host element joins the page with
 * the first card and stays, empty, until `remove`; it moves only into an element that fills the
 * screen, and back.
 */
export function makeSurface(language: CardLanguage): Surface {
  const { words: own, messages } = language
  const { host, card: element, list } = makePanels()
  const root = createRoot(element)
  /** Whatever stands outside an element that fills the screen is dead to the pointer. */
  const append = (): void => {
    const home = document.fullscreenElement ?? document.documentElement
    if (host.parentNode !== home) home.append(host)
    for (const panel of [element, list]) undoZoom(home, panel)
  }
  element.lang = messages.language
  list.lang = messages.language
  const errands = makeErrands(list, append, language)
  let shown: Shown | undefined
  /** The card that is built and not shown. */
  let ready: CardView | undefined
  let turns = 0

  const place = (): void => {
    if (shown === undefined) return
    const words = shown.words.getBoundingClientRect()
    if (!isInView(words, viewport())) {
      if (!shown.pinned) shown.onClose()
      return
    }
    // Without a limit there is nothing to scroll, and the reader's place in the card is lost.
    const { scrollTop } = element
    element.style.maxHeight = 'none'
    const size = element.getBoundingClientRect()
    const at = placeCard(words, size, viewport(), isRtl(shown.words))
    element.style.maxHeight = `${at.maxHeight}px`
    element.scrollTop = scrollTop
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

  /** Nothing else listens for a card that no mark has opened. */
  const closeByItself = (signal: AbortSignal): void => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      hide()
    }
    window.addEventListener('keydown', onKey, { capture: true, signal })
    const onPress = ({ target }: Event): void => {
      if (target !== host) hide()
    }
    window.addEventListener('pointerdown', onPress, { capture: true, passive: true, signal })
  }

  type Presented = Pick<ShowOptions, 'mention' | 'focus' | 'pinned' | 'onClose'>

  const render = (content: ReactNode): void => {
    ready = undefined
    root.render(content)
  }

  const present = (name: string, words: Range, options: Presented): void => {
    const { mention, focus, pinned, onClose } = options
    const before = shown?.before ?? document.activeElement
    shown?.stop.abort()
    shown = { words, onClose, before, pinned, stop: new AbortController() }
    append()
    errands.closeList()
    element.setAttribute('aria-label', name)
    if (!element.matches(':popover-open')) element.showPopover()
    element.scrollTop = 0
    place()
    follow(shown.stop.signal)
    if (mention === undefined) closeByItself(shown.stop.signal)
    if (focus) element.focus({ preventScroll: true })
  }

  const build = (view: CardView, options: ShowOptions): void => {
    const { mention, focus, pinned, onPin, onClose } = options
    render(
      <WordsProvider key={++turns} {...language}>
        <CardStack
          view={view}
          mention={mention}
          guide={focus && mention !== undefined ? errands.guide() : undefined}
          pinned={pinned}
          onPin={
            onPin &&
            ((on) => {
              if (shown !== undefined) shown.pinned = on
              onPin(on)
            })
          }
          onClose={onClose}
          onTurn={() => {
            element.scrollTop = 0
            // The button that was pressed has gone with its card.
            element.focus({ preventScroll: true })
          }}
        />
      </WordsProvider>,
    )
  }

  const prepare = (view: CardView, options: ShowOptions): void => {
    meanwhile(() => {
      if (shown !== undefined) return
      build(view, options)
      ready = view
    })
  }

  const show = (view: CardView, words: Range, options: ShowOptions): void => {
    // Built for a pointer that rests: the keys' card has more buttons, and a pin is set.
    if (ready !== view || options.focus || options.pinned) build(view, options)
    ready = undefined
    present(fill(own.card.open, { label: plainText(view.card.label) }), words, options)
  }

  const hide = (): void => {
    if (shown === undefined) return
    const { before, stop } = shown
    const focused = element.matches(':focus-within')
    shown = undefined
    stop.abort()
    element.hidePopover()
    render(null)
    errands.end()
    if (focused && before instanceof HTMLElement) before.focus({ preventScroll: true })
  }

  return {
    prepare,
    show,
    hide,
    noteUnknown: (text, words) => {
      const note = fill(own.lookUp.nothing, { words: text })
      render(<p className="note">{note}</p>)
      present(note, words, { focus: true, pinned: false, onClose: hide })
    },
    owns: (target) => target === host,
    leads: (left, at) =>
      shown !== undefined && isOnTheWay(left, at, element.getBoundingClientRect()),
    run: errands.run,
    remove: () => {
      errands.closeList()
      hide()
      host.remove()
    },
  }
}
