import type { Page } from 'playwright-core'

interface Node {
  readonly nodeId: string
  readonly ignored: boolean
  readonly role?: { readonly value: string }
  readonly name?: { readonly value: string }
  readonly properties?: readonly { readonly name: string; readonly value: { value?: unknown } }[]
  readonly childIds?: readonly string[]
}

const SAID = ['expanded', 'pressed', 'level', 'modal']

const line = ({ role, name, properties = [] }: Node): string => {
  const states = properties
    .filter((property) => SAID.includes(property.name))
    .map((property) => ` ${property.name}=${property.value.value}`)
  const named = name?.value ? ` “${name.value.replace(/\s+/g, ' ').trim()}”` : ''
  return `${role?.value}${named}${states.join('')}`
}

/**
 * What assistive technology is given of the first node of a role, as indented lines. Text is left to
 * the names of what holds it.
 */
export async function accessibilityTree(page: Page, role: string): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as {
    nodes: readonly Node[]
  }
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const write = (node: Node, depth: number): string[] => {
    const inner = (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id)
      return child === undefined ? [] : [child]
    })
    const isSilent =
      node.ignored || /^(StaticText|InlineTextBox|generic|none)$/.test(node.role?.value ?? '')
    const lines = isSilent ? [] : [`${'  '.repeat(depth)}${line(node)}`]
    return [...lines, ...inner.flatMap((child) => write(child, isSilent ? depth : depth + 1))]
  }
  const root = nodes.find((node) => node.role?.value === role)
  if (root === undefined) throw new Error(`Nothing on the page is a ${role}`)
  return write(root, 0).join('\n')
}
