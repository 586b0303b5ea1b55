/** Timing of several contenders in turns, so that a busy moment of the machine meets all of them. */
import type { Search } from './contender.ts'

const WARM_UP_MS = 250
/** A contender takes part in so many rounds, fewer where it is slow. */
const ROUNDS = 150
const MOST_MS = 3_000
const LEAST_ROUNDS = 4

class Timing {
  readonly #search: Search
  readonly #least: Float64Array
  rounds = 0
  spent = 0

  constructor(search: Search, articles: readonly string[]) {
    this.#search = search
    this.#least = new Float64Array(articles.length).fill(Number.POSITIVE_INFINITY)
    const until = performance.now() + WARM_UP_MS
    do for (const article of articles) search(article)
    while (performance.now() < until)
  }

  takePart(articles: readonly string[]): void {
    if (this.rounds >= LEAST_ROUNDS && this.spent > MOST_MS) return
    this.rounds++
    for (const [at, article] of articles.entries()) {
      const before = performance.now()
      this.#search(article)
      const time = performance.now() - before
      this.spent += time
      if (time < (this.#least[at] as number)) this.#least[at] = time
    }
  }

  /** The least time of each article, summed. */
  get total(): number {
    return this.#least.reduce((sum, time) => sum + time, 0)
  }
}

/**
 * Milliseconds that each search takes for all articles: of each article the least of all rounds,
 * since a search does the same each time and whatever else the machine does only adds to it.
 */
export const timeInTurns = (
  searches: ReadonlyMap<string, Search>,
  articles: readonly string[],
): ReadonlyMap<string, number> => {
  const timings = [...searches].map(
    ([name, search]) => [name, new Timing(search, articles)] as const,
  )
  for (let round = 0; round < ROUNDS; round++)
    for (const [, timing] of timings) timing.takePart(articles)
  return new Map(timings.map(([name, timing]) => [name, timing.total]))
}

/** The least of several runs, in milliseconds. */
export const leastOf = (runs: number, run: () => unknown): number =>
  Math.min(
    ...Array.from({ length: runs }, () => {
      const before = performance.now()
      run()
      return performance.now() - before
    }),
  )
