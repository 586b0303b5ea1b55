import type { Position } from '../block/block.ts'

/**
 * Negative where the first place stands before the second in the page, positive where after, 0
 * where they are the same or cannot be compared. Places in shadow trees stand where their hosts do.
 */
export function comparePlaces(one: Position, other: Position): number {
  const others = new Map(upwards(other).map((place) => [place.node.getRootNode(), place]))
  for (const place of upwards(one)) {
    const same = others.get(place.node.getRootNode())
    if (same !== undefined) return compareInOneTree(place, same)
  }
  return 0
}

/** The place, and the places of the hosts around it. */
function upwards(place: Position): readonly Position[] {
  const root = place.node.getRootNode()
  return root instanceof ShadowRoot ? [place, ...upwards({ node: root.host, offset: 0 })] : [place]
}

function compareInOneTree(one: Position, other: Position): number {
  const range = new Range()
  range.setStart(one.node, Math.min(one.offset, lengthOf(one.node)))
  return -range.comparePoint(other.node, Math.min(other.offset, lengthOf(other.node)))
}

function lengthOf(node: Node): number {
  return node instanceof CharacterData ? node.length : node.childNodes.length
}
