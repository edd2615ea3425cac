import type { Section } from '../reading.ts'
import { looksLikeCaption } from './caption.ts'
import { bylineOf, dateline } from './dateline.ts'
import { endsSentence, type Line, squeezed } from './line.ts'
import type { Outline } from './outline.ts'

/** The ways a teaser is laid out; its letters are caption, headline and standfirst, `D` the headline printed twice. */
const shapes = ['CHS', 'DHS', 'HS', 'CH', 'DH', 'H', 'CHSS', 'HSS', 'CCHS'] as const
type Shape = (typeof shapes)[number]

/** What a layout costs before its lines are looked at: the full one nothing, the rarer the more. */
const shapeCost: Record<Shape, number> = { CHS: 0, DHS: 0, HS: 1, CH: 4, DH: 3, H: 4, CHSS: 4, HSS: 5, CCHS: 4 }

/**
 * Cuts the lines after `更多` into teasers: of all ways to cut them the one whose lines look most like their parts.
 * Linear: each line is tried as the start of each layout once.
 */
export function teasers(lines: readonly Line[]): Outline[] {
  const costs: number[] = [0]
  const chosen: (Shape | null)[] = [null]
  for (let end = 1; end <= lines.length; end += 1) {
    costs[end] = Number.POSITIVE_INFINITY
    for (const shape of shapes) {
      const start = end - shape.length
      if (start < 0) continue
      const cost = (costs[start] ?? 0) + shapeCost[shape] + misfit(lines, start, shape)
      if (cost < (costs[end] ?? 0)) {
        costs[end] = cost
        chosen[end] = shape
      }
    }
  }
  return cut(lines, chosen)
}

function cut(lines: readonly Line[], chosen: readonly (Shape | null)[]): Outline[] {
  const found: Outline[] = []
  for (let end = lines.length; end > 0; ) {
    const shape = chosen[end]
    if (shape == null) break
    found.push(teaser(lines.slice(end - shape.length, end), shape))
    end -= shape.length
  }
  return found.reverse()
}

function teaser(lines: readonly Line[], shape: Shape): Outline {
  const sections: Section[] = []
  const parts: Record<string, Section['kind'] | null> = { C: 'CAPTION', D: null, H: 'HEADLINE', S: 'STANDFIRST' }
  lines.forEach((one, i) => {
    const kind = parts[shape.charAt(i)]
    if (kind != null) sections.push({ kind, text: one.text })
  })
  const text = lines[shape.indexOf('S')]?.plain ?? ''
  const from = dateline(text) ?? bylineOf(text)
  return {
    headline: lines[shape.indexOf('H')]?.text ?? '',
    outlet: from?.outlet ?? null,
    datelinePlace: from?.place ?? null,
    sections,
  }
}

function misfit(lines: readonly Line[], start: number, shape: Shape): number {
  let cost = 0
  for (let i = 0; i < shape.length; i += 1) {
    const one = lines[start + i]
    if (one === undefined) continue
    const next = lines[start + i + 1]
    const part = shape.charAt(i)
    if (part === 'S') cost += standfirstCost(one)
    else if (part === 'H') cost += headlineCost(one)
    else if (part === 'D') cost += same(one, next) && !looksLikeCaption(one) ? 0 : 50
    else cost += captionCost(one, next)
  }
  return cost
}

function standfirstCost(one: Line): number {
  if (one.hint === 'STANDFIRST') return 0
  if (looksLikeCaption(one)) return 8
  if (endsSentence(one.plain)) return one.plain.length > 30 ? 0 : 2
  return one.plain.length > 60 ? 1 : 5
}

function headlineCost(one: Line): number {
  if (one.hint === 'HEADLINE') return 0
  if (looksLikeCaption(one)) return 8
  if (one.plain.length > 80) return 6
  return endsSentence(one.plain) && /[。]/u.test(one.plain) ? 5 : 0
}

function captionCost(one: Line, next: Line | undefined): number {
  if (looksLikeCaption(one)) return 0
  if (next !== undefined && same(one, next)) return 6
  return one.plain.length > 100 ? 4 : 2
}

function same(one: Line, next: Line | undefined): boolean {
  return next !== undefined && squeezed(one.plain) === squeezed(next.plain)
}
