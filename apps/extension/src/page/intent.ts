/**
 * When a card opens and closes, as a pure machine: the state of a pointer, a finger or the keyboard
 * over the marks, with no DOM and no clock. `intent.test.ts` draws it. A card opens where the
 * pointer comes to rest, never because text scrolls or a pointer passes beneath it.
 */

/** A pointer at rest this long means interest: longer than a stop while reading along a line. */
export const REST_MS = 280
/** Time to cross the gap between words and card, and to come back after slipping off. */
export const LINGER_MS = 320

/**
 * Where the pointer is: over a mention, over the card, elsewhere, or, whatever lies there, on its way
 * from the words to their card.
 */
export type Over<M> = M | 'card' | 'way' | undefined

/** A pinned card stays until it is closed or unpinned, whatever is pressed or scrolled. */
export type OpenedBy = 'hover' | 'click' | 'keys' | 'pin'

export type State<M> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'resting'; readonly on: M }
  | { readonly kind: 'open'; readonly on: M; readonly by: OpenedBy }
  /** Opened by hover and left; `over` is what the pointer went to instead. */
  | { readonly kind: 'leaving'; readonly on: M; readonly over: M | undefined }

export type Happening<M> =
  | { readonly kind: 'moved'; readonly over: Over<M> }
  | { readonly kind: 'pressed'; readonly over: Over<M> }
  | { readonly kind: 'stepped'; readonly to: M }
  | { readonly kind: 'pinned'; readonly on: boolean }
  | { readonly kind: 'scrolled' }
  | { readonly kind: 'waited' }
  | { readonly kind: 'dismissed' }

export const IDLE = { kind: 'idle' } as const

/** How long to wait in a state before `waited`; undefined where nothing is awaited. */
export function waitOf<M>(state: State<M>): number | undefined {
  if (state.kind === 'resting') return REST_MS
  if (state.kind === 'leaving') return LINGER_MS
  return undefined
}

/** The mention whose card is shown in a state. */
export function shownIn<M>(state: State<M>): M | undefined {
  return state.kind === 'open' || state.kind === 'leaving' ? state.on : undefined
}

const moved = <M extends object>(state: State<M>, over: Over<M>): State<M> => {
  switch (state.kind) {
    case 'idle':
    case 'resting':
      return typeof over === 'object' ? { kind: 'resting', on: over } : IDLE
    case 'open':
      if (state.by !== 'hover' || over === state.on || over === 'card') return state
      return { kind: 'leaving', on: state.on, over: over === 'way' ? undefined : over }
    case 'leaving':
      // A new state each time: whoever is on the way has as long again.
      if (over === 'way') return { kind: 'leaving', on: state.on, over: undefined }
      if (over === state.on || over === 'card') return { kind: 'open', on: state.on, by: 'hover' }
      if (over === state.over) return state
      return { kind: 'leaving', on: state.on, over }
  }
}

const pressed = <M extends object>(state: State<M>, over: Over<M>): State<M> => {
  const isPinned = state.kind === 'open' && state.by === 'pin'
  if (typeof over === 'object') return { kind: 'open', on: over, by: isPinned ? 'pin' : 'click' }
  if (over === undefined) return isPinned ? state : IDLE
  // A press inside says that the card is wanted.
  const isHovered = state.kind === 'leaving' || (state.kind === 'open' && state.by === 'hover')
  return isHovered ? { kind: 'open', on: state.on, by: 'click' } : state
}

const waited = <M>(state: State<M>): State<M> => {
  if (state.kind === 'resting') return { kind: 'open', on: state.on, by: 'hover' }
  if (state.kind !== 'leaving') return state
  return state.over === undefined ? IDLE : { kind: 'resting', on: state.over }
}

/** The state after something happened; the same object where nothing changed. */
export function after<M extends object>(state: State<M>, happening: Happening<M>): State<M> {
  switch (happening.kind) {
    case 'moved':
      return moved(state, happening.over)
    case 'pressed':
      return pressed(state, happening.over)
    case 'stepped': {
      const isPinned = state.kind === 'open' && state.by === 'pin'
      return { kind: 'open', on: happening.to, by: isPinned ? 'pin' : 'keys' }
    }
    case 'pinned': {
      const shown = shownIn(state)
      return shown === undefined
        ? state
        : { kind: 'open', on: shown, by: happening.on ? 'pin' : 'click' }
    }
    case 'scrolled':
      return state.kind === 'resting' ? IDLE : state
    case 'waited':
      return waited(state)
    case 'dismissed':
      return IDLE
  }
}
