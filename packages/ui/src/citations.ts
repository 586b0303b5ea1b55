import type { Source } from '@parley/taxonomy'

/** The sources of one part, numbered from 1 in the order in which they are first cited. */
export interface Citations {
  readonly sources: readonly Source[]
  readonly numbers: ReadonlyMap<string, number>
}

/** Numbers the cited sources; an id that the pack does not hold gets no number. */
export const cite = (ids: Iterable<string>, known: Readonly<Record<string, Source>>): Citations => {
  const sources: Source[] = []
  const numbers = new Map<string, number>()
  for (const id of ids) {
    const source = known[id]
    if (source === undefined || numbers.has(id)) continue
    numbers.set(id, sources.push(source))
  }
  return { sources, numbers }
}
