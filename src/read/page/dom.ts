import type { AnyNode, Element } from 'domhandler'

/** Elements that are never part of an article. */
const noise = new Set(
  'script style noscript template iframe svg form button input select textarea nav footer aside object embed link meta'.split(
    ' ',
  ),
)

/** Whether a node and all within it is no part of an article. */
export function isNoise(node: AnyNode): boolean {
  if (!('name' in node)) return false
  const { name, parent } = node as Element
  return noise.has(name) || (name !== 'title' && parent !== null && 'name' in parent && parent.name === 'head')
}

/** Calls for each node below a root, in document order, noise left out. No recursion: a page may nest as deep as it likes. */
function walk(root: AnyNode, visit: (node: AnyNode) => void): void {
  const stack: AnyNode[] = [root]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node !== root) visit(node)
    if (!('children' in node)) continue
    for (let i = node.children.length - 1; i >= 0; i -= 1) {
      const child = node.children[i]
      if (child !== undefined && !isNoise(child)) stack.push(child)
    }
  }
}

/** The elements below a root, in document order. */
export function elementsIn(root: AnyNode | undefined): Element[] {
  const found: Element[] = []
  if (root !== undefined)
    walk(root, (node) => {
      if ('attribs' in node) found.push(node as Element)
    })
  return found
}

/** All the text below an element. */
export function textOf(element: Element): string {
  const parts: string[] = []
  walk(element, (node) => {
    if (node.type === 'text') parts.push(node.data)
  })
  return parts.join('')
}

/** Whether a node stands somewhere below one of which something is true. */
export function isWithin(node: AnyNode, holds: (parent: AnyNode) => boolean): boolean {
  for (let parent = node.parent; parent !== null; parent = parent.parent) if (holds(parent)) return true
  return false
}
