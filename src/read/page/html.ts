import { type Cheerio, type CheerioAPI, load } from 'cheerio'
import type { AnyNode, Element } from 'domhandler'
import { flattened, isTooDeep } from './deep.ts'
import { type Hint, type Line, line, textLines } from './line.ts'

/** Never part of an article. */
const noise =
  'script,style,noscript,template,iframe,svg,form,button,input,select,textarea,nav,header nav,footer,aside,object,embed,link,meta,head > :not(title)'

/** Where sites keep the article, best first. */
const containers = ['article', '[itemprop=articleBody]', '[role=main]', 'main', 'body']

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
  $(noise).remove()
  const root = rootOf($)
  const found: Line[] = []
  if (root === undefined) return found
  const heading = $('h1').first()
  const headline = heading.text().trim() || shared
  const inside = root.find('h1').length > 0
  if (!inside && headline) push(found, headline, 'HEADLINE')
  const start = root.get(0)
  if (start !== undefined) collect($, start, found)
  for (const extra of relatedOutside($, start)) collect($, extra, found)
  return found
}

/** The first container that holds the headline or most of the text: `article` is also what cards of other reports are. */
function rootOf($: CheerioAPI): Cheerio<Element> | undefined {
  const most = $('body').text().length * SHARE
  for (const selector of containers) {
    const found = $<Element, string>(selector)
      .toArray()
      .slice(0, MOST)
      .map((element) => $(element))
      .find(
        (one) =>
          one.text().trim() !== '' && (selector === 'body' || one.find('h1').length > 0 || one.text().length > most),
      )
    if (found !== undefined) return found
  }
  return undefined
}

const SHARE = 0.4
/** Each candidate's text is looked at whole. */
const MOST = 40

/** Lists of further articles that stand outside the article's element. */
function relatedOutside($: CheerioAPI, root: AnyNode | undefined): AnyNode[] {
  if (root === undefined || (root as Element).name === 'body') return []
  return $('[class*=related],[class*=more-news],[class*=readmore],[class~=more]')
    .toArray()
    .filter(
      (element) =>
        $(element)
          .parents()
          .toArray()
          .every((parent) => parent !== root) && $(element).text().includes('更多'),
    )
    .slice(0, 1)
}

function push(found: Line[], text: string, hint: Hint | null): void {
  const one = line(text.replace(/\s+/gu, ' '), hint)
  if (one !== null) found.push(one)
}

/** Walks without recursion, because a page may nest as deep as it likes. */
function collect($: CheerioAPI, root: AnyNode, found: Line[]): void {
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
    if (!('children' in node)) continue
    const name = 'name' in node ? node.name : ''
    const block = blocks.has(name) || (name === 'em' && hintOf($, node as Element) !== null)
    if (name === 'br' || block) flush()
    if (block) {
      hints.push(hintOf($, node as Element) ?? hints.at(-1) ?? null)
      stack.push(null)
    }
    for (const child of node.children.toReversed()) stack.push(child)
  }
  flush()
}

function hintOf($: CheerioAPI, element: Element): Hint | null {
  if (element.name === 'h1') return 'HEADLINE'
  if (element.name === 'figcaption') return 'CAPTION'
  const named = $(element).attr('class') ?? ''
  if (/(?:^|[\s_-])(?:caption|photo-desc|imgcaption)/iu.test(named)) return 'CAPTION'
  return /(?:^|[\s_-])(?:sapo|standfirst|summary|article-lead|lead)(?:$|[\s_-])/iu.test(named) ? 'STANDFIRST' : null
}
