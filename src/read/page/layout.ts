import { moreLines } from '../../lexicon/furniture.ts'
import type { Page } from '../reading.ts'
import { cells, looksLikeCaption, splitIndexed } from './caption.ts'
import { closesPage, isFurniture, isStamp, sourceOf } from './furniture.ts'
import { isProse } from './headline.ts'
import { htmlLines } from './html.ts'
import { bareWord, type Line, line, textLines } from './line.ts'
import { mainArticle } from './main.ts'
import type { Layout } from './outline.ts'
import { endsArticle, isSignature, runsOn } from './signature.ts'
import { teasers } from './teasers.ts'

/** Takes a page apart: its main article, and the teasers of others after `更多` or after the first sign-off. */
export function layout(page: Page): Layout {
  const lines = page.html === undefined ? textLines(page.text ?? '') : htmlLines(page.html)
  const more = lines.findIndex((one) => moreLines.has(bareWord(one.plain)))
  const above = tidy(closed(stamped(more < 0 ? lines : lines.slice(0, more))))
  const below = more < 0 ? [] : tidy(lines.slice(more + 1))
  const end = endOf(above)
  const rest = above.slice(end).filter((one) => !isPenName(one))
  return {
    main: mainArticle(withoutPenName(above.slice(0, end)), publisherOf(lines)),
    related: [...teasers(told(unsigned(rest))), ...teasers(told(unsigned(below)))],
  }
}

/** Whose text it is as the page's frame says. */
function publisherOf(lines: readonly Line[]): string | null {
  for (const one of lines) {
    const found = one.plain.includes('源') ? sourceOf(one) : null
    if (found !== null) return found
  }
  return null
}

/** What stands right above a time stamp at the head of a page is the headline, whatever menu stands above it. */
function stamped(lines: readonly Line[]): Line[] {
  const at = lines.findIndex((one) => isStamp(one))
  const head = lines[at - 1]
  if (head === undefined || head.plain.length < 8 || isFurniture(head)) return [...lines]
  if (isProse(head) && !/[?!]”?$/u.test(head.plain)) return [...lines]
  if (lines.some((one) => one.hint === 'HEADLINE') || lines.slice(0, at - 1).some((one) => isProse(one)))
    return [...lines]
  return lines.map((one) => (one === head ? { ...one, hint: 'HEADLINE', caption: null } : one))
}

/** Below `反馈`, `其他`, `相关新闻` only the site's own lists stand, once the article has been told. */
function closed(lines: readonly Line[]): Line[] {
  const prose = lines.findIndex((one) => isProse(one))
  const at = lines.findIndex((one, i) => prose >= 0 && i > prose && closesPage(one))
  return at < 0 ? [...lines] : lines.slice(0, at)
}

/** A name alone below the last paragraph is whoever translated it. */
function withoutPenName(lines: readonly Line[]): Line[] {
  const last = lines.at(-1)
  return last !== undefined && lines.length > 3 && isPenName(last) ? lines.slice(0, -1) : [...lines]
}

function isPenName(one: Line): boolean {
  return one.hint === null && /^[\p{Script=Han}]{2,4}$/u.test(one.plain) && !isSignature(one.plain)
}

function tidy(lines: readonly Line[]): Line[] {
  return splitIndexed(belowPictures(cells(splitRunOn(lines))).filter((one) => !isFurniture(one)))
}

/** What is left of a picture's frame; a short line below it is the picture's caption. */
const frame = /^(?:leftcenterrightdel|!\[[^\]]*\](?:\([^)]*\))? ?\|?)$/u

function belowPictures(lines: readonly Line[]): Line[] {
  return lines.map((one, i) =>
    frame.test(lines[i - 1]?.plain ?? '') && one.hint === null && one.plain.length < 60 && !isFurniture(one)
      ? { ...one, hint: 'CAPTION', caption: null }
      : one,
  )
}

/** A teaser glued straight after `(完)` becomes a line of its own. */
function splitRunOn(lines: readonly Line[]): Line[] {
  return lines.flatMap((one) => {
    const at = runsOn(one.plain)
    if (at < 0) return [one]
    return [line(one.text.slice(0, at)), line(one.text.slice(at))].filter((part) => part !== null)
  })
}

/** Where the main article is over: after its first sign-off and the sign-off lines that follow; else at the end. */
function endOf(lines: readonly Line[]): number {
  const prose = lines.findIndex((one) => isProse(one))
  const last = lines.findIndex((one, i) => endsArticle(one.plain) || (i > 1 && i > prose && isSignature(one.plain)))
  if (last < 0) return lines.length
  let end = last + 1
  while (end < lines.length && isSignature(lines[end]?.plain ?? '')) end += 1
  return end
}

/** A list of headlines alone is the site's: a teaser has a lead or at least a picture. */
function told(lines: readonly Line[]): readonly Line[] {
  const leads = (one: Line) => /。[”’)》]*$/u.test(one.plain) || one.plain.length > 60 || one.hint !== null
  return lines.some((one) => leads(one) || looksLikeCaption(one)) ? lines : []
}

/** Teasers have no sign-off; one between them is the page's. */
function unsigned(lines: readonly Line[]): Line[] {
  return lines.filter((one) => !isSignature(one.plain))
}
