import type { Annotator, PlacedMention } from '../annotator.ts'
import type { Position } from '../block/block.ts'
import { comparePlaces } from './order.ts'

type Mentions = Pick<Annotator, 'mentions'>

/** The first painted mention after a place; the first of all when absent. Does not wrap. */
export function nextMention(
  annotator: Mentions,
  from?: PlacedMention | Position,
): PlacedMention | undefined {
  const place = from && endOf(from)
  return visible(annotator).find(
    ({ range }) => place === undefined || comparePlaces(startOfRange(range), place) >= 0,
  )?.mention
}

/** The last painted mention before a place; the last of all when absent. Does not wrap. */
export function previousMention(
  annotator: Mentions,
  from?: PlacedMention | Position,
): PlacedMention | undefined {
  const place = from && startOf(from)
  return visible(annotator).findLast(
    ({ range }) => place === undefined || comparePlaces(startOfRange(range), place) < 0,
  )?.mention
}

function visible(
  annotator: Mentions,
): readonly { readonly mention: PlacedMention; readonly range: Range }[] {
  return annotator.mentions().flatMap((mention) => {
    const range = mention.mark && mention.range
    return range && range.getClientRects().length > 0 ? [{ mention, range }] : []
  })
}

function startOf(place: PlacedMention | Position): Position | undefined {
  if ('node' in place) return place
  return place.range && startOfRange(place.range)
}

function endOf(place: PlacedMention | Position): Position | undefined {
  if ('node' in place) return place
  const { range } = place
  return range && { node: range.endContainer, offset: range.endOffset }
}

function startOfRange({ startContainer, startOffset }: Range): Position {
  return { node: startContainer, offset: startOffset }
}
