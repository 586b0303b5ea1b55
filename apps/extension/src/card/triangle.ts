import type { Box } from './place.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

const side = (from: Point, to: Point, at: Point): number =>
  (to.x - from.x) * (at.y - from.y) - (to.y - from.y) * (at.x - from.x)

/** The edge of a card that faces a point, from corner to corner; none for a point inside or beside it. */
const facingEdge = (from: Point, card: Box): readonly [Point, Point] | undefined => {
  const y = from.y < card.top ? card.top : from.y > card.bottom ? card.bottom : undefined
  if (y === undefined) return undefined
  return [
    { x: card.left, y },
    { x: card.right, y },
  ]
}

/**
 * Whether a point is on the way from where the pointer left the words to their card: inside the
 * triangle between that point and the card's facing edge. Whoever goes there crosses other marks
 * without meaning them.
 */
export function isOnTheWay(left: Point, at: Point, card: Box): boolean {
  const edge = facingEdge(left, card)
  if (edge === undefined) return false
  const [one, other] = edge
  const sides = [side(left, one, at), side(one, other, at), side(other, left, at)]
  return sides.every((each) => each >= 0) || sides.every((each) => each <= 0)
}
