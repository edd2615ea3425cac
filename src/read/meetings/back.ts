import { between, type Site } from './site.ts'
import { isWord } from './token.ts'

/**
 * Whether an occasion's word refers to one told of elsewhere: `会谈中`, `会上`, `此次会见`, `在会见时`, `会谈结束后`.
 * Not `在会见B时`: that tells of it.
 */
export function refersBack(site: Site): boolean {
  const { token, frame } = site
  const rest = between(site, token.end, token.end + 5)
  if (isPointed(site)) return true
  // `看望在P求学的…`: tells of it, where `会见在…气氛中进行` speaks of one told.
  if (/[看探]望/u.test(token.word) && /^[在从]/u.test(rest)) return false
  if (
    /^(?:的)?(?:中(?![共国方央部])|里|上(?![海议])|时(?![任间代])|期间|后|前(?![来往])|之前|之后|(?:一|刚|甫一)?结束|开始|持续|历时|长达|旨在|气氛|取得|选举|审议|听取|通过了|讨论了|一致|强调|商定|的?[结成]果|围绕|聚焦|先(?!后)|首先|在|从|为|内容)/u.test(
      rest,
    )
  ) {
    // `与B会晤时`: that tells of it.
    const told = site.zone.findIndex((one) => isWord(one, 'with') && one.word !== '和')
    if (told >= 0 && site.zone.slice(told).some((one) => one.type === 'person')) return false
    return frame !== null || !site.zone.some((one) => one.type === 'person')
  }
  return false
}

/** `此次会议`, `该论坛`: pointed at, not told of. */
export function isPointed(site: Site): boolean {
  return /(?:此次|本次|这次|该次|该|上述|这一|此)(?:双边|视频|工作)?$/u.test(
    between(site, Math.max(0, site.token.start - 5), site.token.start),
  )
}
