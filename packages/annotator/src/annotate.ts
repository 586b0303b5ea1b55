import type { AnnotateOptions, Annotator, PlacedMention } from './annotator.ts'
import { searchArticle } from './article/find-article.ts'
import { awaitText, watchPlace } from './page/arrivals.ts'
import { inSlices, whenIdle } from './page/idle.ts'
import { pageAddress, watchNavigation } from './page/navigation.ts'
import { Session } from './session.ts'

/**
 * Annotates the document's article, now or once it is there, until the signal is aborted. Starts
 * anew when the page navigates in place or replaces its article. Never throws: errors go to
 * `onError`, and the page is left as it was.
 */
export function annotate(document: Document, options: AnnotateOptions): Annotator {
  return new PageAnnotator(document, options)
}

class PageAnnotator implements Annotator {
  readonly #document: Document
  readonly #options: AnnotateOptions
  readonly #life = new AbortController()
  readonly #signal: AbortSignal
  #looking = new AbortController()
  #visit = new AbortController()
  #session: Session | undefined
  #address = ''
  #page = 1

  constructor(document: Document, options: AnnotateOptions) {
    this.#document = document
    this.#options = options
    this.#signal = AbortSignal.any([options.signal, this.#life.signal])
    this.#signal.addEventListener('abort', () => this.#end())
    if (this.#signal.aborted) return
    this.#guard(() => {
      this.#address = pageAddress(location.href)
      watchNavigation(() => this.#noticeAddress(), this.#signal)
      // What stood there while the page was loading may not be the article.
      addEventListener('load', () => this.#look(), { once: true, signal: this.#signal })
      this.#look()
    })
  }

  mentions(): readonly PlacedMention[] {
    return this.#guard(() => this.#session?.mentions()) ?? []
  }

  mentionAt(x: number, y: number): PlacedMention | undefined {
    return this.#guard(() => this.#session?.mentionAt(x, y))
  }

  roots(): readonly Element[] {
    return this.#session?.roots ?? []
  }

  isCut(): boolean {
    return this.#session?.isCut ?? false
  }

  refresh(): void {
    this.#page += 1
    this.#guard(() => this.#session?.refresh(this.#page))
  }

  stop(): void {
    this.#life.abort()
  }

  #noticeAddress(): void {
    const address = pageAddress(location.href)
    if (address === this.#address) return
    this.#address = address
    this.#page += 1
    whenIdle(() => this.#look(true), this.#signal)
  }

  /** Begins anew where the article is another one now. */
  #look(isOtherPage = false): void {
    this.#looking.abort()
    this.#looking = new AbortController()
    const signal = AbortSignal.any([this.#looking.signal, this.#signal])
    inSlices(searchArticle(this.#document), signal)
      .then((roots) => {
        if (signal.aborted) return
        const session = this.#session
        if (session === undefined || !isSameList(session.roots, roots ?? [])) this.#begin(roots)
        else if (isOtherPage) session.refresh(this.#page)
      })
      .catch((error) => {
        if (!signal.aborted) this.#fail(error)
      })
  }

  #begin(roots: readonly Element[] | undefined): void {
    this.#end()
    this.#visit = new AbortController()
    const { signal } = this.#visit
    const look = () => whenIdle(() => this.#look(), signal)
    if (roots === undefined) {
      awaitText(this.#document, look, signal)
      return
    }
    watchPlace(roots, look, signal)
    this.#session = new Session({
      ...this.#options,
      roots,
      page: this.#page,
      signal,
      onFailure: (error) => this.#fail(error),
      onChange: () => {
        this.#options.onChange?.()
        // Not every browser tells of every navigation.
        this.#noticeAddress()
      },
    })
  }

  #end(): void {
    const had = this.#session !== undefined
    this.#visit.abort()
    this.#session = undefined
    if (!had) return
    try {
      this.#options.onChange?.()
    } catch (error) {
      this.#options.onError(error)
    }
  }

  /** The one place where errors end: the page is left as it was found. */
  #guard<T>(work: () => T): T | undefined {
    try {
      return work()
    } catch (error) {
      this.#fail(error)
      return undefined
    }
  }

  #fail(error: unknown): void {
    this.#end()
    this.#options.onError(error)
  }
}

function isSameList(one: readonly Element[], other: readonly Element[]): boolean {
  return one.length === other.length && one.every((element, at) => element === other[at])
}
