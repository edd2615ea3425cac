import { staffRoles, stampRoles } from '../../lexicon/furniture.ts'

const name = /^(?:[\p{Script=Han}·]{2,5}|[A-Za-z.]{1,14}|[0-9]+次?)$/u
const stamp = /[0-9]{1,4}[-/.:年月][0-9:/.年月日-]*/gu
/** `编辑:某某`, `文/某某`, `文/图:某某`, `来源:` */
const roleAndName = /^(文\/图|图\/文|[^:/]+)(?:[:/](.*))?$/u
const longest = 90

/**
 * Whether a line only says who wrote, translated and edited the page, perhaps with its source and day:
 * `译:某某 编辑:某某`, `文 / 某某`, `新闻引据:采访 撰稿编辑:某某`, `来源:新华网 责任编辑:某某 某某`.
 */
export function isStaffLine(plain: string): boolean {
  if (plain.length > longest || /[。?!]/u.test(plain)) return false
  const bare = plain
    .replace(stamp, '')
    .replace(/ ?([/:]) ?/gu, '$1')
    .replace(/^[([【〔]|[)\]】〕]$/gu, '')
  let people = false
  let named = false
  for (const token of bare.split(/[ |,、;]+/u)) {
    if (token === '') continue
    const [, role = '', rest] = roleAndName.exec(token) ?? []
    const staff = staffRoles.has(role)
    if (stampRoles.has(role) || (staff && (!rest || name.test(rest)))) {
      // A word alone opens no such line: it needs its colon or stroke.
      people ||= staff && rest !== undefined
      named = true
    } else if (!named || !name.test(token)) return false
  }
  return people
}
