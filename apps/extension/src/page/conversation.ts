import type { PlacedMention } from '@parley/annotator'
import type { ShowOptions } from '../card/surface.ts'
import type { CardView } from '../messages/answers.ts'
import { ask } from '../messages/ask.ts'
import { after, type Happening, IDLE, type State, shownIn, waitOf } from './intent.ts'

export interface Conversation {
  tell(happening: Happening<PlacedMention>): void
  /** The mention whose card is shown. */
  shown(): PlacedMention | undefined
}

/** Brings the card's script into the page, once. */
export async function loadCard(): Promise<undefined> {
  return globalThis.parleyCard === undefined ? await ask({ kind: 'load-card' }) : undefined
}

/**
 * Runs the intent machine: one timer at most, and a card whenever the state shows a mention. The
 * card's script comes into the page with the first card.
 */
export function converse(onError: (error: unknown) => void, signal: AbortSignal): Conversation {
  let state: State<PlacedMention> = IDLE
  let timer: ReturnType<typeof setTimeout> | undefined

  /** What the card of a mention needs, on its way since the pointer came to it. */
  let awaited:
    | { readonly mention: PlacedMention; readonly view: Promise<CardView | undefined> }
    | undefined

  const optionsFor = (mention: PlacedMention, focus: boolean): ShowOptions => ({
    mention,
    focus,
    pinned: state.kind === 'open' && state.by === 'pin',
    onPin: (on) => tell({ kind: 'pinned', on }),
    onClose: () => tell({ kind: 'dismissed' }),
  })

  const prepare = (mention: PlacedMention): Promise<CardView | undefined> => {
    if (awaited?.mention !== mention) {
      const both = Promise.all([ask({ kind: 'card', topic: mention.topic }), loadCard()])
      const view = both.then(([card]) => {
        if (card && state.kind === 'resting') {
          globalThis.parleyCard?.prepare(card, optionsFor(mention, false))
        }
        return card
      })
      // Who opens the card hears of an error; who goes on need not.
      view.catch(() => undefined)
      awaited = { mention, view }
    }
    return awaited.view
  }

  const open = async (mention: PlacedMention, focus: boolean): Promise<void> => {
    const prepared = prepare(mention)
    // The next card of the same mention may be another one.
    awaited = undefined
    const view = await prepared
    const stillWanted = shownIn(state) === mention && !signal.aborted
    if (!stillWanted) return
    const words = mention.range
    if (view === undefined || words === undefined) return tell({ kind: 'dismissed' })
    globalThis.parleyCard?.show(view, words, optionsFor(mention, focus))
  }

  const tell = (happening: Happening<PlacedMention>): void => {
    if (signal.aborted) return
    const before = state
    state = after(before, happening)
    if (state === before) return
    clearTimeout(timer)
    const wait = waitOf(state)
    if (state.kind === 'resting') void prepare(state.on)
    if (wait !== undefined) timer = setTimeout(() => tell({ kind: 'waited' }), wait)
    const was = shownIn(before)
    const shown = shownIn(state)
    const focus = happening.kind === 'stepped'
    if (shown === undefined) {
      // A card that was looked up is none of this machine's.
      if (was !== undefined) globalThis.parleyCard?.hide()
    } else if (shown !== was || focus) open(shown, focus).catch(onError)
  }

  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    globalThis.parleyCard?.remove()
  })
  return { tell, shown: () => shownIn(state) }
}
