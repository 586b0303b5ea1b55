/** A rectangle of the viewport in CSS pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Placement {
  readonly left: number
  readonly top: number
  /** What fits on the chosen side; the card scrolls inside when it is taller. */
  readonly maxHeight: number
  readonly side: 'below' | 'above'
}

/** Between the words and the card: the underline stays visible. */
const GAP = 8
/** Between the card and the viewport's edges. */
const MARGIN = 8

/** No taller than this even where there is room: a card is beside the text, not in its place. */
const TALLEST = 560

/**
 * Puts a card flush with the beginning of the words, below them, or above where there is more room and below is too little. Never
 * over the words: where neither side has room for it, the card is as tall as the larger side.
 */
export function placeCard(words: Box, card: Size, viewport: Size, isRtl = false): Placement {
  const below = viewport.height - MARGIN - (words.bottom + GAP)
  const above = words.top - GAP - MARGIN
  const wanted = Math.min(card.height, TALLEST)
  const side = wanted <= below || below >= above ? 'below' : 'above'
  const maxHeight = Math.min(TALLEST, Math.max(0, side === 'below' ? below : above))
  const height = Math.min(card.height, maxHeight)
  const rightmost = Math.max(MARGIN, viewport.width - MARGIN - card.width)
  return {
    left: Math.min(Math.max(MARGIN, isRtl ? words.right - card.width : words.left), rightmost),
    top: side === 'below' ? words.bottom + GAP : words.top - GAP - height,
    maxHeight,
    side,
  }
}

/** Whether any of the words can be seen. */
export function isInView(words: Box, viewport: Size): boolean {
  return (
    words.bottom > 0 &&
    words.top < viewport.height &&
    words.right > 0 &&
    words.left < viewport.width
  )
}
