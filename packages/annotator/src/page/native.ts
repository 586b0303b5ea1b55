/**
 * The DOM's own accessors, read past whatever a page lays over them: a form whose field is called
 * `parentNode` hides that property of the form, and a page may redefine one on an element of its own.
 */
type Getter<T> = (this: Node) => T

type Owner = 'Node' | 'CharacterData' | 'Element' | 'Text'

function accessor<T>(owner: Owner, name: string): (node: Node) => T {
  let getter: Getter<T> | undefined
  return (node) => {
    getter ??= Object.getOwnPropertyDescriptor(globalThis[owner].prototype, name)?.get as Getter<T>
    return getter.call(node)
  }
}

export const parentOf = accessor<Node | null>('Node', 'parentNode')
export const firstChildOf = accessor<Node | null>('Node', 'firstChild')
export const nextSiblingOf = accessor<Node | null>('Node', 'nextSibling')
const nodeTypeOf = accessor<number>('Node', 'nodeType')
export const isConnectedNode = accessor<boolean>('Node', 'isConnected')
export const dataOf = accessor<string>('CharacterData', 'data')
const localNameOf = accessor<string>('Element', 'localName')
const shadowOf = accessor<ShadowRoot | null>('Element', 'shadowRoot')
const slotOfElement = accessor<HTMLSlotElement | null>('Element', 'assignedSlot')
const slotOfText = accessor<HTMLSlotElement | null>('Text', 'assignedSlot')

export function isElement(node: Node): node is Element {
  return nodeTypeOf(node) === 1
}

export function isText(node: Node): node is Text {
  const type = nodeTypeOf(node)
  return type === 3 || type === 4
}

/** The element's name in lower case, whatever the kind of document. */
export function nameOf(element: Element): string {
  return localNameOf(element).toLowerCase()
}

export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name)
}

/** The element's shadow root where it is open. */
export function openShadowOf(element: Element): ShadowRoot | undefined {
  return shadowOf(element) ?? undefined
}

/** The document's root element, also where an image called `documentElement` stands before it. */
export function rootElementOf(document: Document): Element | undefined {
  let node = firstChildOf(document)
  while (node !== null && !isElement(node)) node = nextSiblingOf(node)
  return node ?? undefined
}

/** The parent in the flat tree: slot, host or plain parent; undefined where the node has none. */
export function flatParentOf(node: Node): Element | undefined {
  const slot = isElement(node) ? slotOfElement(node) : isText(node) ? slotOfText(node) : null
  if (slot !== null) return slot
  const parent = parentOf(node)
  if (parent === null) return undefined
  if (isElement(parent)) {
    // A host's child without a slot is not on the page.
    return openShadowOf(parent) === undefined ? parent : undefined
  }
  return parent instanceof ShadowRoot ? parent.host : undefined
}
