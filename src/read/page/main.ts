import type { Section } from '../reading.ts'
import { looksLikeCaption } from './caption.ts'
import { bylineOf, dateline } from './dateline.ts'
import { headlineAt, isDatelineAlone, isProse } from './headline.ts'
import { endsSentence, type Line, squeezed } from './line.ts'
import type { Outline } from './outline.ts'
import { endsArticle, isSignature, isSource, signer } from './signature.ts'
import { type Kind, standfirsts } from './standfirst.ts'

/** The main article from its own lines, furniture already gone; of that only the outlet is known that it named. */
export function mainArticle(lines: readonly Line[], publisher: string | null): Outline {
  const at = headlineAt(lines)
  const headline = lines[at]
  const rest = lines.slice(at + 1)
  const kinds = kindsOf(rest, headline?.plain ?? '')
  const sections: Section[] = headline === undefined ? [] : [{ kind: 'HEADLINE', text: headline.text }]
  rest.forEach((one, i) => {
    const kind = kinds[i]
    if (kind != null && !isEcho(sections.at(-1), kind, one)) sections.push({ kind, text: one.text })
  })
  return { headline: headline?.text ?? '', ...origin(rest, kinds, publisher), sections }
}

function kindsOf(rest: readonly Line[], headline: string): Kind[] {
  const title = squeezed(headline)
  const prose = rest.findIndex((one) => isProse(one))
  const dated = rest.findIndex((one) => isDated(one))
  const kinds: Kind[] = rest.map((one, i) => {
    if (squeezed(one.plain) === title || (i < prose && (isLabel(one) || isDatelineAlone(one.plain)))) return null
    if (one.hint === 'CAPTION' || one.hint === 'STANDFIRST') return one.hint
    const signed = signedBy(one.plain, i - prose)
    if (signed !== undefined) return signed
    if (i < dated && credited.test(one.plain)) return 'CAPTION'
    return looksLikeCaption(one) ? 'CAPTION' : 'PARAGRAPH'
  })
  pairsToCaptions(rest, kinds)
  captionAtEnd(rest, kinds)
  listAtEnd(rest, kinds)
  standfirsts(rest, kinds, title)
  return kinds
}

/** Above the report stands who publishes it, below it who signs; a source is named above or below. Undefined of other lines. */
function signedBy(plain: string, below: number): 'SIGNATURE' | null | undefined {
  if (isSignature(plain)) return below < 0 && !isSource(plain) ? null : 'SIGNATURE'
  return below > 0 && isWired(plain) ? 'SIGNATURE' : undefined
}

/** An outlet in brackets behind a line above the dateline: whose picture it is. */
const credited = /[^(]\([\p{Script=Han}/、]{2,10}(?:社|报|网|提供|摄|台)\)$/u

/** `新华社河内电 记者某某 某某`: a dateline that stands below the report instead of before it. */
const wired = /^[^,。:]{2,16}(?:电|讯) ?\(?记者[\p{Script=Han} 、]{2,16}\)?$/u
const isWired = (plain: string): boolean => wired.test(plain) && dateline(plain) !== null

const isDated = (one: Line): boolean => (dateline(one.plain)?.end ?? one.plain.length) < one.plain.length

/** A section's name or an author's above the body. */
const isLabel = (one: Line): boolean => one.hint === null && /^[\p{Script=Han}·]{1,4}$/u.test(one.plain)

/** A line that is no sentence and stands there twice running is a caption whose credit was left off. */
function pairsToCaptions(rest: readonly Line[], kinds: Kind[]): void {
  for (let i = 0; i + 1 < rest.length; i += 1) {
    const [one, next] = [rest[i], rest[i + 1]]
    if (kinds[i] !== 'PARAGRAPH' || one === undefined || next === undefined) continue
    const [a, b] = [squeezed(one.plain), squeezed(next.plain)]
    // Above the body a sentence printed twice is the lead and the first paragraph.
    if (
      (a === b && !(i === 0 && isProse(one))) ||
      (kinds[i + 1] === 'CAPTION' && b.startsWith(a) && !endsSentence(one.plain))
    )
      kinds[i] = kinds[i + 1] = 'CAPTION'
  }
}

/** Below the last paragraph no sub-heading stands: a line there that is no sentence and shows people is a caption. */
function captionAtEnd(rest: readonly Line[], kinds: Kind[]): void {
  const last = kinds.findLastIndex((kind) => kind === 'PARAGRAPH' || kind === 'CAPTION')
  const one = rest[last]
  if (one === undefined || kinds[last] !== 'PARAGRAPH' || one.plain.length > 60 || /[。,;:!?]/u.test(one.plain)) return
  if (last > 0 && /会见|会谈|合影|握手|出席|发言|致辞|致词|主持|参观|签署|现场|场景|左|右/u.test(one.plain))
    kinds[last] = 'CAPTION'
}

/** Other short lines there that are no sentence are what the site offers next. */
function listAtEnd(rest: readonly Line[], kinds: Kind[]): void {
  const prose = rest.findLastIndex((one, i) => kinds[i] === 'PARAGRAPH' && (endsSentence(one.plain) || isProse(one)))
  if (prose < 0) return
  for (let i = prose + 1; i < rest.length; i += 1) {
    const one = rest[i]
    if (one !== undefined && kinds[i] === 'PARAGRAPH' && one.plain.length < 40 && !/[。,;:!?]/u.test(one.plain))
      kinds[i] = null
  }
}

/** A caption or sign-off printed twice running is one. */
function isEcho(last: Section | undefined, kind: Kind, one: Line): boolean {
  return last !== undefined && last.kind === kind && kind !== 'PARAGRAPH' && squeezed(last.text) === squeezed(one.text)
}

/** Who signs, and from where: the dateline says it, else the sign-off, else a by-line, else the page's stamp. */
function origin(
  rest: readonly Line[],
  kinds: readonly Kind[],
  publisher: string | null,
): { outlet: string | null; datelinePlace: string | null } {
  const body = rest.filter((_, i) => kinds[i] === 'PARAGRAPH' || kinds[i] === 'STANDFIRST')
  const dated = body.slice(0, 4).find((one) => dateline(one.plain) !== null)
  const line = dated === undefined ? null : dateline(dated.plain)
  const signed = rest
    .filter((_, i) => kinds[i] === 'SIGNATURE')
    .map((one) => signer(one.plain))
    .find((name) => name !== null)
  const byline = body.map((one) => bylineOf(one.plain)).find((found) => found !== null)
  return {
    outlet: line?.outlet ?? signed ?? lastSigner(body) ?? byline?.outlet ?? publisher,
    datelinePlace: asPrinted(dated, line?.place ?? null),
  }
}

/** `…。(越通社-VNA)`: the sign-off at the last paragraph's end. */
const lastSigner = (body: readonly Line[]): string | null => {
  const plain = body.at(-1)?.plain ?? ''
  return endsArticle(plain) ? signer(plain.slice(plain.search(/[(【][^(【]*$/u))) : null
}

/** A place's name in the script of the page. */
function asPrinted(one: Line | undefined, plain: string | null): string | null {
  const at = plain === null ? -1 : (one?.plain.indexOf(plain) ?? -1)
  return plain === null || one === undefined || at < 0 ? plain : one.text.slice(at, at + plain.length)
}
