/**
 * Watches the elements of a block tree and says which blocks went stale and which are new.
 *
 * One observer per root (its open shadow roots included). Records are boiled down as they come: the
 * parents of what came and went, once each, and the nodes that came, which may have moved. A burst
 * of more than a thousand nodes is not followed but answered by reading everything again, which
 * keeps the blocks that came out the same. The work waits for an idle moment; nothing polls.
 */
import type { BlockChange, BlockTree } from '../block/block-tree.ts'
import { inSlices, whenIdle } from './idle.ts'
import { flatParentOf, isElement, openShadowOf } from './native.ts'

const burst = 1000

const watched: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['hidden', 'aria-hidden', 'contenteditable', 'slot'],
}

export interface ObserveOptions {
  readonly tree: BlockTree
  readonly onChange: (change: BlockChange) => void
  readonly onError: (error: unknown) => void
  readonly signal: AbortSignal
}

/**
 * Reads the tree for the first time, at once, and then after every change. `onChange` is called for
 * the first reading too, and only where there is a difference or something may have moved.
 */
export function observe({ tree, onChange, onError, signal }: ObserveOptions): void {
  const gathered = new Gathered()
  let busy = true
  const observers = tree.roots.map((root) => {
    const observer = new MutationObserver((records) => {
      gathered.add(records)
      wake()
    })
    observer.observe(root, watched)
    return observer
  })
  signal.addEventListener('abort', () => {
    for (const observer of observers) observer.disconnect()
  })
  const shadows = new WeakSet<ShadowRoot>()

  const wake = () => {
    if (busy || signal.aborted) return
    busy = true
    whenIdle(() => void run(gathered.take(tree)), signal)
  }
  const run = async (reading: Generator<undefined, BlockChange>) => {
    try {
      const change = await inSlices(reading, signal)
      for (const shadow of tree.shadowRoots) {
        // Which of the observers looks into a shadow root makes no difference.
        if (!shadows.has(shadow)) observers[0]?.observe(shadow, watched)
        shadows.add(shadow)
      }
      onChange(change)
    } catch (error) {
      if (!signal.aborted) onError(error)
    }
    busy = false
    if (!gathered.isEmpty) wake()
  }
  void run(tree.read())
}

/** Mutation records boiled down to what has to be read again. */
class Gathered {
  #nodes = 0
  #changed = new Set<Element>()
  #anew = new Set<Node>()

  get isEmpty(): boolean {
    return this.#nodes === 0 && this.#changed.size === 0
  }

  add(records: readonly MutationRecord[]): void {
    for (const record of records) this.#addRecord(record)
    if (this.#nodes > burst) {
      this.#changed.clear()
      this.#anew.clear()
    }
  }

  /** The reading that is due, and a fresh start. */
  take(tree: BlockTree): Generator<undefined, BlockChange> {
    const whole = this.#nodes > burst
    const reading = whole
      ? tree.read()
      : tree.readAgain({ changed: this.#changed, anew: this.#anew })
    this.#nodes = 0
    this.#changed = new Set()
    this.#anew = new Set()
    return reading
  }

  #addRecord({ type, target, addedNodes, removedNodes }: MutationRecord): void {
    this.#nodes += addedNodes.length + removedNodes.length
    if (this.#nodes > burst) return
    if (type !== 'childList') {
      this.#touch(flatParentOf(target))
      if (isElement(target)) this.#anew.add(target)
      return
    }
    for (const node of addedNodes) if (isElement(node)) this.#anew.add(node)
    if (!isElement(target)) {
      this.#touch(target instanceof ShadowRoot ? target.host : undefined)
    } else if (openShadowOf(target) === undefined) this.#touch(target)
    else {
      // What a host's children are shown as is its shadow tree's business.
      this.#anew.add(target)
      this.#touch(flatParentOf(target))
    }
  }

  #touch(element: Element | undefined): void {
    if (element !== undefined) this.#changed.add(element)
  }
}
