import type { Span } from '@parley/spotter'

/** A text node of a block: its data stands at `start..start + length` in the block's text. */
export interface Piece {
  readonly node: Text
  readonly start: number
  readonly length: number
}

/**
 * A run of text that is read without a break: a paragraph, a heading, a table cell, what stands
 * between two `<br>`. Inline elements do not end it. Whitespace is the page's own, unit for unit; an
 * inline object that is not read (an image, a formula, code) stands as one U+FFFC between pieces.
 */
export interface Block {
  readonly text: string
  /** In reading order. Never empty. */
  readonly pieces: readonly Piece[]
  /** The nearest block-level element around the text, in the flat tree. */
  readonly container: Element
  /** 1 to 6 inside a heading of that level, else 0. */
  readonly heading: number
}

/** A place in the page, as a `Range` has it. */
export interface Position {
  readonly node: Node
  readonly offset: number
}

/**
 * The place of a block's offset. Where two pieces meet, `'start'` takes the later piece and `'end'`
 * the earlier one, so that a range keeps to the pieces whose text it covers.
 *
 * @throws {RangeError} when the offset is not within `0..block.text.length`.
 */
export function positionAt(block: Block, offset: number, side: 'start' | 'end'): Position {
  if (!(offset >= 0 && offset <= block.text.length)) {
    throw new RangeError(`offset ${offset} is outside a block of ${block.text.length}`)
  }
  const at = pieceAt(block, offset, side)
  const piece = block.pieces[at]
  if (piece === undefined) throw new RangeError('a block without pieces')
  const inner = offset - piece.start
  // Behind an object that is not read there is only the next piece's start.
  const after = inner > piece.length ? block.pieces[at + 1] : undefined
  return after === undefined ? { node: piece.node, offset: inner } : { node: after.node, offset: 0 }
}

/** The index of the last piece that starts at or before the offset, before it on the side `'end'`. */
function pieceAt({ pieces }: Block, offset: number, side: 'start' | 'end'): number {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const start = pieces[middle]?.start ?? 0
    if (side === 'start' ? start <= offset : start < offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The block's offset of a place in one of its text nodes; undefined for any other place. */
export function offsetOf(block: Block, position: Position): number | undefined {
  const { node, offset } = position
  const piece = block.pieces.find((piece) => piece.node === node)
  return piece !== undefined && offset >= 0 && offset <= piece.length
    ? piece.start + offset
    : undefined
}

/**
 * A live range over a span of the block; undefined where the page has since detached or rewritten
 * the text, or where the span is empty or outside the block.
 */
export function rangeOf(block: Block, span: Span): Range | undefined {
  if (!(span.start >= 0 && span.start < span.end && span.end <= block.text.length)) return undefined
  const start = positionAt(block, span.start, 'start')
  const end = positionAt(block, span.end, 'end')
  if (!isCurrent(block, span)) return undefined
  // A range has one tree: text that goes on inside a slot has no range.
  if (start.node !== end.node && start.node.getRootNode() !== end.node.getRootNode()) {
    return undefined
  }
  const range = new Range()
  range.setStart(start.node, start.offset)
  range.setEnd(end.node, end.offset)
  return range
}

/** Whether the text of the span still stands on the page as it was collected. */
export function isCurrent(block: Block, span: Span): boolean {
  const { pieces, text } = block
  for (let at = pieceAt(block, span.start, 'start'); at < pieces.length; at++) {
    const piece = pieces[at]
    if (piece === undefined || piece.start >= span.end) break
    const { node, start, length } = piece
    if (!node.isConnected || node.data !== text.slice(start, start + length)) return false
  }
  return true
}
