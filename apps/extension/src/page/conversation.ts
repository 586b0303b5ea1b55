import type { PlacedMention } from '@parley/annotator'
import { ask } from '../messages/ask.ts'
import { after, type Happening, IDLE, type State, shownIn, waitOf } from './intent.ts'

export interface Conversation {
  tell(happening: Happening<PlacedMention>): void
  /** The mention whose card is shown. */
  shown(): PlacedMention | undefined
}

/**
 * Runs the intent machine: one timer at most, and a card whenever the state shows a mention. The
 * card's script comes into the page with the first card.
 */
export function converse(onError: (error: unknown) => void, signal: AbortSignal): Conversation {
  let state: State<PlacedMention> = IDLE
  let timer: ReturnType<typeof setTimeout> | undefined

  const close = (): void => globalThis.parleyCard?.hide()

  const open = async (mention: PlacedMention, focus: boolean): Promise<void> => {
    const [view] = await Promise.all([
      ask({ kind: 'card', topic: mention.topic }),
      globalThis.parleyCard === undefined ? ask({ kind: 'load-card' }) : undefined,
    ])
    const stillWanted = shownIn(state) === mention && !signal.aborted
    if (!stillWanted) return
    const words = mention.range
    if (view === undefined || words === undefined) return tell({ kind: 'dismissed' })
    globalThis.parleyCard?.show(view, words, {
      why: mention.why,
      focus,
      onClose: () => tell({ kind: 'dismissed' }),
    })
  }

  const tell = (happening: Happening<PlacedMention>): void => {
    if (signal.aborted) return
    const before = state
    state = after(before, happening)
    if (state === before) return
    clearTimeout(timer)
    const wait = waitOf(state)
    if (wait !== undefined) timer = setTimeout(() => tell({ kind: 'waited' }), wait)
    const shown = shownIn(state)
    const focus = happening.kind === 'stepped'
    if (shown === undefined) close()
    else if (shown !== shownIn(before) || focus) open(shown, focus).catch(onError)
  }

  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    globalThis.parleyCard?.remove()
  })
  return { tell, shown: () => shownIn(state) }
}
