import type { Mark } from './paint/names.ts'

/** Which mentions of a topic are painted: the first of the article, the first of each section, all. */
export type Density = 'first' | 'first-per-section' | 'all'

/** A block's heading level and its mentions, in reading order. */
export interface Passage<T> {
  readonly heading: number
  readonly mentions: readonly T[]
}

export interface Choice<T> {
  readonly density: Density
  /** How a mention would be painted; those answered with undefined are passed over. */
  readonly markOf: (mention: T) => Mark | undefined
  /** A first mention that cannot be seen gives way to the next one that can. */
  readonly isVisible: (mention: T) => boolean
}

/**
 * The mentions to paint, with their marks, out of an article's passages in reading order. A heading
 * starts a section and belongs to it.
 */
export function choose<T extends { readonly topic: string }>(
  passages: Iterable<Passage<T>>,
  { density, markOf, isVisible }: Choice<T>,
): Map<T, Mark> {
  const chosen = new Map<T, Mark>()
  const firsts = new Map<string, { readonly mention: T; readonly visible: boolean }>()
  for (const { heading, mentions } of passages) {
    if (heading > 0 && density === 'first-per-section') firsts.clear()
    for (const mention of mentions) {
      const mark = markOf(mention)
      if (mark === undefined) continue
      if (density !== 'all') {
        const first = firsts.get(mention.topic)
        if (first?.visible) continue
        const visible = isVisible(mention)
        if (first !== undefined && !visible) continue
        if (first !== undefined) chosen.delete(first.mention)
        firsts.set(mention.topic, { mention, visible })
      }
      chosen.set(mention, mark)
    }
  }
  return chosen
}
