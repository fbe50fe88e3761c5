import type { CDPSession, Page } from '@playwright/test'

/** What assistive technology is told of one thing on the page. */
export interface Told {
  readonly role: string
  readonly name: string
  readonly description: string
  readonly isFocused: boolean
  /** Roles of what it stands in, the nearest last. */
  readonly inside: readonly string[]
}

type Node = Awaited<ReturnType<typeof nodesOf>>[number]

/** The whole page as the browser hands it to assistive technology, in reading order. */
export async function accessibilityTree(page: Page): Promise<readonly Told[]> {
  const session = await page.context().newCDPSession(page)
  const nodes = await nodesOf(session)
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const walk = (node: Node, inside: readonly string[]): Told[] => {
    const { ignored, role, name, description, properties = [], childIds = [] } = node
    const here = String(role?.value ?? '')
    const isFocused = properties.some((each) => each.name === 'focused' && each.value.value)
    const told = {
      role: here,
      name: text(name),
      description: text(description),
      isFocused,
      inside,
    }
    const within = ignored ? inside : [...inside, here]
    const children = childIds.flatMap((id) => byId.get(id) ?? [])
    return [...(ignored ? [] : [told]), ...children.flatMap((each) => walk(each, within))]
  }
  const [root] = nodes
  return root ? walk(root, []) : []
}

const nodesOf = async (session: CDPSession) =>
  (await session.send('Accessibility.getFullAXTree')).nodes

const text = (value: { value?: unknown } | undefined) => String(value?.value ?? '')
