/**
 * One article's life: its blocks are read, spotted, and the chosen mentions painted; changes of the
 * page go the same way for the blocks they touched. Ends with its signal, which takes all paint off.
 */
import type { Mention } from '@parley/spotter'
import type { AnnotateOptions } from './annotator.ts'
import { type Block, offsetOf } from './block/block.ts'
import { type BlockChange, BlockTree, mostTexts } from './block/block-tree.ts'
import { choose } from './choose.ts'
import { isOver, placesAt } from './hit.ts'
import { languageOf } from './language.ts'
import { observe } from './page/observe.ts'
import { isRendered } from './page/rendered.ts'
import type { Mark } from './paint/names.ts'
import { Painter } from './paint/painter.ts'
import { Placed } from './placed.ts'

/** What is known of a block that is on the page. */
interface Spotted {
  mentions: readonly Placed[]
  /** The question whose answer counts. */
  asked: number
}

export interface SessionOptions extends AnnotateOptions {
  readonly roots: readonly Element[]
  readonly page: number
  /** Called when the session cannot go on, unlike after a spotter's error. */
  readonly onFailure: (error: unknown) => void
}

export class Session {
  readonly roots: readonly Element[]
  #page: number
  readonly #options: SessionOptions
  readonly #tree: BlockTree
  readonly #painter: Painter
  readonly #spotted = new Map<Block, Spotted>()
  #painted = new Map<Placed, Mark>()
  #questions = 0

  constructor(options: SessionOptions) {
    const { roots, page, names, signal, onFailure } = options
    this.roots = roots
    this.#page = page
    this.#options = options
    this.#tree = new BlockTree(roots, mostTexts)
    this.#painter = new Painter(names)
    signal.addEventListener('abort', () => this.#painter.stop())
    observe({
      tree: this.#tree,
      onChange: (change) => this.#follow(change),
      onError: onFailure,
      signal,
    })
  }

  /** Every mention on the page, in reading order. */
  mentions(): readonly Placed[] {
    return this.#tree.blocks.flatMap((block) => this.#spotted.get(block)?.mentions ?? [])
  }

  mentionAt(x: number, y: number): Placed | undefined {
    const shadowRoots = [...this.roots.flatMap(shadowRootsAround), ...this.#tree.shadowRoots]
    for (const place of placesAt(x, y, shadowRoots)) {
      const block = this.#tree.blockOf(place.node)
      const offset = block && offsetOf(block, place)
      if (block === undefined || offset === undefined) continue
      // A caret in the right half of the last letter stands behind it.
      const mention = this.#spotted
        .get(block)
        ?.mentions.find(({ mark, start, end }) => mark && start <= offset && offset <= end)
      const range = mention?.range
      if (range !== undefined && isOver(range, x, y)) return mention
    }
    return undefined
  }

  /** Whether the article goes on beyond what was read. */
  get isCut(): boolean {
    return this.#tree.isCut
  }

  /** Asks for every block again; what is painted stays until the answer has come. */
  refresh(page: number): void {
    this.#page = page
    void this.#ask(this.#tree.blocks)
  }

  #follow({ stale, fresh }: BlockChange): void {
    const before = new Map<string, Spotted>()
    for (const block of stale) {
      const spotted = this.#spotted.get(block)
      if (spotted?.asked === 0) before.set(block.text, spotted)
      this.#spotted.delete(block)
    }
    const unknown: Block[] = []
    for (const block of fresh) {
      // A page that renders its text anew mostly renders the same text.
      const same = before.get(block.text)
      const mentions = same?.mentions.map(({ mention }) => new Placed(mention, block)) ?? []
      this.#spotted.set(block, { mentions, asked: 0 })
      if (same === undefined) unknown.push(block)
    }
    // What only came is painted with the answer about it.
    if (stale.length > 0 || unknown.length === 0) this.#paint()
    void this.#ask(unknown)
  }

  async #ask(blocks: readonly Block[]): Promise<void> {
    if (blocks.length === 0) return
    const { spot, signal, onError, onFailure } = this.#options
    const question = ++this.#questions
    for (const block of blocks) {
      const spotted = this.#spotted.get(block)
      if (spotted !== undefined) spotted.asked = question
    }
    let mentions: readonly Mention[]
    try {
      const texts = blocks.map(({ text }) => text)
      const known = new Map()
      const languages = blocks.map((block) => languageOf(block, known))
      mentions = await spot(texts, { page: this.#page, languages, signal })
    } catch (error) {
      if (!signal.aborted) onError(error)
      return
    }
    if (signal.aborted) return
    try {
      this.#accept(blocks, mentions, question)
      this.#paint()
    } catch (error) {
      onFailure(error)
    }
  }

  /** Keeps what the answer says of blocks that are still there and not asked about again. */
  #accept(blocks: readonly Block[], mentions: readonly Mention[], question: number): void {
    const answers = Map.groupBy(mentions, ({ block }) => block)
    for (const [at, block] of blocks.entries()) {
      const spotted = this.#spotted.get(block)
      if (spotted?.asked !== question) continue
      spotted.asked = 0
      const known = new Map(spotted.mentions.map((placed) => [identityOf(placed), placed]))
      spotted.mentions = (answers.get(at) ?? [])
        .filter(({ start, end }) => start >= 0 && start < end && end <= block.text.length)
        .sort((one, other) => one.start - other.start)
        .map((mention) => known.get(identityOf(mention)) ?? new Placed(mention, block))
    }
  }

  #paint(): void {
    const { choose: density = () => 'first' as const, mark = markOfTopic, onChange } = this.#options
    const passages = this.#tree.blocks.map((block) => ({
      heading: block.heading,
      mentions: this.#spotted.get(block)?.mentions ?? [],
    }))
    const chosen = choose(passages, {
      density: density(),
      markOf: ({ mention }) => mark(mention),
      isVisible: ({ block }) => isRendered(block.container),
    })
    for (const mention of this.#painted.keys()) {
      if (!chosen.has(mention)) this.#erase(mention)
    }
    for (const [mention, mark] of chosen) {
      const { painted, range } = mention
      if (range === undefined) this.#erase(mention)
      else if (range !== painted || this.#painted.get(mention) !== mark) {
        mention.mark = mark
        this.#painter.add(range, mark)
        const root = range.startContainer.getRootNode()
        if (root instanceof ShadowRoot) this.#painter.adopt(root)
      }
    }
    this.#painted = chosen
    this.#painter.register()
    onChange?.()
  }

  #erase(mention: Placed): void {
    if (mention.painted !== undefined) this.#painter.remove(mention.painted)
    mention.mark = undefined
  }
}

/** What two mentions of one block agree on where they say the same of the same words. */
function identityOf({ start, end, topic, party }: Omit<Mention, 'block' | 'why'>): string {
  return `${start} ${end} ${party} ${topic}`
}

/** The shadow roots that an element stands in, inner ones first. */
function shadowRootsAround(element: Element): readonly ShadowRoot[] {
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? [root, ...shadowRootsAround(root.host)] : []
}

function markOfTopic({ party }: Mention): Mark | undefined {
  return party ? undefined : 'topic'
}
