import { creditClosers, creditOpeners, genericCaptions } from '../../lexicon/credits.ts'
import { outletWords } from '../../lexicon/outlets.ts'
import { endsSentence, type Line, line, squeezed } from './line.ts'

const opener = new RegExp(`(?:${creditOpeners.join('|')})`, 'u')
const closer = new RegExp(`(?:${creditClosers.join('|')})[)\\]】]?$`, 'u')

/** Whether a line ends in a picture's credit: `…图自越通社`, `…(图片来源:越通社)`, `…越通社记者 统一 摄`. */
export function hasCredit(plain: string): boolean {
  // Some credits end in the day on which the picture was taken.
  const tail = plain
    .slice(-96)
    .replace(/ ?(?:[0-9]{2,4}年)?[0-9]{1,2}月[0-9]{1,2}日$/u, '')
    .slice(-64)
  const last = /[。 )]([^。()]{2,20})$/u.exec(tail)?.[1]
  // `韩联社`, `韩联社/联合采访团`.
  const [agency = ''] = last?.trim().split('/') ?? []
  if (last !== undefined && plain.length > last.length + 4 && outletWords.has(agency)) return true
  if (pictured.test(tail) && plain.length < 120) return true
  const at = tail.search(opener)
  // After the credit no sentence begins.
  if (at >= 0 && !/[。,;].{6}/u.test(tail.slice(at))) return true
  return (
    /摄[)\]】。]?$/u.test(tail) ||
    (closer.test(tail) && /[。 (\]】)“”][^。,]{2,14}$/u.test(tail) && !endsSentence(tail))
  )
}

/** Whether a line is a picture's caption by its own looks. */
export function looksLikeCaption(one: Line): boolean {
  one.caption ??= isCaption(one)
  return one.caption
}

function isCaption(one: Line): boolean {
  if (one.hint !== null) return one.hint === 'CAPTION'
  if (/^[▲△▼]/u.test(one.plain) || /^(?:资料图|资料照|档案照|图片说明|图说)/u.test(one.plain)) return true
  return hasCredit(one.plain) || genericCaptions.includes(squeezed(one.plain).replace(/。$/u, ''))
}

/** Agencies whose name in brackets behind a line is a picture's credit. */
const pictured =
  /[^。][。]?\((?:路透社?|法新社|美联社|欧新社|彭博社?|新华社照片|AP|AFP|Reuters|EPA|Getty Images|盖蒂图片|档案照片?|资料照片?|资料图片?|档案图|视频截图|网络图|示意图)\)$/iu

/** One cell of a table that a picture was laid out with, `会见场景 |`, `| 外长。 |`: what it says is the caption. */
const cell = /^(?:\| ?)?([^|]{2,80}?) ?\|$/u
/** Two headlines side by side: links to other articles. */
const links = /^(?:\| ?)?[^ |]{8,} [^|]*[^ |]{8,} ?\|$/u

/** Lines that are such a cell become captions without its bars. */
export function cells(lines: readonly Line[]): Line[] {
  return lines.map((one) => {
    if (!one.plain.endsWith('|') || one.plain.startsWith('![') || one.hint !== null || links.test(one.plain)) return one
    const start = one.text.startsWith('|') ? 1 : 0
    return (cell.test(one.plain) && line(one.text.slice(start, -1), 'CAPTION')) || one
  })
}

const index = /(?:hình )?(?:ảnh|a\u0309nh|hinh anh) ?(?=[0-9])/iu
const indexes = new RegExp(index, 'giu')

/**
 * Takes apart lines in which a picture's index glues a copy of the headline to a caption (`<headline> ảnh 1<caption>`,
 * older `hinh anh 1`): each caption becomes a line that is marked so, each copy of the headline goes,
 * and text before the copy stays a line of its own.
 */
export function splitIndexed(lines: readonly Line[]): Line[] {
  const headline = glued(lines)
  if (headline === null) return [...lines]
  let count = 0
  let bare = false
  const out: Line[] = []
  for (const one of lines) {
    const marks = /nh ?[0-9]/iu.test(one.plain) ? [...one.text.matchAll(indexes)] : []
    if (marks.length === 0) {
      // Behind an index with nothing after it the caption stands on the next line.
      const shown = bare && one.hint === null && one.plain.length < 60 && !endsSentence(one.plain)
      out.push(shown ? { ...one, hint: 'CAPTION', caption: null } : one)
      bare = false
      continue
    }
    const own = one === lines[0] ? line(one.text.slice(0, marks[0]?.index), 'HEADLINE') : null
    if (own !== null && squeezed(own.plain) === headline) out.push(own)
    let from = 0
    for (const mark of marks) {
      addBefore(one.text.slice(from, mark.index), headline, from === 0, out)
      count += 1
      from = mark.index + mark[0].length
      from += indexLength(one.text.slice(from), count)
    }
    const caption = line(one.text.slice(from), 'CAPTION')
    if (caption !== null) out.push(caption)
    bare = caption === null
  }
  return out
}

/** What is glued before the first index of the page is a copy of the headline, perhaps after other text. */
function glued(lines: readonly Line[]): string | null {
  const marked = lines.find((one) => index.test(one.text))
  if (marked === undefined) return null
  const before = squeezed(marked.plain.slice(0, marked.text.search(index)))
  const copy = lines.find((one) => one !== marked && before.endsWith(squeezed(one.plain)))
  return copy === undefined ? before : squeezed(copy.plain)
}

/** Text between two indexes: the last caption, less the copy of the headline at its end. */
function addBefore(text: string, headline: string, first: boolean, out: Line[]): void {
  const rest = withoutEnd(text, headline)
  const kept = line(rest, first ? null : 'CAPTION')
  if (kept !== null) out.push(kept)
}

/** Cuts `tail` (squeezed, in normal form) off the end of a text, whatever blanks stand between its characters. */
function withoutEnd(text: string, tail: string): string {
  const plain = line(text)?.plain
  if (plain === undefined || !squeezed(plain).endsWith(tail)) return text
  let [at, left] = [text.trimEnd().length, tail.length]
  while (at > 0 && left > 0) {
    at -= 1
    if (!/\s/u.test(text.charAt(at))) left -= 1
  }
  return text.slice(0, at)
}

/** Indexes count up from 1, so `12019年` after the first picture is index 1 and the year 2019. */
function indexLength(text: string, expected: number): number {
  if (text.startsWith(String(expected))) return String(expected).length
  return /^[0-9]{1,2}(?![0-9])/u.exec(text)?.[0].length ?? 1
}
