/**
 * The search key of a name: what is left when width, case, accents, blanks and punctuation no longer count.
 * `范·文同`, `范文同` fold alike, and so do `Phạm Bình Minh`, `pham binh minh`. Han characters stay as they are, and
 * marks that tell letters apart in other scripts (`か`, `が`) do too.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase()
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .replace(/\p{Variation_Selector}/gu, '')
    .replace(/(?:^|[^\p{L}\p{N}\p{M}])\p{M}+|[^\p{L}\p{N}\p{M}]/gu, '')
    .normalize('NFC')
}
