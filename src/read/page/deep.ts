/** Elements that nest nothing, or end by themselves where the next begins. */
const flat = new Set(
  'area base br col embed hr img input link meta param source track wbr p li td th tr dt dd option thead tbody tfoot colgroup rp rt'.split(
    ' ',
  ),
)

/** Deeper pages are no pages, and would exhaust the parser's stack. */
const deepest = 400

const tag = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)/g

/** Whether elements nest deeper than any page does. One pass over the tags. */
export function isTooDeep(html: string): boolean {
  let depth = 0
  for (const [, slash, name = ''] of html.matchAll(tag)) {
    if (flat.has(name.toLowerCase())) continue
    depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1
    if (depth > deepest) return true
  }
  return false
}

/** The text of such a page without its tags, each of which ends a line; scripts and styles dropped. */
export function flattened(html: string): string {
  const parts: string[] = []
  let hidden = ''
  for (const part of html.split('<')) {
    const close = part.indexOf('>')
    const name = /^\/?[a-zA-Z]+/u.exec(part)?.[0].toLowerCase() ?? ''
    if (hidden !== '') {
      if (name === `/${hidden}`) hidden = ''
      else continue
    } else if (name === 'script' || name === 'style') {
      hidden = name
      continue
    }
    parts.push(close >= 0 && (name !== '' || part.startsWith('!')) ? part.slice(close + 1) : part)
  }
  return parts.join('\n')
}
