/**
 * The text of some elements as blocks, kept in step with the page.
 *
 * Every block-level element is a container that lists, in order, its own runs of text and the
 * containers in it; reading order is a walk over those lists. After a change only the containers it
 * touched are read again, and a run that came out as before stays the same block. Reading a
 * container costs its inline nodes and direct children; listing the blocks costs no DOM at all.
 */
import { flatParentOf, isElement, isText, openShadowOf } from '../page/native.ts'
import type { Block } from './block.ts'
import { FlatChildren } from './flat-tree.ts'
import { flowOf, headingLevelOf } from './flow.ts'
import { Run } from './run.ts'

/** What a batch of mutations touched. */
export interface Touched {
  /** Elements whose own content changed. */
  readonly changed: Iterable<Element>
  /** Nodes that came, or came back, or whose attributes changed: to be read whole. */
  readonly anew: ReadonlySet<Node>
}

/** What became of the blocks. Both in reading order. */
export interface BlockChange {
  readonly stale: readonly Block[]
  readonly fresh: readonly Block[]
}

interface Inner {
  readonly inner: Element
}

interface Container {
  readonly heading: number
  readonly items: readonly (Block | Inner)[]
  /** Open shadow roots met between the items. */
  readonly shadows: readonly ShadowRoot[]
}

interface Unread {
  readonly element: Element
  readonly heading: number
  readonly anew: boolean
}

/** Nodes read between two chances to pause. */
const breath = 512

/** Text nodes of a page that are read, in its order: what is beyond them is no article any more. */
export const mostTexts = 100_000

export class BlockTree {
  readonly roots: readonly Element[]
  #containers = new WeakMap<Element, Container>()
  readonly #blockOf = new WeakMap<Node, Block>()
  /** Elements that are not read: what happens in them touches nothing. */
  #unread = new WeakSet<Element>()
  #blocks: readonly Block[] = []
  #shadows: readonly ShadowRoot[] = []
  #cut = false

  readonly #most: number

  /** `most` limits the text nodes of one reading. */
  constructor(roots: readonly Element[], most = Number.POSITIVE_INFINITY) {
    this.roots = roots
    this.#most = most
  }

  /** All blocks, in reading order. */
  get blocks(): readonly Block[] {
    return this.#blocks
  }

  /** The open shadow roots among the blocks. */
  get shadowRoots(): readonly ShadowRoot[] {
    return this.#shadows
  }

  /** Whether there was more than is read. */
  get isCut(): boolean {
    return this.#cut
  }

  /** The block a text node belongs to. */
  blockOf(node: Node): Block | undefined {
    return this.#blockOf.get(node)
  }

  /** Reads everything. Yields now and then, so that a caller may pause; returns the outcome. */
  *read(): Generator<undefined, BlockChange> {
    this.#containers = new WeakMap()
    this.#unread = new WeakSet()
    this.#cut = false
    yield* this.#walk(
      this.roots.map((element) => ({ element, heading: headingLevelOf(element), anew: true })),
      new Set(),
    )
    return yield* this.#settle()
  }

  /** Reads what was touched. */
  *readAgain({ changed, anew }: Touched): Generator<undefined, BlockChange> {
    const elements = new Set<Element>()
    for (const element of changed) {
      const container = this.#containerAround(element)
      if (container !== undefined) elements.add(container)
    }
    const unread = [...elements].map((element) => ({
      element,
      heading: this.#containers.get(element)?.heading ?? 0,
      anew: false,
    }))
    yield* this.#walk(unread, anew)
    return yield* this.#settle()
  }

  #containerAround(element: Element): Element | undefined {
    let at: Element | undefined = element
    while (at !== undefined) {
      if (this.#containers.has(at)) return at
      if (this.#unread.has(at)) return undefined
      at = flatParentOf(at)
    }
    return undefined
  }

  *#walk(unread: Unread[], anew: ReadonlySet<Node>): Generator<undefined, void> {
    const done = new Set<Element>()
    let visited = 0
    let texts = 0
    for (let next = unread.pop(); next !== undefined; next = unread.pop()) {
      const { element, heading } = next
      // Its parent was read before it, and hides it or has had it read under another heading.
      if (this.#unread.has(element) || (!next.anew && done.has(element))) continue
      done.add(element)
      const items: (Block | Inner)[] = []
      const shadows: ShadowRoot[] = []
      const found: Unread[] = []
      const run = new Run()
      const endRun = () => {
        const block = run.end(element, heading)
        if (block !== undefined) items.push(this.#known(block))
      }
      const open = (inner: Element, isNew: boolean) => {
        const shadow = openShadowOf(inner)
        if (shadow !== undefined) shadows.push(shadow)
        return { children: new FlatChildren(inner), anew: isNew || anew.has(inner) }
      }
      const levels = [open(element, next.anew)]
      for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
        const node = texts < this.#most ? level.children.next() : undefined
        if (++visited % breath === 0) yield
        if (node === undefined) levels.pop()
        else if (isText(node)) {
          texts += 1
          run.add(node)
        } else if (isElement(node)) {
          const isNew = level.anew || anew.has(node)
          const isKnown = !isNew && this.#containers.has(node)
          const flow = isKnown ? 'block' : flowOf(node)
          if (flow === 'inline') levels.push(open(node, level.anew))
          else if (flow === 'object') run.addObject()
          else if (flow !== 'absent') endRun()
          if (flow === 'block') {
            items.push({ inner: node })
            if (!isKnown) {
              found.push({ element: node, heading: headingLevelOf(node) || heading, anew: isNew })
            }
          } else this.#containers.delete(node)
          // What was hidden and is shown again is read from now on.
          if (flow === 'block' || flow === 'inline') this.#unread.delete(node)
          else this.#unread.add(node)
        }
      }
      endRun()
      this.#containers.set(element, { heading, items, shadows })
      // The next to be read is the next on the page.
      for (let at = found.length; at-- > 0; ) unread.push(found[at] as Unread)
      yield
    }
    this.#cut ||= texts >= this.#most
  }

  /** The block that was there before, where the run came out the same; else the new one. */
  #known(block: Block): Block {
    const first = block.pieces[0]
    const before = first === undefined ? undefined : this.#blockOf.get(first.node)
    if (before !== undefined && isSame(before, block)) return before
    for (const piece of block.pieces) this.#blockOf.set(piece.node, block)
    return block
  }

  *#settle(): Generator<undefined, BlockChange> {
    const blocks: Block[] = []
    const shadows: ShadowRoot[] = []
    const pending: (Block | Inner)[] = this.roots.map((inner) => ({ inner })).reverse()
    let visited = 0
    for (let item = pending.pop(); item !== undefined; item = pending.pop()) {
      if (++visited % breath === 0) yield
      if ('text' in item) blocks.push(item)
      else {
        const container = this.#containers.get(item.inner)
        if (container === undefined) continue
        for (const shadow of container.shadows) shadows.push(shadow)
        for (let at = container.items.length - 1; at >= 0; at--) {
          const inner = container.items[at]
          if (inner !== undefined) pending.push(inner)
        }
      }
    }
    const before = new Set(this.#blocks)
    const now = new Set(blocks)
    const change = {
      stale: this.#blocks.filter((block) => !now.has(block)),
      fresh: blocks.filter((block) => !before.has(block)),
    }
    this.#blocks = blocks
    this.#shadows = shadows
    return change
  }
}

/** The text of an element in blocks, in reading order. Linear in the nodes below the element. */
export function collectBlocks(root: Element): readonly Block[] {
  const tree = new BlockTree([root])
  for (const _ of tree.read());
  return tree.blocks
}

function isSame(one: Block, other: Block): boolean {
  return (
    one.container === other.container &&
    one.heading === other.heading &&
    one.text === other.text &&
    one.pieces.length === other.pieces.length &&
    one.pieces.every((piece, at) => piece.node === other.pieces[at]?.node)
  )
}
