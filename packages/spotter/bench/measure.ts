/** Timing of several contenders in turns, so that a busy moment of the machine meets all of them. */
import type { Search } from './contenders.ts'

const ROUNDS = 15
/** A round of one contender lasts about so long, whatever its speed. */
const ROUND_MS = 20
const WARM_UP_MS = 150

const runAll = (search: Search, articles: readonly string[]): number => {
  const before = performance.now()
  for (const article of articles) search(article)
  return performance.now() - before
}

const warmUp = (search: Search, articles: readonly string[]): number => {
  const until = performance.now() + WARM_UP_MS
  let last = runAll(search, articles)
  while (performance.now() < until) last = runAll(search, articles)
  return Math.max(1, Math.round(ROUND_MS / last))
}

/**
 * Milliseconds that each search takes for all articles: the median of its rounds, taken in turns.
 */
export const timeInTurns = (
  searches: ReadonlyMap<string, Search>,
  articles: readonly string[],
): ReadonlyMap<string, number> => {
  const repeats = new Map([...searches].map(([name, search]) => [name, warmUp(search, articles)]))
  const times = new Map<string, number[]>([...searches.keys()].map((name) => [name, []]))
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, search] of searches) {
      const count = repeats.get(name) ?? 1
      let total = 0
      for (let k = 0; k < count; k++) total += runAll(search, articles)
      times.get(name)?.push(total / count)
    }
  return new Map(
    [...times].map(([name, list]) => [name, list.toSorted((a, b) => a - b)[ROUNDS >> 1] ?? 0]),
  )
}
