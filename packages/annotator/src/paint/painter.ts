import type { HighlightNames, Mark } from './names.ts'
import { highlightRules } from './rules.ts'

/**
 * Paints ranges through the CSS Custom Highlight API: two highlights under the caller's names, no
 * change to the page's DOM. Works from an isolated world, so it keeps to references of its own:
 * Firefox lets no content script iterate `CSS.highlights`, and what else is in there is the page's.
 *
 * @throws {TypeError} where the browser has no custom highlights.
 */
export class Painter {
  readonly #names: HighlightNames
  readonly #highlights: Readonly<Record<Mark, Highlight>>
  #sheet: CSSStyleSheet | undefined
  readonly #sheeted = new Set<WeakRef<ShadowRoot>>()

  constructor(names: HighlightNames) {
    if (typeof Highlight !== 'function') throw new TypeError('no CSS Custom Highlight API here')
    this.#names = names
    this.#highlights = { topic: new Highlight(), contested: new Highlight() }
  }

  /** Paints a range. Painting it again with another mark replaces the first. */
  add(range: Range, mark: Mark): void {
    this.#highlights[mark === 'topic' ? 'contested' : 'topic'].delete(range)
    this.#highlights[mark].add(range)
  }

  remove(range: Range): void {
    this.#highlights.topic.delete(range)
    this.#highlights.contested.delete(range)
  }

  /** Registers the highlights, again where the page has thrown them out. */
  register(): void {
    for (const mark of ['topic', 'contested'] as const) {
      const name = this.#names[mark]
      if (this.#highlights[mark].size === 0) CSS.highlights.delete(name)
      else if (!CSS.highlights.has(name)) CSS.highlights.set(name, this.#highlights[mark])
    }
  }

  /** Brings the rules into an open shadow root: in Firefox the document's do not reach into it. */
  adopt(root: ShadowRoot): void {
    this.#sheet ??= new CSSStyleSheet()
    const sheet = this.#sheet
    if (sheet.cssRules.length === 0) sheet.replaceSync(highlightRules(this.#names))
    if (root.adoptedStyleSheets.includes(sheet)) return
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    this.#sheeted.add(new WeakRef(root))
  }

  /** Takes everything back. */
  stop(): void {
    for (const mark of ['topic', 'contested'] as const) {
      this.#highlights[mark].clear()
      CSS.highlights.delete(this.#names[mark])
    }
    for (const reference of this.#sheeted) {
      const root = reference.deref()
      if (root === undefined) continue
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet)
    }
    this.#sheeted.clear()
  }
}
