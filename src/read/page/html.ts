import { load } from 'cheerio'
import type { AnyNode, Element } from 'domhandler'
import { flattened, isTooDeep } from './deep.ts'
import { elementsIn, isNoise, isWithin, textOf } from './dom.ts'
import { type Hint, type Line, line, textLines } from './line.ts'

/** Where sites keep the article, best first. */
const containers: readonly ((element: Element) => boolean)[] = [
  ({ name }) => name === 'article',
  ({ attribs }) => attribs['itemprop'] === 'articleBody',
  ({ attribs }) => attribs['role'] === 'main',
  ({ name }) => name === 'main',
  ({ name }) => name === 'body',
]

/** Elements that end a line; all others run on. */
const blocks = new Set(
  'address article blockquote dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody td th tr ul'.split(
    ' ',
  ),
)

/** The lines of an HTML page in document order, with what the markup says of headline, standfirst and captions. */
export function htmlLines(html: string): Line[] {
  if (isTooDeep(html)) return textLines(flattened(html))
  const $ = load(html)
  const shared = $('meta[property="og:title"]').attr('content')?.trim()
  const elements = elementsIn($.root().get(0))
  const root = rootOf(elements)
  const found: Line[] = []
  if (root === undefined) return found
  const heading = elements.find(({ name }) => name === 'h1')
  const headline = (heading === undefined ? '' : textOf(heading).trim()) || shared
  if (!hasHeading(root) && headline) push(found, headline, 'HEADLINE')
  collect(root, found)
  const related = root.name === 'body' ? null : relatedOutside(elements, root)
  if (related !== null) collect(related, found)
  return found
}

/** The first container that holds the headline or most of the text: `article` is also what cards of other reports are. */
function rootOf(elements: readonly Element[]): Element | undefined {
  const body = elements.find(({ name }) => name === 'body')
  const most = body === undefined ? 0 : textOf(body).length * SHARE
  for (const holds of containers) {
    const found = elements
      .filter(holds)
      .slice(0, MOST)
      .find((one) => {
        const text = textOf(one)
        return text.trim() !== '' && (one === body || hasHeading(one) || text.length > most)
      })
    if (found !== undefined) return found
  }
  return undefined
}

const SHARE = 0.4
/** Each candidate's text is looked at whole. */
const MOST = 40

const hasHeading = (element: Element): boolean => elementsIn(element).some(({ name }) => name === 'h1')

const ofRelated = /related|more-news|readmore|(?:^|\s)more(?:$|\s)/u

/** The first list of further articles that stands outside the article's element. */
function relatedOutside(elements: readonly Element[], root: Element): Element | null {
  /** What does not say `更多` does not say so in its parts either. */
  const silent = new Set<AnyNode>()
  for (const element of elements) {
    if (!ofRelated.test(element.attribs['class'] ?? '') || isWithin(element, (parent) => parent === root)) continue
    if (isWithin(element, (parent) => silent.has(parent))) continue
    if (textOf(element).includes('更多')) return element
    silent.add(element)
  }
  return null
}

function push(found: Line[], text: string, hint: Hint | null): void {
  const one = line(text.replace(/\s+/gu, ' '), hint)
  if (one !== null) found.push(one)
}

/** Walks without recursion, because a page may nest as deep as it likes. */
function collect(root: AnyNode, found: Line[]): void {
  let text = ''
  const hints: (Hint | null)[] = [null]
  const flush = () => {
    push(found, text, hints.at(-1) ?? null)
    text = ''
  }
  /** `null` marks where the block on top of `hints` ends. */
  const stack: (AnyNode | null)[] = [root]
  while (stack.length > 0) {
    const node = stack.pop()
    if (node == null) {
      flush()
      hints.pop()
      continue
    }
    if (node.type === 'text') text += node.data
    if (!('children' in node) || isNoise(node)) continue
    const name = 'name' in node ? node.name : ''
    const block = blocks.has(name) || (name === 'em' && hintOf(node as Element) !== null)
    if (name === 'br' || block) flush()
    if (block) {
      hints.push(hintOf(node as Element) ?? hints.at(-1) ?? null)
      stack.push(null)
    }
    for (const child of node.children.toReversed()) stack.push(child)
  }
  flush()
}

function hintOf(element: Element): Hint | null {
  if (element.name === 'h1') return 'HEADLINE'
  if (element.name === 'figcaption') return 'CAPTION'
  const named = element.attribs['class'] ?? ''
  if (/(?:^|[\s_-])(?:caption|photo-desc|imgcaption)/iu.test(named)) return 'CAPTION'
  return /(?:^|[\s_-])(?:sapo|standfirst|summary|article-lead|lead)(?:$|[\s_-])/iu.test(named) ? 'STANDFIRST' : null
}
