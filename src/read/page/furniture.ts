import { furnitureLines, staffHeads, staffTails } from '../../lexicon/furniture.ts'
import type { Line } from './line.ts'

const staffHead = new RegExp(`^[(【\\[〔]?(?:${staffHeads.join('|')})[:: /|]`, 'u')
const staffTail = new RegExp(`^[(【\\[]?[^。,:]{1,14}(?:${staffTails.join('|')})[)】\\]]?$`, 'u')
const clock =
  /^(?:星期.|周.)?[,， ]*(?:[0-9]{4}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}日?|[0-9]{1,2}\/[0-9]{1,2}\/[0-9]{4})[, ]*(?:[|-] ?)?(?:[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?[ ,]*(?:\(?GMT ?[+-][0-9]{1,2}\)?|(?:AM|PM))?$/u
const clockFirst =
  /^[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?[ ,|-]+(?:星期.|周.)?[, ]*[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}$/u
const imageFile = /^[\w%-]+(?:[ _-][\w%-]+)*\.(?:jpe?g|png|gif|webp|mp4)$/iu
const published = /^(?:发布时间|发表时间|更新时间|更新|发布|时间|日期|来源时间)[:: ]/u
const json = /^[{[]\s*"/u

/**
 * Whether a line is none of the article's: time stamps, editors' and translators' lines, image file names, buttons,
 * links to other articles in brackets (`[ … ]`, `【 … 】`), program text.
 */
export function isFurniture(one: Line): boolean {
  const { plain } = one
  if (furnitureLines.has(plain) || furnitureLines.has(plain.replace(/[::»>]+$/u, '').trim())) return true
  if (plain.length > 160) return json.test(plain)
  if (clock.test(plain) || clockFirst.test(plain) || imageFile.test(plain) || json.test(plain)) return true
  if (published.test(plain) && plain.length < 60) return true
  if (/^(?:\[[^\]]*\]|【[^】]*】)$/u.test(plain)) return true
  return plain.length < 40 && (staffHead.test(plain) || staffTail.test(plain)) && !/[。]/u.test(plain)
}
