import { firstChildOf, nameOf, nextSiblingOf, openShadowOf } from '../page/native.ts'

/** Walks the children an element has in the flat tree: its open shadow tree, its slot's nodes. */
export class FlatChildren {
  readonly #assigned: readonly Node[] | undefined
  #index = 0
  #next: Node | null = null

  constructor(element: Element) {
    const assigned = assignedTo(element)
    if (assigned.length > 0) this.#assigned = assigned
    else this.#next = firstChildOf(openShadowOf(element) ?? element)
  }

  next(): Node | undefined {
    if (this.#assigned !== undefined) return this.#assigned[this.#index++]
    const node = this.#next
    if (node === null) return undefined
    this.#next = nextSiblingOf(node)
    return node
  }
}

function assignedTo(element: Element): readonly Node[] {
  return nameOf(element) === 'slot' && element instanceof HTMLSlotElement
    ? element.assignedNodes()
    : []
}
