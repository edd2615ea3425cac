import { outletWords } from '../../lexicon/outlets.ts'
import { outletOf } from './outlet.ts'

const source = /^[(【[]?(?:来源|稿源|新闻来源|文章来源|信息来源|消息来源|原载)[:: ]?\s*[^。]{1,40}[)】\]]?$/u
const bracketed = /^[(【]([^()【】。,]{2,24})[)】]$/u
const done = /^[(【[]?(?:完|终|全文完)[)】\]]?$/u

/** Whether a line signs the article off: `越通社`, `(越通社-VNA)`, `(来源:…)`, `(外交部网站)`, `VNA`. */
export function isSignature(plain: string): boolean {
  if (plain.length > 48 || /^(?:图自|图源|图片|照片|供图|图:|资料)/u.test(plain)) return false
  if (outletWords.has(plain) || source.test(plain) || done.test(plain)) return true
  // `越通社/VNP`: one desk's text with another's picture.
  if (plain.length < 20 && /^[^/。,]+\/[A-Za-z.]{2,8}$/u.test(plain) && outletWords.has(plain.split('/')[0] ?? ''))
    return true
  const inner = bracketed.exec(plain)?.[1]
  if (inner !== undefined) return outletOf(inner) !== null || /(?:网站|频道)$/u.test(inner)
  return plain.length <= 12 && /^[^。,:]+$/u.test(plain) && outletOf(plain) === plain && !/[与和的]/u.test(plain)
}

/** Whether a line says whose text the page prints: `来源:某某网`. */
export const isSource = (plain: string): boolean => /^[(【[]?(?:来源|稿源)[:: ][^。: ]{2,24}$/u.test(plain)

/** The outlet that a signature names, or null. */
export function signer(plain: string): string | null {
  const inner = plain
    .replace(/^[(【[]|[)】\]]$/gu, '')
    .replace(/^(?:来源|稿源|新闻来源|文章来源|信息来源|消息来源|原载)[:: ]?\s*/u, '')
  return outletOf(inner) ?? (/网站$/u.test(inner) ? inner : null)
}

const lastWords = /[(【](?:完|终|全文完|越通社[-—–]*(?:VNA)?|VNA)[)】]$/u

/** Whether a paragraph ends the article: `…(完)`, `…。(越通社-VNA)`. */
export function endsArticle(plain: string): boolean {
  return lastWords.test(plain)
}

const inside = /[(【](?:完|全文完)[)】](?=.)/u

/** Where, in a line that runs on after `(完)`, the next article begins; -1 if it does not. */
export function runsOn(plain: string): number {
  const found = inside.exec(plain)
  return found === null ? -1 : found.index + found[0].length
}
