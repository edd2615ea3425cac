import { closingLines, furnitureLines, menuWords, staffHeads, staffTails } from '../../lexicon/furniture.ts'
import { outletWords } from '../../lexicon/outlets.ts'
import { placeWords } from '../../lexicon/places.ts'
import { bareWord, type Line } from './line.ts'
import { outletOf } from './outlet.ts'
import { isSignature } from './signature.ts'
import { isStaffLine } from './staff.ts'

const names = '[\\p{Script=Han}·A-Za-z、, ]{2,20}'
const staffHead = new RegExp(`^[(【\\[〔]?(?:${staffHeads.join('|')})[: /|]+${names}[)】\\]〕]?$`, 'u')
/** `文/图:某某  编译:某某`, `【纠错】 责任编辑: 某某`. */
const staffWithin = /^[^。]*(?:责任编辑|责编|编译|文\/图|纠错)[:: 】][^。?]*$/u
const staffTail = new RegExp(`^[(【\\[]?[^。,:?]{1,14}(?:${staffTails.join('|')})[)】\\]]?$`, 'u')
const day =
  /[0-9]{4}[-/.年 ] ?[0-9]{1,2}[-/.月] ?[0-9]{1,2}日?|[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}|[0-9]{1,2}\/[0-9]{1,2}|[二〇零一三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日/gu
const hour = /[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?/gu
const aroundStamp =
  /(?:Fresh News|KPL|参与互动|手机看新闻|修改时间|更改时间|最后更新|刊登|(?:浏览|阅读|点击|访问|人气|查看|评论)(?:次数|量|数)?[: ]*[0-9]*次?|发布者[: ]*[\p{Script=Han}\w-]{1,16}|我有话说|听新闻|原标题|订阅|扫码阅读|阅读原文)|(?:来源|文章来源|稿源)[: ]*[\p{Script=Han}A-Za-z+-]{2,14}|星期.|周[一二三四五六日]|更新时间|更新|发布时间|发表时间|发布|时间|日期|[Dd]ate|Write|Update|Updated|Published|GMT ?[+-] ?[0-9]{1,2}(?::00)?|AM|PM|分享|打印|字号[: ]*(?:A[-+]? ?)*|评论|收藏|北京时间|上午|下午|小 ?中 ?大|[\s,:|/()()[\]-]/gu
const imageFile = /^[\w%-]+(?: [\w%-]+)*\.(?:jpe?g|png|gif|webp|mp4)$/iu
const json = /^[{[]\s*"/u
const notice =
  /^(?:©|\(c\)|By [A-Z]|(?:关注|订阅)[^。,]{2,10}$|版权|【版权|本文版权|未经|点击(?:加入|下载|关注)|分享到|推荐给朋友|(?:标签|关键词|关键字|热词|话题|Tags?) ?:|原标题|分享让更多人|\[(?:组图|视频|图集|图表|信息图|音频|专题)\]|(?:>|»|→|☞|▶|►)+ ?[^。]{4,60}$|Photo ?:|https?:\/\/|【?[大中小 ]{3,}】?|欢迎关注|扫码|关注我们|更多精彩|\[ ?Photo ?:|Copyright|《 ?[^》]{2,12} ?》 ?\()|版权所有|Telegram频道|微信公众号/iu
/** Anywhere in a line that is no sentence of a report: rights, consent, calls to follow and to install. */
const appeal =
  /客户端下载|(?:下载|安装)[^。,]{0,16}(?:[Aa]pp|APP|客户端)|点击(?:收看|观看|查看|阅读|进入|下载|这里|此处)|(?:不得|禁止|谢绝|严禁)[^。,]{0,8}(?:转载|复制|公开播送|翻印)|(?:转载|引用)[^。]{0,6}(?:请|须|需|务必)[^。]{0,6}注明|隐私(?:权|声明|政策)|同意上述规范|APP Icon|[Cc]ookies?|All [Rr]ights [Rr]eserved|(?:欢迎|请|立即|点击|快来|马上|扫描?)[^。]{0,12}(?:关注|订阅|追踪|搜寻|下载|加入|安装|按赞|扫码|二维码)[^。]{0,24}(?:公众号|频道|账号|官方|App|APP|客户端|二维码|专页|粉丝|Instagram|Facebook|Telegram|LINE|YouTube|X平台|我们)|(?:Instagram|Facebook|Telegram|LINE|YouTube|TikTok|脸书|微博|公众号|客户端|App|APP)[^。]{0,12}(?:欢迎|请|立即|点击)[^。]{0,6}(?:关注|订阅|追踪|搜寻|下载|加入)/u
/**
 * What is left of buttons, counters, pagers and pictures: `* * *`, `+1`, `0`, `上一篇:…`, `(12)人喜欢…`, an address behind
 * a few words, a picture's outlet, width and day, labels without what they are for, links in a table.
 */
const leftover =
  /^(?:[^\p{L}\p{N}]+|[+-]?[0-9]{1,5}|(?:举报|收藏|打赏|点赞|评论|分享|转发|浏览|阅读) ?\(?[0-9]+\)?|(?:(?:出版|更新|发布|发表|时间|日期)[: ]+)+|[^。]* \||(?:上|下|前|后)一(?:篇|条|则|页|个)(?:新闻|文章|报道)?[^。]*|\([0-9]+\)人喜欢[^。]*|[^。]{0,24}(?:https?:\/\/|www\.)[\w./?&=%#:-]+|[^。]* - [^。,]{2,12}, [0-9]{3,4}, [0-9]{1,2}\.[0-9]{1,2}\.[0-9]{4})$/u
const byDay = /^[\p{Script=Han}·]{2,4}(?: ?[\p{Script=Han}·]{2,4})?$/u
/** Letters of other scripts, and none of ours. */
const foreign = /[\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Kana}]/u
const han = /\p{Script=Han}/u
const mail = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u
const tags = /^(?:#[^#]+)+$/u

/** Whether a line is a time stamp, with or without its source: `2023-11-08 19:42:11 来源: 新华网`, `星期四, 12/05/2022 16:08`. */
export function isStamp(one: Line): boolean {
  if (one.plain.length > 80 || !/[0-9]{1,2}[:/.年-]|[一二三四五六七八九〇]年/u.test(one.plain)) return false
  if (one.plain.search(day) < 0) return false
  const rest = one.plain.replace(day, '').replace(hour, '').replace(aroundStamp, '')
  // `某某 2025年5月23日`: who wrote it and when, and nothing else.
  return (
    rest === '' ||
    // A count of readers glued to the hour.
    /^[0-9]{1,6}$/u.test(rest) ||
    outletWords.has(rest) ||
    furnitureLines.has(rest) ||
    menuWords.has(rest) ||
    (rest.length <= 4 && byDay.test(rest) && one.plain.trim().startsWith(rest) && one.plain.length < 24)
  )
}

/** The outlet that a line of the page's frame names as its source, the last of several (`人民网-人民日报`); or null. */
export function sourceOf(one: Line): string | null {
  const [, named] =
    one.plain.length > 90 ? [] : (/(?:来源|稿源)[: ]*([\p{Script=Han}A-Za-z+-]{2,14})/u.exec(one.plain) ?? [])
  return named === undefined || !isFurniture(one) ? null : outletOf(named.slice(named.lastIndexOf('-') + 1))
}

/**
 * Whether a line is none of the article's: time stamps, editors' and translators' lines, image file names, buttons,
 * paths and tags, rights, links to other articles in brackets (`[ … ]`, `【 … 】`), program text.
 */
export function isFurniture(one: Line): boolean {
  const { plain } = one
  const word = bareWord(plain)
  if (furnitureLines.has(word) || (plain.length < 24 && word.split(/[ |]+/u).every((part) => furnitureLines.has(part))))
    return true
  if (plain.length > 160) return json.test(plain)
  if (isStamp(one) || imageFile.test(plain) || json.test(plain) || mail.test(plain) || tags.test(plain)) return true
  if (plain.length < 80 && (notice.test(plain) || (one.hint === null && leftover.test(plain)))) return true
  if (plain.length < 120 && one.hint !== 'CAPTION' && appeal.test(plain)) return true
  if (isStrange(one)) return true
  if (/^(?:\[[^\]]*\]|【[^】]*】)$/u.test(plain)) return true
  if (one.hint === null && ((plain.length < 48 && isPath(plain)) || isMenu(plain))) return true
  return isStaffLine(plain) || (plain.length < 40 && short.some((sign) => sign.test(plain)))
}

const kana = /\p{Script=Kana}|\p{Script=Hira}/u
const allKana = /\p{Script=Kana}|\p{Script=Hira}/gu

/** Other scripts alone, or Latin letters alone that sign nothing, or mostly Japanese: menus and file names. */
const isStrange = ({ plain, hint }: Line): boolean =>
  (!han.test(plain) && (foreign.test(plain) || (hint === null && !isSignature(plain)))) ||
  (kana.test(plain) && 3 * (plain.match(allKana)?.length ?? 0) > plain.length)

/** `广告热线 092-000-000` */
const hotline = /(?:热线|电话|传真|邮编|Tel|Fax|Hotline)[: ]*[+(0-9][0-9() -]{5,}/iu

/** Names of buttons, run together: `ZaloFacebookTwitter复制链接`. */
const buttons =
  /^(?:Zalo|Facebook|Twitter|Email|E-mail|Print|LinkedIn|Messenger|WhatsApp|WeChat|LINE|Line|Telegram|Pinterest|Copy link|Google News|X|QQ空间|QQ|微信|微博|新浪微博|朋友圈|在线阅读|复制链接|复制|分享到|分享|转发|打印|收藏|评论|点赞|字体|字号|大小|听|小|中|大|(?<![A-Za-z])A(?![A-Za-z]{2})|[ |·,/:+-])+$/u
const digits = /^(?:[0-9 ]{6,}|[0-9]+ ?分钟(?:阅读|读完)?)$/u
const short = [buttons, digits, hotline, staffWithin, staffHead, staffTail]

/** `首页 时政 经济 社会`: many short words, most of which menus hold. */
function isMenu(plain: string): boolean {
  const parts = plain.split(/[ |·/>»-]+/u).filter((part) => part !== '')
  if (parts.length < 4 || parts.some((part) => part.length > 8 || /[。,:;!?、“”《》()]/u.test(part))) return false
  // A list of provinces is one too.
  const isItem = (part: string) => furnitureLines.has(part) || menuWords.has(part) || placeWords.has(part)
  return 2 * parts.filter(isItem).length >= parts.length
}

const longestStep = 16

/**
 * `首页 > 政治 > 外交`: steps of at most 16 characters with a mark between them. Place by place rather than by one
 * pattern, which would try all ways to part a line that is nothing but marks.
 */
function isPath(plain: string): boolean {
  if (!/[>»›|]/u.test(plain) || /[。,]/u.test(plain)) return false
  const { length } = plain
  /** Whether a first step, or a first and some further ones, may end before a place. */
  const first = (end: number) => end > 0 && end <= longestStep
  const further = new Uint8Array(length + 1)
  for (let from = 1; from < length; from += 1) {
    if (!first(from) && further[from] === 0) continue
    for (const start of stepsAt(plain, from)) {
      for (let end = start + 1; end <= length && end - start <= longestStep; end += 1) {
        if (plain.charAt(end - 1) === '>' || plain.charAt(end - 1) === '|') break
        further[end] = 1
      }
    }
  }
  return further[length] === 1
}

/** Where, behind the mark that stands at a place, the next step may begin. */
function stepsAt(plain: string, from: number): number[] {
  const at = plain.charAt(from) === ' ' ? from + 1 : from
  if (at >= plain.length || !'>»›|'.includes(plain.charAt(at))) return []
  const start = plain.startsWith('>>', at) ? at + 2 : at + 1
  return plain.charAt(start) === ' ' ? [start, start + 1] : [start]
}

/** Whether a line says that what follows belongs to the site and no more to the article (`反馈`, `相关新闻`). */
export function closesPage(one: Line): boolean {
  const word = bareWord(one.plain)
  if (closingLines.has(word)) return true
  // `相关专题 · …`: the list's first item on the same line.
  const head = /^[^ ·:|]{4,8}(?=[ ·:|])/u.exec(word)?.[0]
  return head !== undefined && closingLines.has(head)
}
