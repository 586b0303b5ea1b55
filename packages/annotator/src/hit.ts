import type { Position } from './block/block.ts'

interface PointedHighlight {
  readonly ranges: readonly AbstractRange[]
}

interface PointableHighlights {
  highlightsFromPoint?(
    x: number,
    y: number,
    options: { readonly shadowRoots: readonly ShadowRoot[] },
  ): readonly PointedHighlight[]
}

/**
 * Places of text that may be under a point of the viewport: the starts of the highlighted ranges
 * where the browser tells them, else the caret's place. To be tested with `isOver`.
 */
export function* placesAt(
  x: number,
  y: number,
  shadowRoots: readonly ShadowRoot[],
): Generator<Position> {
  const highlights = CSS.highlights as HighlightRegistry & PointableHighlights
  for (const { ranges } of highlights.highlightsFromPoint?.(x, y, { shadowRoots }) ?? []) {
    for (const { startContainer, startOffset } of ranges) {
      yield { node: startContainer, offset: startOffset }
    }
  }
  const { caretPositionFromPoint } = Document.prototype
  const caret = caretPositionFromPoint.call(document, x, y, { shadowRoots: [...shadowRoots] })
  if (caret !== null) yield { node: caret.offsetNode, offset: caret.offset }
}

/**
 * Whether a point is on the words of a range: on one of its lines' boxes, not merely in the box
 * around them all, and not on something that covers them.
 */
export function isOver(range: Range, x: number, y: number): boolean {
  const inside = [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x < right && y >= top && y < bottom,
  )
  if (!inside) return false
  const root = range.startContainer.getRootNode()
  const { elementFromPoint } = root instanceof ShadowRoot ? root : Document.prototype
  const top: Element | null = elementFromPoint.call(root as Document & ShadowRoot, x, y)
  const around = range.commonAncestorContainer
  const { contains } = Node.prototype
  return top !== null && (contains.call(top, around) || contains.call(around, top))
}
