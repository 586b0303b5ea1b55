/** What the browser tests have at hand in the page, as `globalThis.parley`. */
import type { Mention } from '@parley/spotter'
import { type AnnotateOptions, annotate } from '../src/index.ts'

export * from '../src/index.ts'

export const names = { topic: 'quiet-7f3a', contested: 'loud-91bc' }

/** Finds words as they are written; the first word of a topic's list names it. */
export function spotWords(...words: readonly string[]) {
  return async (texts: readonly string[]): Promise<Mention[]> =>
    texts.flatMap((text, block) =>
      words.flatMap((word) =>
        [...text.matchAll(new RegExp(word, 'g'))].map(({ 0: found, index }) => ({
          block,
          start: index,
          end: index + found.length,
          topic: word,
          party: word === 'Party',
          why: { rule: 'distinctive' as const, cues: [], relevance: 1 },
        })),
      ),
    )
}

/** Annotates the page and keeps what was asked and reported. */
export function start(options: Partial<AnnotateOptions> & Pick<AnnotateOptions, 'spot'>) {
  const errors: string[] = []
  const asked: string[][] = []
  const pages: number[] = []
  const life = new AbortController()
  const annotator = annotate(document, {
    names,
    signal: life.signal,
    onError: (error) => errors.push(String(error)),
    ...options,
    spot: (texts, context) => {
      asked.push([...texts])
      pages.push(context.page)
      return options.spot(texts, context)
    },
  })
  return { annotator, errors, asked, pages, life }
}

/** What is painted, in reading order, as the browser has it. */
export function painted(name: keyof typeof names = 'topic'): string[] {
  const ranges = [...(CSS.highlights.get(names[name]) ?? [])]
  const order = (one: AbstractRange, other: AbstractRange) =>
    one.startContainer === other.startContainer
      ? one.startOffset - other.startOffset
      : one.startContainer.compareDocumentPosition(other.startContainer) & 2
        ? 1
        : -1
  return ranges.sort(order).map((range) => String(range))
}

/** Waits frame by frame until something is so. */
export async function until(condition: () => unknown): Promise<void> {
  const end = performance.now() + 20_000
  while (!condition()) {
    if (performance.now() > end) throw new Error(`never: ${condition}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

/** Long enough for whatever is on its way to have come. */
export async function quiet(): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await new Promise((resolve) => setTimeout(resolve, 20))
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 600 }))
  }
}

/** Prose that is about nothing, long enough to be an article's. */
export const prose =
  'The delegations met again this morning, and the talks went on into the night without a result that either side would call one. '

/** An article around some markup. */
export function article(inner: string): string {
  return `<main><article><h1>Headline</h1><p>${prose.repeat(3)}</p>${inner}</article></main>`
}
